import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError, systemCode } from './errors.js';
import { canReach, runnerFor, type Runner } from './runner.js';

/** Where everything of one embedded server lives. */
export interface Home {
  /** The folder that holds the rest. */
  readonly directory: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** The superuser's password, mode 0600. */
  readonly password: string;
  /** Who holds this server, see lock.ts. */
  readonly lock: string;
  /** The port of the last start. */
  readonly port: string;
  /** What postgres prints. */
  readonly log: string;
}

const ROOT_HOMES = '/var/lib/essaim';

/**
 * The home of `dataDirectory`: that folder itself, unless root runs and the user that postgres then runs as cannot reach
 * it. In that case a folder under /var/lib/essaim, and `dataDirectory/location` says which.
 */
export function openHome(dataDirectory: string): { home: Home; runner: Runner } {
  const asked = path.resolve(dataDirectory);
  try {
    mkdirSync(asked, { recursive: true });
    const directory = settle(asked);
    accessSync(directory, constants.W_OK);
    const home = homeAt(directory);
    return { home, runner: runnerFor(home.cluster) };
  } catch (error) {
    const code = systemCode(error);
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new EmbeddedPostgresError(
      'bad-data-directory',
      `Cannot use ${asked} (${code}): it belongs to another user, or is read-only. Start as the user that started it first, or give the folder to yours.`,
    );
  }
}

function settle(asked: string): string {
  const pointer = path.join(asked, 'location');
  if (existsSync(pointer)) return makeReachable(readFileSync(pointer, 'utf8').trim());

  const runner = runnerFor(homeAt(asked).cluster);
  if (canReach(asked, runner)) return asked;
  if (existsSync(homeAt(asked).cluster)) {
    throw new EmbeddedPostgresError(
      'bad-data-directory',
      `The user that owns ${homeAt(asked).cluster} cannot reach it: check the modes of the folders above it.`,
    );
  }
  const elsewhere = path.join(ROOT_HOMES, createHash('sha256').update(asked).digest('hex').slice(0, 12));
  makeReachable(elsewhere);
  writeFileSync(pointer, `${elsewhere}\n`);
  return elsewhere;
}

/** Modes are set one folder at a time: a recursive mkdir would give the same mode to all, and obeys the umask. */
function makeReachable(directory: string): string {
  for (const each of [path.dirname(directory), directory]) {
    if (existsSync(each)) continue;
    mkdirSync(each, { recursive: true });
    chmodSync(each, 0o755);
  }
  return directory;
}

function homeAt(directory: string): Home {
  const inside = (name: string): string => path.join(directory, name);
  return {
    directory,
    cluster: inside('cluster'),
    password: inside('password'),
    lock: inside('lock'),
    port: inside('port'),
    log: inside('postgres.log'),
  };
}

/** Writes a file that only the home's owner may read; what root writes into a user's home stays that user's. */
export function writeSecret(home: Home, file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(home.directory);
  chownSync(file, uid, gid);
}
