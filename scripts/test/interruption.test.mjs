import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import test from 'node:test';

const lib = (name) => JSON.stringify(new URL(`../lib/${name}`, import.meta.url).href);

// A script whose work hangs; `work` is an expression that sees what it imports.
const script = (work) => `
  import { heedInterruption } from ${lib('interruption.mjs')};
  import { runCommand } from ${lib('database.mjs')};
  import { run } from ${lib('prepare.mjs')};
  import { main } from ${lib('say.mjs')};
  heedInterruption();
  await main(async () => {
    await ${work};
    console.log('went on');
  });
`;

/** Starts the script in a shell, as npm does; once its work has connected to a server of ours, sends SIGTERM to the shell or the script. */
async function interrupt(workOn, target) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const shell = spawn('sh', ['-c', 'echo $$; "$@" & echo $!; wait', 'sh', process.execPath, '--input-type=module', '-e', script(workOn(port))], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  shell.stdout.on('data', (chunk) => (printed += chunk));
  const [socket] = await once(server, 'connection');
  const hungUp = once(socket.resume().on('error', () => {}), 'close');
  const [shellPid, scriptPid] = printed.split('\n').map(Number);
  // What outlives the signal is ended here: it must not outlive the test.
  const late = setTimeout(() => {
    printed += 'too late\n';
    process.kill(scriptPid, 'SIGKILL');
    socket.destroy();
  }, 8_000);
  process.kill(target === 'shell' ? shellPid : scriptPid, 'SIGTERM');
  await Promise.all([hungUp, once(shell.stdout, 'close')]);
  clearTimeout(late);
  server.close();
  return printed.split('\n').slice(2).join('\n');
}

// As npm ci and turbo: what works is a child of what was started.
const tool = (port) => `run(['sh', '-c', '"$0" -e "require(\\'net\\').connect(${port}, \\'127.0.0.1\\')"; exit 0', process.execPath], [], 'tool')`;
const command = (port) => `runCommand('migrate', [], 'postgres://a:b@127.0.0.1:${port}/c', { quiet: true })`;

for (const [what, workOn] of [['a tool that prepares', tool], ['a command on the database', command]]) {
  for (const target of ['shell', 'script']) {
    test(`SIGTERM to the ${target} ends ${what}, and nothing comes after it`, { timeout: 20_000 }, async () => {
      assert.equal(await interrupt(workOn, target), 'Interrompu.\n  Interrupted.\n');
    });
  }
}
