import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { cleanEnvironment } from './cluster.js';
import { withConnection } from './connection.js';
import { EmbeddedPostgresError } from './errors.js';
import type { Home } from './home.js';
import { commandLine, isAlive, sleep, waitForExit } from './process.js';
import type { Runner } from './runner.js';

const START_TIMEOUT = 60_000;
const FAST_TIMEOUT = 20_000;
const IMMEDIATE_TIMEOUT = 10_000;
const LOG_LIMIT = 10 * 1024 * 1024;

/** Starts postgres in a process group of its own, so that Ctrl-C reaches us first; returns its process id. */
export async function launch(home: Home, binaries: Binaries, runner: Runner, settings: Record<string, string>): Promise<number> {
  rotateLog(home);
  const log = openSync(home.log, 'a', 0o600);
  const logStart = statSync(home.log).size;
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', home.cluster, ...parameters], {
    ...runner,
    cwd: home.directory,
    env: cleanEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let ended: string | undefined;
  child.on('error', (error) => (ended = error.message));
  child.on('exit', (code, signal) => (ended = `ended with ${signal ?? code}`));

  const deadline = Date.now() + START_TIMEOUT;
  while (!isReady(home, child.pid)) {
    if (ended === undefined && Date.now() < deadline) await sleep(10);
    else {
      if (ended === undefined && child.pid) await stopPostmaster(home, binaries, runner, child.pid);
      const tail = readFileSync(home.log, 'utf8').slice(logStart).trim().slice(-2_000);
      throw new EmbeddedPostgresError('not-started', `PostgreSQL did not start: ${ended ?? 'no answer in time'}.\n${tail}`);
    }
  }
  return child.pid ?? 0;
}

/**
 * The live postmaster of this home, left by a process that was killed. A process id is believed only when the process
 * behind it is a postgres on this very cluster.
 */
export function findOrphan(home: Home): { pid: number; port: number } | undefined {
  const [pid, , , port] = pidFile(home).map(Number);
  if (!pid) return undefined;
  const command = isAlive(pid) ? commandLine(pid) : '';
  // Windows does not show command lines cheaply; there the connection that follows is the proof.
  const ours = process.platform === 'win32' ? isAlive(pid) : command.includes('postgres') && command.includes(home.cluster);
  if (ours) return { pid, port: port ?? 0 };
  // postgres would take a stranger or a zombie for a postmaster, and refuse to start. Against backends that live on it
  // has another guard: a shared memory segment named after the data directory.
  rmSync(path.join(home.cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Whether the server behind `url` serves this cluster, with these settings. */
export async function serves(home: Home, url: string, settings: Record<string, string>): Promise<boolean> {
  try {
    return await withConnection(url, async (client) => {
      const names = ['data_directory', ...Object.keys(settings)];
      const { rows } = await client.query<{ name: string; value: string }>(
        'SELECT name, current_setting(name) AS value FROM pg_settings WHERE name = ANY($1)',
        [names],
      );
      const found = new Map(rows.map((row) => [row.name, row.value]));
      const same = path.resolve(found.get('data_directory') ?? '') === path.resolve(home.cluster);
      return same && Object.entries(settings).every(([name, value]) => found.get(name) === value);
    });
  } catch {
    return false;
  }
}

/** Fast shutdown: open transactions are rolled back; then immediate, which recovers at the next start. */
export async function stopPostmaster(home: Home, binaries: Binaries, runner: Runner, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signals: pg_ctl speaks to postgres over a pipe of its own.
    await promisify(execFile)(binaries.pgCtl, ['stop', '-D', home.cluster, '-m', 'fast', '-w'], { ...runner, env: cleanEnvironment() });
    return;
  }
  for (const [signal, timeout] of [['SIGINT', FAST_TIMEOUT], ['SIGQUIT', IMMEDIATE_TIMEOUT]] as const) {
    if (isAlive(pid)) process.kill(pid, signal);
    if (await waitForExit(pid, timeout)) return;
  }
  throw new EmbeddedPostgresError('not-stopped', `PostgreSQL (process ${pid}) does not stop. Its log is ${home.log}.`);
}

/** The pid counts too: a crashed server leaves a postmaster.pid behind that says "ready". */
function isReady(home: Home, pid: number | undefined): boolean {
  const lines = pidFile(home);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function pidFile(home: Home): string[] {
  const file = path.join(home.cluster, 'postmaster.pid');
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function rotateLog(home: Home): void {
  if (existsSync(home.log) && statSync(home.log).size > LOG_LIMIT) renameSync(home.log, `${home.log}.1`);
}
