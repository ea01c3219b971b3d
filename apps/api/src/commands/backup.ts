import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { writeBackup } from '../backup/write-backup.js';
import { readDatabaseUrls, readStoreSettings } from '../environment.js';
import { whereIs } from '../storage/open-store.js';
import { runCommand } from './command.js';

const USAGE = 'Usage: npm run backup [-- FILE]';

const standardName = (): string => `essaim-${new Date().toISOString().slice(0, 16).replaceAll(':', '')}.sql.gz`;

void runCommand(async () => {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true });
  if (positionals.length > 1) throw new Error(USAGE);
  const file = resolve(positionals[0] ?? standardName());
  if (statSync(file, { throwIfNoEntry: false })) throw new Error(`${file} is there already: give another name.`);
  const client = new Client({ connectionString: readDatabaseUrls().admin });
  await client.connect();
  try {
    const rows = await writeBackup(client, file);
    const files = (rows['photo'] ?? 0) + (rows['project_file'] ?? 0);
    const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
    return `${file}: ${Object.keys(rows).length} tables, ${count} rows, ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB. Keep it where only you can read it: everybody's data are in it.${files > 0 ? ` The ${files} photos and documents are not: copy ${whereIs(readStoreSettings())} too.` : ''}`;
  } finally {
    await client.end();
  }
});
