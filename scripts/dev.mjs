/** `npm run dev`: the same as `npm start`, reloading both apps when their sources change. */
import path from 'node:path';
import { heedInterruption } from './lib/interruption.mjs';
import { npm, prepare } from './lib/prepare.mjs';
import { runEssaim } from './lib/run.mjs';
import { main, ROOT, say } from './lib/say.mjs';

heedInterruption();
await main(async () => {
  say('Préparation…', 'Preparing…');
  await prepare('@essaim/api', '@essaim/dashboard^...', '@essaim/embedded-postgres');
  await runEssaim((processes, environments, settings) => {
    const api = path.join(ROOT, 'apps', 'api');
    const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    processes.start('tsc -w', [process.execPath, tsc, '-p', 'tsconfig.json', '-w', '--preserveWatchOutput'], { cwd: api });
    processes.start('API', [process.execPath, '--watch', path.join('dist', 'src', 'main.js')], { cwd: api, env: environments.api });

    const { host, port } = settings.dashboard;
    const next = [...npm(), 'run', 'dev', '--', '--port', String(port), '--hostname', host];
    processes.start('Dashboard', next, { cwd: path.join(ROOT, 'apps', 'dashboard'), env: environments.dashboard });
  });
});
