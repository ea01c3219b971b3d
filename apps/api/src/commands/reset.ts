import { runCommand } from './command.js';
import { refuseRemoteDatabase } from './local-database.js';

void runCommand(
  async (dataSource) => {
    await dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
    return 'The database is empty: migrate it and seed it next.';
  },
  (url) => refuseRemoteDatabase(url, process.argv),
);
