import { openBinaries } from './binaries.js';
import { openCluster } from './cluster.js';
import { ensureDatabase, urlOf } from './connection.js';
import { EmbeddedPostgresError } from './errors.js';
import { openHome, type Home } from './home.js';
import { readHolder, takeLock } from './lock.js';
import { choosePort, rememberPort } from './port.js';
import { findOrphan, launch, serves, stopPostmaster } from './postmaster.js';
import { isAlive, sleep } from './process.js';

/** How to start an embedded PostgreSQL. */
export interface PostgresOptions {
  /** Folder for the data and all that belongs to it; made if missing, kept between starts. */
  readonly dataDirectory: string;
  /** Called with one English line for each thing done. */
  readonly log?: (line: string) => void;
  /** Database to make if missing, and to which `url` leads. `essaim` unless given. */
  readonly database?: string;
  /** False turns fsync off: several times faster, and data may be lost on a power cut. For tests. True unless given. */
  readonly durable?: boolean;
  /** Port on 127.0.0.1; unless given, that of the last start if free, else any free one. */
  readonly port?: number;
}

/** A server that this process holds. */
export interface RunningPostgres {
  /** Connection URL with the superuser's password. */
  readonly url: string;
  readonly port: number;
  /** True when the server was left running by a process that was killed, and has been taken over. */
  readonly adopted: boolean;
  /** The file that the server writes its log to. */
  readonly logFile: string;
  /** Resolves when the server is gone without `stop`; never for one that another process holds. */
  readonly ended: Promise<void>;
  /** Stops the server and lets the data directory go. A second call does nothing. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a data directory and holds it for this process: makes the cluster at the first start, takes over
 * a server that a killed process left behind.
 *
 * @throws EmbeddedPostgresError with a code and a message that says what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { database = 'essaim', log = () => undefined, durable = true } = options;
  const { home, runner } = openHome(options.dataDirectory);
  const lock = await takeLock(home);
  try {
    const binaries = openBinaries(home.directory, runner);
    const password = await openCluster(home, binaries, runner, durable);
    const settings = settingsFor(durable);

    let server = await adopt(home, password, settings, options.port);
    const orphan = server ? undefined : findOrphan(home);
    if (orphan) {
      log(`Stopping a PostgreSQL that was left running (process ${orphan.pid}).`);
      await stopPostmaster(home, binaries, runner, orphan.pid);
    }
    const adopted = server !== undefined;
    if (!server) {
      const port = await choosePort(home, options.port);
      server = { port, pid: await launch(home, binaries, runner, { ...settings, port: String(port) }) };
      rememberPort(home, port);
    }
    const { pid, port } = server;
    const { ended, forget } = watchEnd(pid);
    const stop = once(async () => {
      forget();
      await stopPostmaster(home, binaries, runner, pid);
      lock.release();
    });
    try {
      await ensureDatabase(urlOf(port, password, 'postgres'), database);
    } catch (error) {
      await stop();
      throw error;
    }
    const url = urlOf(port, password, database);
    lock.publish(url);
    log(`PostgreSQL ${adopted ? 'taken over' : 'started'} on 127.0.0.1:${port}, data in ${home.directory}.`);
    return { url, port, adopted, logFile: home.log, ended, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The server of a data directory for a short task: the one that another process of Essaim holds, which `stop` then
 * leaves alone, or one started for the occasion.
 */
export async function usePostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { home } = openHome(options.dataDirectory);
  const deadline = Date.now() + 60_000;
  for (let holder = readHolder(home); holder; holder = readHolder(home)) {
    if (holder.url) {
      const url = new URL(holder.url);
      if (options.database) url.pathname = `/${encodeURIComponent(options.database)}`;
      return { url: url.href, port: Number(url.port), adopted: false, logFile: home.log, ended: new Promise(() => undefined), stop: () => Promise.resolve() };
    }
    if (Date.now() > deadline) throw new EmbeddedPostgresError('in-use', `Process ${holder.pid} has been starting the database in ${home.directory} for a minute.`);
    await sleep(100);
  }
  return startPostgres(options);
}

async function adopt(home: Home, password: string, settings: Record<string, string>, port?: number): Promise<{ pid: number; port: number } | undefined> {
  const orphan = findOrphan(home);
  if (!orphan || (port !== undefined && port !== orphan.port)) return undefined;
  return (await serves(home, urlOf(orphan.port, password, 'postgres'), settings)) ? orphan : undefined;
}

/** By looking again and again: a server that was taken over is no child of ours. */
function watchEnd(pid: number): { ended: Promise<void>; forget: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const forget = (): void => clearInterval(timer);
  const ended = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      if (isAlive(pid)) return;
      forget();
      resolve();
    }, 500).unref();
  });
  return { ended, forget };
}

/** Values as `SHOW` prints them, because adoption compares them. */
function settingsFor(durable: boolean): Record<string, string> {
  const onOff = durable ? 'on' : 'off';
  return {
    listen_addresses: '127.0.0.1',
    // TCP alone: the path of a socket may be too long, and the password guards it.
    unix_socket_directories: '',
    TimeZone: 'UTC',
    fsync: onOff,
    synchronous_commit: onOff,
    full_page_writes: onOff,
    // PostgreSQL's own are for the smallest machines: a long import reads its pages again and again, and is checkpointed in its midst.
    shared_buffers: '256MB',
    max_wal_size: '2GB',
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
