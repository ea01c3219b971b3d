import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Pool } from 'pg';
import { endLine } from '../src/backup/backup-file.js';
import { createDataSource } from '../src/data-source.js';
import { createServer } from '../src/server.js';
import { emptyDatabase, type TestDatabase, testDatabase } from './harness/database.js';
import { type Ran, runOn } from './harness/run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'essaim-backup-'));
const backup = join(folder, 'demo.sql.gz');
/** One network, as two migrations before today's would have written it. */
const small = join(folder, 'small.sql.gz');
const databases: TestDatabase[] = [];
let demo: TestDatabase;

beforeAll(async () => {
  demo = await testDatabase({ demo: true });
  databases.push(demo);
  // What is easily spoiled on the way.
  await demo.pool.query(`UPDATE lieu SET description = E'\\\\.\\n\\\\.\\ttab, "quotes", \\r\\n and \\u2028 é 🐝 \\\\N' WHERE name = 'La Remise'`);
  expect(await runOn(demo.url, 'backup', backup)).toEqual({ code: 0, printed: expect.stringContaining(backup) });
  const old = await fresh();
  const dataSource = await createDataSource(old.url).initialize();
  dataSource.migrations.splice(-2);
  await dataSource.runMigrations();
  await dataSource.destroy();
  await old.pool.query(`WITH one AS (INSERT INTO network (slug, name, kind) VALUES ('ancien', 'Ancien', 'PTCE') RETURNING id) INSERT INTO ess_month (network_id, year, starts_on, ends_on) SELECT id, 2026, '2026-11-01', '2026-11-30' FROM one`);
  expect((await runOn(old.url, 'backup', small)).code).toBe(0);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all(databases.map((each) => each.close()));
});

async function fresh(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  databases.push(database);
  return database;
}

/** Every table with its rows and a sum of their contents. */
async function rowsOf(pool: Pool): Promise<unknown> {
  const tables = await pool.query<{ name: string }>(`SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  const rows: Record<string, unknown> = {};
  for (const { name } of tables.rows) {
    rows[name] = (await pool.query(`SELECT count(*)::int AS count, md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS sum FROM ${name} t`)).rows[0];
  }
  return rows;
}

/** What keeps the rows right. */
const guardsOf = async (pool: Pool): Promise<unknown> =>
  (
    await pool.query(
      `SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) AS guard FROM pg_constraint WHERE connamespace = 'public'::regnamespace
       UNION ALL SELECT tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`,
    )
  ).rows;

const restore = (database: TestDatabase, ...args: string[]): Promise<Ran> => runOn(database.url, 'restore', ...args);

/** A backup whose script is another one, with a checksum that fits if `signed`. */
function changed(name: string, change: (script: string) => string, { signed = false, of = backup } = {}): string {
  let script = change(gunzipSync(readFileSync(of)).toString());
  if (signed) {
    const [body, ending] = [script.slice(0, script.lastIndexOf('-- end: ')), script.slice(script.lastIndexOf('-- end: ') + 8)];
    const { rows } = JSON.parse(ending) as { rows: Record<string, number> };
    script = `${body}${endLine({ rows, sha256: createHash('sha256').update(body).digest('hex') })}\n`;
  }
  const file = join(folder, name);
  writeFileSync(file, gzipSync(script));
  return file;
}

test('the drill: backup, empty database, restore: all is as it was, and people sign in', async () => {
  expect(statSync(backup).mode & 0o077).toBe(0);
  const database = await fresh();
  expect(await restore(database, backup)).toEqual({ code: 0, printed: expect.stringMatching(/^Restored: \d+ rows/) });
  expect(await rowsOf(database.pool)).toEqual(await rowsOf(demo.pool));
  expect(await guardsOf(database.pool)).toEqual(await guardsOf(demo.pool));
  const settings = { databaseUrl: database.url, apiPort: 0, apiHost: '127.0.0.1', authSecret: 'a secret of tests that is long enough to sign with', publicUrl: 'http://localhost:3000', corsOrigins: [], trustedProxies: [], rateLimits: { key: 0, address: 0 }, files: { folder }, production: true };
  const server = await createServer(settings, { log: false });
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000' };
  const answer = await fetch(`${url}/auth/sign-in/email`, { method: 'POST', headers, body: JSON.stringify({ email: 'coordination@demo.example', password: 'essaim-demo' }) });
  expect(answer.status).toBe(200);
  await server.stop();
});

test.each<[string, () => string, string]>([
  ['cut short', () => {
    const file = join(folder, 'short.sql.gz');
    writeFileSync(file, readFileSync(backup).subarray(0, 200_000));
    return file;
  }, 'cut short'],
  ['cut short before it was compressed', () => changed('shorter.sql.gz', (script) => script.slice(0, script.length - 300)), 'cut short'],
  ['without its last row', () => changed('row.sql.gz', (script) => script.replace(/\n[^\n]+\n\\\./, '\n\\.')), 'changed'],
  ['changed in one letter', () => changed('letter.sql.gz', (script) => script.replace('La Remise', 'La Remisz')), 'changed'],
  ['damaged', () => {
    const file = join(folder, 'damaged.sql.gz');
    const bytes = readFileSync(backup);
    bytes.fill(7, 50_000, 50_100);
    writeFileSync(file, bytes);
    return file;
  }, 'damaged|changed'],
  ['newer than the code', () => changed('newer.sql.gz', (script) => script.replace('"migrations":[', '"migrations":["Tomorrow1999999999999",'), { signed: true }), 'newer Essaim \\(Tomorrow1999999999999\\)'],
  ['something else', () => {
    const file = join(folder, 'else.sql.gz');
    writeFileSync(file, gzipSync('DROP SCHEMA public CASCADE;\n'));
    return file;
  }, 'no backup'],
  ['not compressed', () => __filename, 'no backup'],
  ['not there', () => join(folder, 'nowhere'), 'nowhere'],
])('a file that is %s is refused, and nothing is touched', async (_, make, said) => {
  const before = await demo.pool.query('SELECT count(*) FROM lieu');
  expect(await restore(demo, make(), '--replace')).toEqual({ code: 1, printed: expect.stringMatching(new RegExp(said)) });
  expect((await demo.pool.query('SELECT count(*) FROM lieu')).rows).toEqual(before.rows);
});

describe('a database that is not empty', () => {
  let other: TestDatabase;
  beforeAll(async () => {
    other = await testDatabase();
    databases.push(other);
    await other.pool.query(`INSERT INTO network (slug, name, kind) VALUES ('le-mien', 'Le mien', 'PTCE')`);
  });
  const networks = async (): Promise<string[]> => (await other.pool.query<{ slug: string }>('SELECT slug FROM network ORDER BY slug')).rows.map(({ slug }) => slug);
  /** Connections of the test's own would count as somebody at work. */
  const alone = async (): Promise<void> => void (await demo.pool.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [new URL(other.url).pathname.slice(1)]));

  test('is replaced only when told, after saying what is lost and what comes', async () => {
    const { code, printed } = await restore(other, backup);
    expect({ code, printed }).toEqual({ code: 1, printed: expect.stringMatching(/networks: 1, lieux: 0, accounts: 0.*\(networks: 2, lieux: \d\d/) });
    expect(printed).toContain('--replace');
    expect(await networks()).toEqual(['le-mien']);
  });

  test('is left alone while Essaim runs on it', async () => {
    const connection = await other.pool.connect();
    expect(await restore(other, backup, '--replace')).toEqual({ code: 1, printed: expect.stringContaining('Stop Essaim first') });
    connection.release();
  });

  test('stays as it was where the restore fails half-way', async () => {
    other.pool.on('error', () => undefined);
    await alone();
    const broken = changed('broken.sql.gz', (script) => script.replace(/^(COPY public\.network \(.*\n)network_../m, '$1network_ff'), { signed: true, of: small });
    expect(await restore(other, broken, '--replace')).toEqual({ code: 1, printed: expect.stringContaining('violates') });
    expect(await networks()).toEqual(['le-mien']);
  });

  test('is replaced', async () => {
    await alone();
    expect((await restore(other, small, '--replace')).code).toBe(0);
    expect(await networks()).toEqual(['ancien']);
  });
});

test('an older backup is brought to the schema of today', async () => {
  const database = await fresh();
  expect((await restore(database, small)).code).toBe(0);
  expect((await database.pool.query('SELECT slug FROM network')).rows).toEqual([{ slug: 'ancien' }]);
  expect((await database.pool.query('SELECT name FROM migrations ORDER BY id')).rows).toEqual((await demo.pool.query('SELECT name FROM migrations ORDER BY id')).rows);
  expect(await guardsOf(database.pool)).toEqual(await guardsOf(demo.pool));
});
