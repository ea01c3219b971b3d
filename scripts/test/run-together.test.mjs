import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import test from 'node:test';

const lib = (name) => JSON.stringify(new URL(`../lib/${name}`, import.meta.url).href);

// A script that starts one server as `npm start` does, prints the server's pid, and ends as told.
const script = (port) => `
  import { heedInterruption } from ${lib('interruption.mjs')};
  import { followingNode, Processes } from ${lib('processes.mjs')};
  heedInterruption();
  const processes = new Processes();
  const server = "require('http').createServer((q, r) => r.end('up')).listen(${port}, '127.0.0.1', () => console.log(process.pid))";
  processes.start('server', [...followingNode, '-e', server], {});
  await processes.waitFor('http://127.0.0.1:${port}');
  console.log('up');
  const culprit = await processes.ended;
  await processes.stop();
  console.log(culprit ?? 'asked');
  process.exit(0);
`;

async function start(throughShell = false) {
  const port = await freePort();
  const command = [process.execPath, '--input-type=module', '-e', script(port)];
  // npm runs scripts in a shell; the second command keeps it from becoming the first one.
  const [program, ...parameters] = throughShell ? ['sh', '-c', '"$@"; exit $?', 'sh', ...command] : command;
  const env = { ...process.env, npm_lifecycle_event: throughShell ? 'start' : '' };
  const parent = spawn(program, parameters, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: parent.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value;
  // The server and the script write to the same pipe, in either order.
  const pid = Number([await nextLine(), await nextLine()].find((line) => line !== 'up'));
  return { parent, port, pid, nextLine };
}

test('SIGTERM stops the servers', async () => {
  const { parent, port, nextLine } = await start();
  parent.kill('SIGTERM');
  assert.equal(await nextLine(), 'asked');
  assert.ok(await isSilent(port));
});

test('SIGTERM to npm stops them too, though it kills only the shell between', async () => {
  const { parent, port, nextLine } = await start(true);
  parent.kill('SIGTERM');
  assert.equal(await nextLine(), 'asked');
  assert.ok(await isSilent(port));
});

test('a server that dies is named', async () => {
  const { pid, nextLine } = await start();
  process.kill(pid, 'SIGKILL');
  assert.equal(await nextLine(), 'server');
});

test('servers do not outlive a script that is killed', async () => {
  const { parent, port } = await start();
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  assert.ok(await isSilent(port));
});

// By its port: the process id may linger as a zombie where nothing reaps it.
async function isSilent(port) {
  for (let left = 100; left > 0; left--) {
    try {
      await fetch(`http://127.0.0.1:${port}`);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
