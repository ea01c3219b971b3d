import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from './server.js';

/** A cluster that lives as long as a test run. */
export interface TestCluster {
  /** Connection URL of the maintenance database `postgres`, as superuser. */
  readonly url: string;
  /** Stops the server and deletes its data. */
  stop(): Promise<void>;
}

/**
 * Starts an empty cluster in a temporary directory, fsync off: for Jest's globalSetup. It goes away with this process
 * however that ends, so a setup that throws or is killed leaves nothing behind.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const directory = mkdtempSync(path.join(tmpdir(), 'essaim-test-'));
  // mkdtemp gives 0700, which the user that root runs postgres as could not enter.
  chmodSync(directory, 0o755);
  try {
    const server = await startPostgres({ dataDirectory: directory, database: 'postgres', durable: false });
    const disarm = armReaper(directory);
    return {
      url: server.url,
      stop: async () => {
        await server.stop();
        disarm();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

// Waits for the end of its input, which comes even when this process is killed: no handler could do that.
const REAPER = `
const { rmSync } = require('node:fs');
const [pid, directory] = process.argv.slice(1);
process.stdin.resume().on('end', () => {
  try { process.kill(Number(pid), 'SIGQUIT'); } catch {}
  const clean = (left) => {
    let alive = true;
    try { process.kill(Number(pid), 0); } catch { alive = false; }
    if (alive && left > 0) return setTimeout(clean, 50, left - 1);
    rmSync(directory, { recursive: true, force: true });
  };
  clean(200);
});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('SIGHUP', () => {});
`;

function armReaper(directory: string): () => void {
  const pid = readFileSync(path.join(directory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0] ?? '';
  const reaper = spawn(process.execPath, ['-e', REAPER, pid, directory], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, windowsHide: true });
  reaper.unref();
  const { stdin } = reaper;
  // Neither the reaper nor its pipe may keep a finished test run alive.
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  stdin.on('error', () => undefined);
  return () => void reaper.kill('SIGKILL');
}
