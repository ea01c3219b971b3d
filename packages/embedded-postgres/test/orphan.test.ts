import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isAlive, startMark, waitForExit } from '../src/process.js';
import { startPostgres } from '../src/server.js';
import { ask, killHard, otherProcess, postmasterPid, removeDirectories, startElsewhere, usedDirectory } from './support.js';

afterAll(removeDirectories);

test('the server of a killed process is taken over with its data', async () => {
  const dataDirectory = await usedDirectory();
  const { child, answer } = await startElsewhere(dataDirectory);
  await ask(answer.url, 'CREATE TABLE kept AS SELECT 1 AS one');
  const orphan = postmasterPid(dataDirectory);
  await killHard(child);
  expect(isAlive(orphan)).toBe(true);

  const server = await startPostgres({ dataDirectory, durable: false });
  expect(server).toMatchObject({ adopted: true, port: answer.port });
  expect(postmasterPid(dataDirectory)).toBe(orphan);
  expect(await ask(server.url, 'SELECT one FROM kept')).toEqual({ one: 1 });
  await server.stop();
  expect(isAlive(orphan)).toBe(false);
});

test('the end of a server is noticed, of one taken over too, and is no surprise after stop', async () => {
  const dataDirectory = await usedDirectory();
  const { child } = await startElsewhere(dataDirectory);
  await killHard(child);
  const server = await startPostgres({ dataDirectory, durable: false });
  expect(server.adopted).toBe(true);
  process.kill(postmasterPid(dataDirectory), 'SIGKILL');
  await server.ended;
  expect(readFileSync(server.logFile, 'utf8')).toContain('ready to accept connections');
  await server.stop();

  const next = await startPostgres({ dataDirectory, durable: false });
  const ended = jest.fn();
  void next.ended.then(ended);
  await next.stop();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(ended).not.toHaveBeenCalled();
});

test('a left server with other settings is stopped and started anew', async () => {
  const dataDirectory = await usedDirectory();
  const { child } = await startElsewhere(dataDirectory);
  const orphan = postmasterPid(dataDirectory);
  await killHard(child);

  const server = await startPostgres({ dataDirectory, durable: true });
  try {
    expect(server.adopted).toBe(false);
    expect(isAlive(orphan)).toBe(false);
    expect(await ask(server.url, 'SHOW fsync')).toEqual({ fsync: 'on' });
  } finally {
    await server.stop();
  }
});

test('a server that was itself killed is started anew', async () => {
  const dataDirectory = await usedDirectory();
  const { child, answer } = await startElsewhere(dataDirectory, { durable: true });
  await ask(answer.url, 'CREATE TABLE kept AS SELECT 1 AS one');
  const dead = postmasterPid(dataDirectory);
  await killHard(child);
  process.kill(dead, 'SIGKILL');
  await waitForExit(dead, 5_000);

  const server = await startPostgres({ dataDirectory });
  try {
    expect(postmasterPid(dataDirectory)).not.toBe(dead);
    expect(await ask(server.url, 'SELECT one FROM kept')).toEqual({ one: 1 });
  } finally {
    await server.stop();
  }
});

test('process ids that now belong to others are not believed', async () => {
  const dataDirectory = await usedDirectory();
  // This very process stands for a stranger that got the ids of the dead server and of the dead holder.
  writeFileSync(path.join(dataDirectory, 'cluster', 'postmaster.pid'), `${process.pid}\n${dataDirectory}/cluster\n1\n1\n\n127.0.0.1\n\nready\n`, { mode: 0o666 });
  writeFileSync(path.join(dataDirectory, 'lock'), JSON.stringify({ pid: process.pid, started: `not ${startMark(process.pid)}` }));
  const server = await startPostgres({ dataDirectory, durable: false });
  expect(server.adopted).toBe(false);
  expect(await ask(server.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
  await server.stop();
});

test('a killed process that nobody has reaped yet holds nothing', async () => {
  const dataDirectory = await usedDirectory();
  // The shell starts the holder, becomes `sleep`, and so never reaps it.
  const script = `"${process.execPath}" "${path.join(__dirname, 'start-and-wait.cjs')}" "${dataDirectory}" {} forever & echo $!; exec sleep 60`;
  const shell = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: shell.stdout })[Symbol.asyncIterator]();
  try {
    const holder = Number((await lines.next()).value);
    await lines.next();
    process.kill(holder, 'SIGKILL');
    expect(await waitForExit(holder, 5_000)).toBe(true);
    const server = await startPostgres({ dataDirectory, durable: false });
    await server.stop();
  } finally {
    shell.kill('SIGKILL');
  }
});

test('a torn lock file holds nobody up', async () => {
  const dataDirectory = await usedDirectory();
  writeFileSync(path.join(dataDirectory, 'lock'), '{"pid":');
  const server = await startPostgres({ dataDirectory, durable: false });
  expect(JSON.parse(readFileSync(path.join(dataDirectory, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  await server.stop();
});

test('a test cluster does not outlive a setup that throws', async () => {
  const { child, answer: url } = await otherProcess('setup-that-throws.cjs', []);
  await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(undefined)));
  expect(child.exitCode).not.toBe(0);
  const deadline = Date.now() + 20_000;
  let gone: unknown;
  while (!/ECONNREFUSED/.test(String(gone)) && Date.now() < deadline) {
    gone = await ask(url, 'SELECT 1').then(() => 'still there', (error: Error) => error.message);
  }
  expect(gone).toMatch(/ECONNREFUSED/);
});
