import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { readDatabaseUrls } from '../environment.js';
import { runCommand } from './command.js';

/** How many rows a table has; none where the schema is not there yet. */
async function count(dataSource: DataSource, table: string): Promise<number> {
  const [found] = await dataSource.query<{ there: boolean }[]>('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
  if (!found?.there) return 0;
  const [row] = await dataSource.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? 0;
}

void runCommand(async (dataSource) => {
  if (!process.argv.includes('--yes')) {
    // What pg is really connected to: a URL may also name its host in a parameter.
    const { host, port, database } = new Client({ connectionString: readDatabaseUrls().admin });
    const [networks, lieux, accounts] = [await count(dataSource, 'network'), await count(dataSource, 'lieu'), await count(dataSource, 'app_user')];
    throw new Error(
      `Nothing done: this would delete everything in the database ${host}:${port}/${database} (networks: ${networks}, lieux: ${lieux}, accounts: ${accounts}).\n` +
        'If that is what you want: npm run db:reset -- --yes',
    );
  }
  await dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  return 'The database is empty.';
});
