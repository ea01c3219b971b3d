import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { interruption, ownGroup, signalGroup } from './interruption.mjs';
import { ROOT, say, Stop } from './say.mjs';

/** Installs and builds what is missing: a clean clone becomes ready, and a ready one stays as it is. */
export async function prepare(...workspaces) {
  checkNode();
  await install();
  await build(workspaces);
}

function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(`Essaim demande Node 20.19 ou plus récent ; celui-ci est ${version}.`, `Essaim needs Node 20.19 or later; this is ${version}.`);
}

/** `npm ci` when node_modules is not what package-lock.json says. */
export async function install() {
  if (isInstalled(ROOT)) return;
  say('Installation des dépendances (une à trois minutes)…', 'Installing dependencies (one to three minutes)…');
  await run(npm(), ['ci', '--loglevel=error'], 'npm ci');
}

/**
 * Compares what npm wrote down after installing with the lock file. Not by age: a checkout touches files, and npm writes
 * the two in no fixed order.
 */
export function isInstalled(root) {
  const written = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(written, 'utf8')).packages;
  return Object.entries(wanted).every(([folder, entry]) => {
    if (!folder.includes('node_modules/') || entry.link || entry.optional || entry.devOptional) return true;
    return found[folder]?.version === entry.version;
  });
}

/** Builds the workspaces and what they stand on, or everything; turbo skips what has not changed. */
export async function build(workspaces) {
  const filters = workspaces.map((name) => `--filter=${name}`);
  const turbo = path.join(ROOT, 'node_modules', 'turbo', 'bin', 'turbo');
  // Where all is built, turbo is done by then.
  const slow = setTimeout(() => say('Compilation (une à deux minutes la première fois)…', 'Building (a minute or two the first time)…'), 2_000);
  try {
    await run([process.execPath, turbo], ['run', 'build', '--output-logs=errors-only', '--log-order=grouped', ...filters], 'turbo run build', true);
  } finally {
    clearTimeout(slow);
  }
}

/** How to call npm: through the npm that called us if any, because Windows has no executable of that name. */
export function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}

/** Environment for tools: none of them reports home. */
export function toolEnvironment() {
  return { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
}

/** Runs a tool to its end, or to an interruption, which ends it. */
export function run([program, ...first], parameters, name, quiet = false) {
  return new Promise((resolve, reject) => {
    interruption.throwIfAborted();
    const child = spawn(program, [...first, ...parameters], {
      cwd: ROOT,
      env: toolEnvironment(),
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: ownGroup(),
    });
    const end = () => signalGroup(child, 'SIGTERM');
    interruption.addEventListener('abort', end);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      interruption.removeEventListener('abort', end);
      if (interruption.aborted) return reject(interruption.reason);
      if (code === 0) return resolve();
      if (output) console.error(output);
      reject(new Stop(`« ${name} » a échoué : voir ci-dessus.`, `"${name}" failed: see above.`));
    });
  });
}
