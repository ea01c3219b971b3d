import { Client } from 'pg';
import { runCommand } from './command.js';

void runCommand(async (dataSource, url) => {
  // What pg would really connect to: a URL may also name its host in a parameter.
  const { host } = new Client({ connectionString: url });
  const local = /^(localhost|127(\.\d+){3}|::1|\/.*)$/.test(host);
  if (!local && !process.argv.includes('--yes')) {
    throw new Error(`Nothing done: this would delete everything in the database on ${host}. Repeat it with --yes if that is what you want.`);
  }
  await dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  return 'The database is empty: migrate it and seed it next.';
});
