import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { checkBackup, restoreBackup } from '../backup/restore-backup.js';
import { migrate } from '../data-source.js';
import { readDatabaseUrls, readErasureLog } from '../environment.js';
import { readErasures } from '../modules/personal-data/erasure-log.js';
import { replayErasures } from '../modules/personal-data/replay.service.js';
import { runCommand } from './command.js';
import { contentsOf } from './database-contents.js';

const USAGE = 'Usage: npm run restore -- FILE [--replace]';

const OTHERS = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`;

async function refuseWhileUsed(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ count: number }[]>(OTHERS);
  if (row!.count > 0) throw new Error(`Nothing done: ${row!.count} other connections use this database. Stop Essaim first (Ctrl-C in its window), then restore.`);
}

void runCommand(async (dataSource) => {
  const { values, positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, options: { replace: { type: 'boolean', default: false } } });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new Error(USAGE);
  const file = resolve(name);
  const checked = await checkBackup(file, dataSource);
  const { empty, words } = await contentsOf(dataSource);
  if (!empty && !values.replace) {
    throw new Error(
      `Nothing done: this would delete everything in ${words}, and put the backup of ${checked.manifest.createdAt} in its place (networks: ${checked.rows['public.network'] ?? 0}, ` +
        `lieux: ${checked.rows['public.lieu'] ?? 0}, accounts: ${checked.rows['public.app_user'] ?? 0}).\nIf that is what you want: npm run restore -- ${name} --replace`,
    );
  }
  await refuseWhileUsed(dataSource);
  await restoreBackup(dataSource, file, checked);
  // What is left is the queue of jobs, which has migrations of its own.
  await migrate(dataSource, readDatabaseUrls().serving);
  const log = readErasureLog();
  const erased = log ? await replayErasures(dataSource, await readErasures(log)) : 0;
  const count = Object.values(checked.rows).reduce((sum, each) => sum + each, 0);
  return `Restored: ${count} rows of ${checked.manifest.createdAt}. Everybody signs in as they did then.${erased > 0 ? ` People erased since were erased again: ${erased}.` : ''}`;
});
