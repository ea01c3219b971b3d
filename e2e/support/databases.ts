import { createRequire } from 'node:module';
import { Client } from 'pg';
import { runCommand } from '../../scripts/lib/database.mjs';

/** Two databases on a PostgreSQL of their own, thrown away together. */
export interface Databases {
  /** What an Essaim has before anybody has an account. */
  readonly empty: string;
  readonly demonstration: string;
  stop(): Promise<void>;
}

/** Makes both with the commands that `npm start` runs; the reference data are filled in once for the two. */
export async function createDatabases(): Promise<Databases> {
  // Required late: it is there only once the package is built.
  const { startTestCluster } = createRequire(import.meta.url)('@essaim/embedded-postgres') as typeof import('@essaim/embedded-postgres');
  const cluster = await startTestCluster();
  const urlOf = (name: string): string => Object.assign(new URL(cluster.url), { pathname: `/${name}` }).href;
  const [empty, demonstration] = [urlOf('empty'), urlOf('demonstration')];
  try {
    await run(cluster.url, 'CREATE DATABASE empty');
    for (const command of ['migrate', 'seed-reference']) await runCommand(command, [], empty, { quiet: true });
    await run(cluster.url, 'CREATE DATABASE demonstration TEMPLATE empty STRATEGY FILE_COPY');
    await runCommand('seed-demo', [], demonstration, { quiet: true });
    return { empty, demonstration, stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
