import { type Jobs, runJobs } from '../src/jobs/jobs.js';
import { type TestDatabase, testDatabase } from './harness/database.js';

let database: TestDatabase;
const running: Jobs[] = [];

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  for (const jobs of running) await jobs.stop();
  await database.close();
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came to that');
}

test('a long job stays with the process that does it, as long as that one lives', async () => {
  let runs = 0;
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const problems: unknown[] = [];
  const begin = async (): Promise<void> => {
    let looked = false;
    running.push(await runJobs(database.url, [{ long: async () => ((runs += 1), finished) }], (error) => problems.push(error), async () => (looked = true)));
    await until(() => looked);
  };
  await begin();
  await database.pool.query(`SELECT graphile_worker.add_job('long', '{}', queue_name := 'one at a time')`);
  await until(() => runs === 1);
  // As if it had been going on for a while.
  await database.pool.query(`UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute'`);
  await database.pool.query(`UPDATE graphile_worker._private_job_queues SET locked_at = now() - interval '1 minute'`);
  await begin();
  const { rows: locked } = await database.pool.query('SELECT FROM graphile_worker._private_jobs WHERE locked_at IS NOT NULL');
  expect(locked).toHaveLength(1);
  finish();
  await until(async () => (await database.pool.query('SELECT FROM graphile_worker._private_jobs')).rows.length === 0);
  const { rows: queues } = await database.pool.query('SELECT FROM graphile_worker._private_job_queues WHERE locked_at IS NOT NULL');
  expect([runs, queues, problems]).toEqual([1, [], []]);
}, 30_000);

test('what a dead process has locked is given back: jobs, and queues that nothing is done of any more', async () => {
  await database.pool.query(`SELECT graphile_worker.add_job('never', '{}', queue_name := 'left locked')`);
  await database.pool.query(`UPDATE graphile_worker._private_job_queues SET locked_by = 'pool-of-the-dead', locked_at = now() - interval '1 minute' WHERE queue_name = 'left locked'`);
  let done = 0;
  running.push(await runJobs(database.url, [{ never: async () => void (done += 1) }], () => undefined, async () => undefined));
  await until(() => done === 1);
}, 30_000);
