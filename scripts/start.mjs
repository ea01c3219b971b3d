/** `npm start`: from a clean clone to a running Essaim. */
import path from 'node:path';
import { heedInterruption } from './lib/interruption.mjs';
import { prepare } from './lib/prepare.mjs';
import { followingNode } from './lib/processes.mjs';
import { runEssaim } from './lib/run.mjs';
import { main, ROOT, say } from './lib/say.mjs';

heedInterruption();
await main(async () => {
  say('Préparation…', 'Preparing…');
  await prepare('@essaim/api', '@essaim/dashboard', '@essaim/embedded-postgres');
  await runEssaim((processes, environments) => {
    const api = path.join(ROOT, 'apps', 'api');
    processes.start('API', [...followingNode, path.join('dist', 'src', 'main.js')], { cwd: api, env: environments.api });
    const dashboard = path.join(ROOT, 'apps', 'dashboard', '.next', 'standalone', 'apps', 'dashboard');
    processes.start('Dashboard', [...followingNode, 'server.js'], { cwd: dashboard, env: environments.dashboard });
  });
});
