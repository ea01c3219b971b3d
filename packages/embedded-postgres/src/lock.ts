import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { EmbeddedPostgresError, systemCode } from './errors.js';
import { writeSecret, type Home } from './home.js';
import { isAlive, sleep, startMark } from './process.js';

/** Who holds the server of a home and, once it answers, how to reach it. */
interface Holder {
  readonly pid: number;
  readonly started: string;
  /** Connection URL with the password, hence the file's mode; absent while the server is starting. */
  readonly url?: string;
}

/** The lock of this process on a home. */
export interface Lock {
  /** Tells other processes how to reach the server. */
  publish(url: string): void;
  release(): void;
}

/**
 * Takes the home for this process, over a lock whose holder is dead.
 *
 * @throws EmbeddedPostgresError `in-use` when a live process holds it.
 */
export async function takeLock(home: Home): Promise<Lock> {
  const mine: Holder = { pid: process.pid, started: startMark(process.pid) };
  while (!create(home, mine)) {
    const holder = readHolder(home);
    if (holder) throw inUse(home, holder);
    discard(home);
    // Two processes may both find the same dead holder; postgres' own lock is the last guard.
    await sleep(10 + Math.random() * 40);
  }
  let held = true;
  return {
    publish: (url) => renameSync(writeAside(home, { ...mine, url }), home.lock),
    release: () => {
      if (held) rmSync(home.lock, { force: true });
      held = false;
    },
  };
}

/** The live holder of the home; undefined when nobody holds it. */
export function readHolder(home: Home): Holder | undefined {
  const holder = parse(home.lock);
  if (!holder || !isAlive(holder.pid)) return undefined;
  return startMark(holder.pid) === holder.started ? holder : undefined;
}

function inUse(home: Home, holder: Holder): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'in-use',
    `Essaim is already running here: process ${holder.pid} holds the database in ${home.directory}. ` +
      `Stop it first (Ctrl-C in its window), or set DATABASE_URL to use another database.`,
  );
}

/** A hard link appears whole or not at all, and never over another lock. */
function create(home: Home, holder: Holder): boolean {
  const aside = writeAside(home, holder);
  try {
    linkSync(aside, home.lock);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function writeAside(home: Home, holder: Holder): string {
  const aside = `${home.lock}.new-${process.pid}`;
  writeSecret(home, aside, JSON.stringify(holder));
  return aside;
}

/** Renamed first: had a live process taken the lock in between, its own is put back. */
function discard(home: Home): void {
  const aside = `${home.lock}.old-${process.pid}`;
  try {
    renameSync(home.lock, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if (readHolder({ ...home, lock: aside })) renameSync(aside, home.lock);
  else rmSync(aside, { force: true });
}

function parse(file: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number') return undefined;
    return {
      pid: value.pid,
      started: 'started' in value ? String(value.started) : '',
      ...('url' in value && typeof value.url === 'string' ? { url: value.url } : {}),
    };
  } catch {
    // Missing, or cut short by a crash: nobody's lock.
    return undefined;
  }
}
