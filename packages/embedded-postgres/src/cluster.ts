import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError, WAY_OUT } from './errors.js';
import { writeSecret, type Home } from './home.js';
import type { Runner } from './runner.js';

/** The superuser of an embedded server. */
export const USER = 'essaim';

/** Makes the cluster if there is none, flushed to disk when `durable`, and returns the superuser's password. */
export async function openCluster(home: Home, binaries: Binaries, runner: Runner, durable: boolean): Promise<string> {
  if (existsSync(home.cluster)) {
    checkVersion(home, binaries);
    if (existsSync(home.password)) return readFileSync(home.password, 'utf8').trim();
    throw new EmbeddedPostgresError('bad-data-directory', `${home.password} is missing: without it nobody can open the database. Put it back from a backup.`);
  }
  // Written first: a cluster whose password were lost could not be opened again.
  const password = randomBytes(24).toString('base64url');
  writeSecret(home, home.password, `${password}\n`);
  await initialise(home, binaries, runner, password, durable);
  return password;
}

/** The environment for PostgreSQL's programs: PGDATA, PGPORT and the like of the caller must not reach them. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'LANG'));
}

/** initdb works in a folder beside, renamed at the end, so that a first start cut short leaves nothing half-made. */
async function initialise(home: Home, binaries: Binaries, runner: Runner, password: string, durable: boolean): Promise<void> {
  const work = path.join(home.directory, 'cluster.new');
  const passwordFile = path.join(home.directory, 'cluster.password');
  try {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (runner) for (const each of [work, passwordFile]) chownSync(each, runner.uid, runner.gid);
    await run(binaries.initdb, [
      `--pgdata=${work}`, `--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
      '--locale-provider=icu', '--icu-locale=fr-FR',
      // Only Linux has the C.UTF-8 locale everywhere; sorting is ICU's in any case.
      `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
      '--no-instructions', ...(durable ? [] : ['--no-sync']),
    ], runner);
    renameSync(work, home.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(work, { recursive: true, force: true });
  }
}

function checkVersion(home: Home, binaries: Binaries): void {
  const file = path.join(home.cluster, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
  if (found === binaries.major) return;
  throw new EmbeddedPostgresError(
    'bad-data-directory',
    `${home.cluster} holds data of PostgreSQL ${found}, and this is PostgreSQL ${binaries.major}. ` +
      `Dump it with the old version and restore it with this one. ${WAY_OUT}`,
  );
}

function run(program: string, parameters: string[], runner: Runner): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { ...runner, cwd: path.dirname(program), env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const fail = (why: string): void => reject(new EmbeddedPostgresError('not-started', `initdb failed (${why}).\n${output.trim()}\n${WAY_OUT}`));
    child.on('error', (error) => fail(error.message));
    child.on('close', (code) => (code === 0 ? resolve() : fail(`exit code ${code}`)));
  });
}
