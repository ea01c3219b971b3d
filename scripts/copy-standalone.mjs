/** Last step of the dashboard's build: Next leaves what browsers load out of its standalone server. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/say.mjs';

const dashboard = path.join(ROOT, 'apps', 'dashboard');
const server = path.join(dashboard, '.next', 'standalone', 'apps', 'dashboard');
if (!existsSync(path.join(server, 'server.js'))) throw new Error(`${server}/server.js is missing: does next.config.ts say output: 'standalone'?`);

for (const [from, to] of [
  [path.join('.next', 'static'), path.join('.next', 'static')],
  ['public', 'public'],
]) {
  if (!existsSync(path.join(dashboard, from))) continue;
  rmSync(path.join(server, to), { recursive: true, force: true });
  cpSync(path.join(dashboard, from), path.join(server, to), { recursive: true });
}
