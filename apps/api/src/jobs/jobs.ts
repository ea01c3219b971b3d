import { EventEmitter } from 'node:events';
import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { Client, Pool } from 'pg';

/** Work in the background, while it is being done. */
export interface Jobs {
  /** Puts back what is under way, for another process or the next start, and ends. */
  stop(): Promise<void>;
}

/** A job that the clock begins, and when; the list that has its task begins it. */
export interface Crontab {
  readonly task: string;
  /** As graphile-worker writes it, in UTC. */
  readonly schedule: string;
}

/** How often jobs of processes that have died are looked for, in milliseconds. */
const RECOVERY = 15_000;

/**
 * Does the jobs of the queue in PostgreSQL, of each list of tasks one at a time, until told to stop. `recovered` runs at the start and
 * now and then, after jobs whose process was killed have been given back to the queue. `crontab`: what is begun by the clock.
 */
export async function runJobs(databaseUrl: string, lists: readonly TaskList[], report: (error: unknown, what: string) => void, recovered: () => Promise<unknown>, crontab?: Crontab): Promise<Jobs> {
  const pgPool = new Pool({ connectionString: databaseUrl, max: 2 + 2 * lists.length, application_name: 'essaim jobs' });
  pgPool.on('error', (error) => report(error, 'A database connection of the jobs was lost'));
  pgPool.on('connect', (client) => client.on('error', (error) => report(error, 'A database connection of the jobs was lost')));
  // Jobs are locked by pools. As long as this connection holds a pool's lock, the pool is alive: PostgreSQL lets go of it when the process dies.
  const alive = new Client({ connectionString: databaseUrl, application_name: 'essaim jobs alive' });
  alive.on('error', (error) => report(error, 'The connection that says that jobs are being done was lost'));
  await alive.connect();

  const events = new EventEmitter();
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    alive.query(`SELECT pg_advisory_lock(${lockOf('$1')})`, [workerPool.id]).catch((error: unknown) => report(error, 'A pool of workers could not say that it is alive'));
  });
  const logger = new Logger(() => (level, message, meta) => {
    if (level === 'error') report(meta?.['error'] ?? message, message);
  });
  const begin = (taskList: TaskList): Promise<Runner> =>
    run({ crontab: crontab && crontab.task in taskList ? crontab.schedule : '', pgPool, taskList, concurrency: 1, noHandleSignals: true, pollInterval: 2000, logger, events, preset: { worker: { gracefulShutdownAbortTimeout: 1000 } } });
  const runners = await Promise.all(lists.map(begin));

  const recover = async (): Promise<void> => {
    await pgPool.query(GIVE_BACK);
    await recovered();
  };
  const look = (): void => void recover().catch((error: unknown) => report(error, 'Jobs of processes that have died could not be looked for'));
  look();
  const timer = setInterval(look, RECOVERY).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(runners.map((runner) => runner.kill('Essaim is stopping')));
      await Promise.allSettled([...runners.map(({ promise }) => promise), alive.end()]);
      await pgPool.end();
    },
  };
}

const lockOf = (pool: string): string => `hashtext('essaim worker'), hashtext(${pool})`;

/** Jobs and queues that are locked by pools which hold no lock of life any more. */
const GIVE_BACK = `SELECT graphile_worker.force_unlock_workers(ARRAY(
  SELECT p.locked_by FROM (
    SELECT locked_by FROM graphile_worker._private_jobs WHERE locked_at < now() - interval '5 seconds'
    UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_at < now() - interval '5 seconds' LIMIT 100) p
  WHERE pg_try_advisory_xact_lock(${lockOf('p.locked_by')})))`;
