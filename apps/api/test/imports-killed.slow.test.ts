import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client as Connection } from 'pg';
import { type Jobs, runJobs } from '../src/jobs/jobs.js';
import { NOTIFICATIONS } from '../src/reads.js';
import { recovered, tasks } from '../src/tasks.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
let gate: Connection;
const children: ChildProcess[] = [];
let jobs: Jobs | undefined;

beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  gate = new Connection({ connectionString: api.database.url });
  await gate.connect();
  // Whoever writes or deletes the hundredth lieu from the end of the list waits there as long as the gate is shut.
  await api.database.pool.query(`
    CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${GATE}); RETURN NEW; END $$;
    CREATE TRIGGER wait_at_gate BEFORE INSERT OR UPDATE ON lieu FOR EACH ROW WHEN (NEW.name = '${nameOf(ROWS - 100)}') EXECUTE FUNCTION wait_at_gate()`);
}, 60_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await jobs?.stop();
  await gate.end();
  await api.close();
});

const ROWS = 2200;
const GATE = 62300;
const nameOf = (index: number): string => `Maison ${index} des possibles`;
const list = `nom;commune;code postal\n${Array.from({ length: ROWS }, (_, index) => `${nameOf(index)};Lens;62300`).join('\n')}\n`;

/** Starts the process that does the jobs, as it is in operation. */
function startJobs(): ChildProcess {
  const child = fork(join(__dirname, '../dist/src/worker.js'), { execArgv: ['--require', join(__dirname, 'harness/follow-test.cjs')], env: { ...process.env, DATABASE_URL: api.database.url } });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

const query = async <Row>(text: string, values: unknown[] = []): Promise<Row | undefined> => (await api.database.pool.query(text, values)).rows[0] as Row | undefined;
const lieux = async (): Promise<object | undefined> =>
  query(`SELECT count(*)::int AS count, count(DISTINCT name)::int AS names FROM lieu WHERE name LIKE 'Maison % des possibles' AND deleted_at IS NULL`);
const stateOf = async (id: string): Promise<{ state: string; version: number } | undefined> => query('SELECT state, version FROM data_import WHERE id = $1', [id]);

async function until<Found>(look: () => Promise<Found | undefined | false>): Promise<Found> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const found = await look();
    if (found) return found;
  }
  throw new Error('It never came to that');
}

const come = (id: string, state: string): Promise<{ version: number }> => until(async () => {
  const now = await stateOf(id);
  return now?.state === state && now;
});

/** Kills the process in the middle of what `begin` makes it do. Answers how far it said that it was. */
async function killAmid(child: ChildProcess, id: string, begin: () => Promise<unknown>): Promise<number> {
  await gate.query(`SELECT pg_advisory_lock(${GATE})`);
  await begin();
  const waiting = await until(() => query<{ pid: number }>(`SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database() WHERE l.objid = ${GATE} AND l.locktype = 'advisory' AND NOT l.granted`));
  const { done } = await until(() => query<{ done: number }>('SELECT done FROM data_import_progress WHERE import_id = $1 AND done > 0', [id]));
  await kill(child);
  await gate.query(`SELECT pg_advisory_unlock(${GATE})`);
  // Its connection ends when it has no one to answer to.
  await until(async () => !(await query('SELECT FROM pg_stat_activity WHERE pid = $1', [waiting.pid])));
  // Work that has only just begun is not taken for that of a dead process.
  for (const table of ['jobs', 'job_queues']) await query(`UPDATE graphile_worker._private_${table} SET locked_at = locked_at - interval '1 minute'`);
  return done;
}

test('a process that is killed while it writes a list, or takes one back, leaves all as it was, and the next one does it once', async () => {
  const first = startJobs();
  const { id } = await upload(coordinator, list);
  const { version } = await come(id, 'READY');
  await change(coordinator, 'decideAllDuplicates', { dataImport: id, expectedVersion: version, decision: 'NEW' });
  const before = (await stateOf(id))!;
  const written = await killAmid(first, id, () => change(coordinator, 'confirmDataImport', { id, expectedVersion: before.version }));
  expect(written).toBeLessThan(ROWS);
  expect(await lieux()).toEqual({ count: 0, names: 0 });
  expect(await query(`SELECT count(*)::int AS count FROM audit_entry WHERE cause = $1 AND subject_id LIKE 'lieu\\_%'`, [id])).toEqual({ count: 0 });

  const second = startJobs();
  const confirmed = await come(id, 'CONFIRMED');
  expect(await lieux()).toEqual({ count: ROWS, names: ROWS });
  await killAmid(second, id, () => change(coordinator, 'undoDataImport', { id, expectedVersion: confirmed.version }));
  expect(await lieux()).toEqual({ count: ROWS, names: ROWS });

  const { dataSource } = api.server;
  jobs = await runJobs(api.database.url, tasks(dataSource, undefined, 'http://localhost:3000', NOTIFICATIONS), () => undefined, () => recovered(dataSource));
  await come(id, 'UNDONE');
  expect(await lieux()).toEqual({ count: 0, names: 0 });
}, 90_000);
