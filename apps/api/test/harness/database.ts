import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import { seedDemo } from '../../seeds/demo/demo.seed.js';
import { seedReference } from '../../seeds/reference/reference.seed.js';
import { createDataSource, migrate } from '../../src/data-source.js';

/** A database of a test file's own. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

/** A database with schema and reference data, and the demonstration networks if `demo`: a copy of a template, made in milliseconds. */
export async function testDatabase({ demo = false }: { demo?: boolean } = {}): Promise<TestDatabase> {
  const name = await withMaintenance(async (maintenance) => {
    // The first test file that asks builds the template; the other workers wait for it here.
    await maintenance.query(`SELECT pg_advisory_lock(hashtext('essaim templates'))`);
    const template = await (demo ? demoTemplate(maintenance) : baseTemplate(maintenance));
    await maintenance.query(`SELECT pg_advisory_unlock(hashtext('essaim templates'))`);
    return createDatabase(maintenance, `essaim_test_${randomBytes(6).toString('hex')}`, template);
  });
  return open(name);
}

/** A database with nothing in it, not even a schema. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return open(await withMaintenance((maintenance) => createDatabase(maintenance, `essaim_test_${randomBytes(6).toString('hex')}`, 'template0')));
}

function open(name: string): TestDatabase {
  const url = databaseUrl(name);
  const pool = new Pool({ connectionString: url, max: 5 });
  return {
    url,
    pool,
    close: async () => {
      await pool.end();
      await withMaintenance((maintenance) => maintenance.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

async function baseTemplate(maintenance: Client): Promise<string> {
  return template(maintenance, 'essaim_template', async () => 'template0', async (url) => {
    const dataSource = await createDataSource(url).initialize();
    await migrate(dataSource);
    await seedReference(dataSource);
    await dataSource.destroy();
  });
}

async function demoTemplate(maintenance: Client): Promise<string> {
  return template(maintenance, 'essaim_demo_template', () => baseTemplate(maintenance), async (url) => {
    const dataSource = await createDataSource(url).initialize();
    await seedDemo(dataSource, new Date());
    await dataSource.destroy();
  });
}

/** Built under another name and renamed at the end: one that failed half-way is never copied. */
async function template(maintenance: Client, name: string, origin: () => Promise<string>, fill: (url: string) => Promise<void>): Promise<string> {
  const found = await maintenance.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount) return name;
  const building = `${name}_building`;
  await maintenance.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`);
  await createDatabase(maintenance, building, await origin());
  await fill(databaseUrl(building));
  await maintenance.query(`ALTER DATABASE ${building} RENAME TO ${name}`);
  return name;
}

async function createDatabase(maintenance: Client, name: string, origin: string): Promise<string> {
  await maintenance.query(`CREATE DATABASE ${name} TEMPLATE ${origin} STRATEGY FILE_COPY`);
  return name;
}

async function withMaintenance<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(name: string): string {
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  return url.href;
}

function clusterUrl(): string {
  const url = process.env['ESSAIM_TEST_CLUSTER'];
  if (!url) throw new Error('Tests run under Jest, whose globalSetup starts their PostgreSQL.');
  return url;
}
