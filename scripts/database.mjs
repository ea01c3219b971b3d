/** `npm run db:migrate`, `db:seed`, `db:reset`, `create-admin`, `import`, `backup`, `restore`: on DATABASE_ADMIN_URL, DATABASE_URL or the embedded database, running or not. */
import { openDatabase, runCommand } from './lib/database.mjs';
import { heedInterruption } from './lib/interruption.mjs';
import { prepare } from './lib/prepare.mjs';
import { main, Stop } from './lib/say.mjs';
import { erasureLog, filesFolder } from './lib/settings.mjs';

const tasks = {
  migrate: (run) => run('migrate'),
  seed: async (run) => {
    await run('seed-reference');
    await run('seed-demo');
  },
  reset: async (run) => {
    await run('reset');
    await run('migrate', []);
    await run('seed-reference', []);
  },
  'create-admin': (run) => run('create-admin'),
  import: (run) => run('import'),
  backup: (run) => run('backup'),
  restore: (run) => run('restore'),
};

heedInterruption();
await main(async () => {
  const [name = '', ...parameters] = process.argv.slice(2);
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) throw new Stop(`Commande inconnue « ${name} ». Il y a : ${Object.keys(tasks).join(', ')}.`, `Unknown command "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  await prepare('@essaim/api', '@essaim/embedded-postgres');
  const database = await openDatabase({ hold: false });
  // npm changes to the repository: a relative file name is meant from where the person stands.
  const cwd = process.env.INIT_CWD || process.cwd();
  try {
    await task((command, own = parameters) => runCommand(command, own, database.adminUrl, { cwd, servedBy: database.url, env: { ERASURE_LOG: erasureLog(), FILES_DIR: filesFolder() } }));
  } finally {
    await database.stop();
  }
});
