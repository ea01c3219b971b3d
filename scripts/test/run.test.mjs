import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';

const lib = (name) => JSON.stringify(new URL(`../lib/${name}`, import.meta.url).href);

// `npm start` with two servers that only say that they are there.
const SCRIPT = `
  import { heedInterruption } from ${lib('interruption.mjs')};
  import { followingNode } from ${lib('processes.mjs')};
  import { runEssaim } from ${lib('run.mjs')};
  import { main } from ${lib('say.mjs')};
  heedInterruption();
  await main(() => runEssaim((processes, environments, { api, dashboard }) => {
    for (const [name, { port }] of Object.entries({ api, dashboard })) {
      processes.start(name, [...followingNode, '-e', "require('http').createServer((q, r) => r.end('up')).listen(" + port + ", 'localhost')"], {});
    }
  }));
`;

const started = [];

/** Essaim on a folder, once it is ready. */
async function start(data, more = {}) {
  const env = { ...process.env, ESSAIM_DEMO: '', ...more, ESSAIM_DATA: data, DATABASE_URL: '', API_HOST: 'localhost', DASHBOARD_HOST: '', API_PORT: String(await freePort()), DASHBOARD_PORT: String(await freePort()), npm_lifecycle_event: '' };
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const essaim = { child, closed: once(child, 'close'), printed: '', errors: '' };
  started.push(essaim);
  child.stderr.on('data', (chunk) => (essaim.errors += chunk));
  await new Promise((resolve, reject) => {
    essaim.closed.then(() => reject(new Error(essaim.errors)));
    child.stdout.on('data', (chunk) => (essaim.printed += chunk).includes('Ctrl-C to stop.') && resolve());
  });
  return essaim;
}

test('an empty database shows the demonstration, or where the first installation begins; and the end of PostgreSQL ends everything', { timeout: 120_000 }, async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'essaim-run-'));
  // mkdtemp gives 0700, which the user that root runs postgres as could not enter.
  chmodSync(data, 0o755);
  try {
    const first = await start(data, { ESSAIM_DEMO: 'no' });
    assert.match(first.printed, /http:\/\/localhost:\d+\/setup\?token=[\w-]{43}\n/);
    assert.doesNotMatch(first.printed, /coordination@demo\.example|create-admin/);
    process.kill(Number(readFileSync(path.join(data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    assert.deepEqual(await first.closed, [1, null]);
    assert.match(first.errors, /PostgreSQL stopped.*postgres\.log/);

    const second = await start(data);
    assert.match(second.printed, /coordination@demo\.example/);
    assert.doesNotMatch(second.printed, /setup\?token/);
    second.child.kill('SIGTERM');
    assert.deepEqual(await second.closed, [0, null]);
  } finally {
    for (const { child, closed } of started) {
      child.kill('SIGTERM');
      await closed;
    }
    rmSync(data, { recursive: true, force: true });
  }
});

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
