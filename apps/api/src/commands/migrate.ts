import { migrate } from '../data-source.js';
import { readDatabaseUrls } from '../environment.js';
import { runCommand } from './command.js';

void runCommand(async (dataSource) => {
  const names = await migrate(dataSource, readDatabaseUrls().serving);
  return names.length === 0 ? 'The schema is up to date.' : `Migrated: ${names.join(', ')}.`;
});
