import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DATA } from './settings.mjs';
import { ROOT, Stop } from './say.mjs';

/**
 * The database to work with: DATABASE_URL if set, else the embedded one. `hold` keeps it for this process and fails when
 * another one has it; without it, a server that is already running is shared.
 */
export async function openDatabase({ hold }) {
  const url = process.env.DATABASE_URL;
  if (url) return { url, embedded: false, stop: async () => {} };
  // Required late: it is there only once dependencies are installed and packages built.
  const { startPostgres, usePostgres } = createRequire(import.meta.url)('../../packages/embedded-postgres/dist/index.js');
  const server = await (hold ? startPostgres : usePostgres)({ dataDirectory: path.join(DATA, 'postgres') });
  return { url: server.url, embedded: true, stop: server.stop };
}

/** Runs a command of the API on a database; returns what it printed, which is also shown unless `quiet`. */
export function runCommand(name, parameters, url, { quiet = false, cwd = ROOT } = {}) {
  const script = path.join(ROOT, 'apps', 'api', 'dist', 'src', 'commands', `${name}.js`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd,
      env: { ...process.env, DATABASE_URL: url },
      stdio: ['inherit', 'pipe', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    });
    child.stderr?.on('data', (chunk) => (errors += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(output.trim());
      if (quiet) console.error(`${output}${errors}`);
      reject(new Stop(`« ${name} » a échoué : voir ci-dessus.`, `"${name}" failed: see above.`));
    });
  });
}
