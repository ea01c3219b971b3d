import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { readDatabaseUrls } from '../environment.js';

/** How many rows a table has; none where the schema is not there yet. */
async function count(dataSource: DataSource, table: string): Promise<number> {
  const [found] = await dataSource.query<{ there: boolean }[]>('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
  if (!found?.there) return 0;
  const [row] = await dataSource.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? 0;
}

/** What a command that deletes everything would delete, and where. */
export async function contentsOf(dataSource: DataSource): Promise<{ empty: boolean; words: string }> {
  // What pg is really connected to: a URL may also name its host in a parameter.
  const { host, port, database } = new Client({ connectionString: readDatabaseUrls().admin });
  const [networks, lieux, accounts] = [await count(dataSource, 'network'), await count(dataSource, 'lieu'), await count(dataSource, 'app_user')];
  return { empty: networks + lieux + accounts === 0, words: `the database ${host}:${port}/${database} (networks: ${networks}, lieux: ${lieux}, accounts: ${accounts})` };
}
