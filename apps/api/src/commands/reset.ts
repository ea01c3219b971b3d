import { runCommand } from './command.js';
import { contentsOf } from './database-contents.js';

void runCommand(async (dataSource) => {
  if (!process.argv.includes('--yes')) {
    const { words } = await contentsOf(dataSource);
    throw new Error(`Nothing done: this would delete everything in ${words}.\nIf that is what you want: npm run db:reset -- --yes`);
  }
  await dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  return 'The database is empty.';
});
