import type { Task } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { viewerOfUser } from '../../auth/viewer-source.js';
import { anonymous } from '../../auth/viewer.js';
import { type Problem, UserErrors } from '../../errors/user-error.js';
import { messageOf as userErrorMessage } from '../../errors/user-error.js';
import { FileProblem } from '../../files/table.js';
import { databaseProblem } from '../../transaction/database-problem.js';
import { Transaction } from '../../transaction/transaction.js';
import type { ImportJob } from './background.js';
import { writeImport } from './confirm.service.js';
import { ImportState } from './import.enums.js';
import { type ImportRecord, lockImport, moveImport, said, type Said } from './import-record.js';
import { matchAgain } from './matching/match.service.js';
import { readImport } from './reading/read.service.js';
import { storable } from '../../shared/storable.js';
import { takeBack } from './undo.service.js';

/** Somebody has told the work to stop. */
class Stopped extends Error {}

/** States in which an import waits for its job. */
const WORKING = [ImportState.READING, ImportState.WRITING, ImportState.UNDOING];

/** How often progress is written down, in milliseconds. */
const PROGRESS = 400;

/** Does the work of an import that was put into the queue: all of it, or nothing. */
export const importTask = (dataSource: DataSource): Task => async (payload, { job: { attempts, max_attempts: attemptsAtMost } }) => {
  const job = payload as ImportJob;
  const viewer = (job.user && (await viewerOfUser(dataSource, job.user))) || anonymous('fr');
  const tracker = trackProgress(dataSource, job.id);
  try {
    await dataSource.transaction(async (manager) => {
      const tx = new Transaction(manager, viewer, job.id);
      const record = await lockImport(tx, job.id, undefined, WORKING);
      await perform(tx, record, job, tracker.progress);
    });
  } catch (error) {
    const problem = problemOf(error);
    // A bug is tried again, a few times; what people can mend is said at once.
    if (!problem && !(error instanceof Stopped) && attempts < attemptsAtMost) throw error;
    await settle(dataSource, job, problem ?? (error instanceof Stopped ? null : said({ code: 'IMPORT_BROKEN', params: {} })));
    if (!problem && !(error instanceof Stopped)) throw error;
  } finally {
    await tracker.end();
  }
};

async function perform(tx: Transaction, record: ImportRecord, { what, reason }: ImportJob, progress: (done: number, total: number) => void): Promise<void> {
  if (what === 'READ') return readImport(tx, record, reason, progress);
  if (what === 'WRITE') return void (await writeImport(tx, record, progress));
  if (what === 'UNDO') return takeBack(tx, record, progress);
  await matchAgain(tx, record, progress);
  await moveImport(tx, record, ImportState.READY, { reason });
}

/** Writes progress beside the transaction, where others see it, and hears there whether to stop. */
function trackProgress(dataSource: DataSource, id: string): { progress: (done: number, total: number) => void; end: () => Promise<unknown> } {
  let last = 0;
  let stop = false;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    progress: (done, total) => {
      if (stop) throw new Stopped();
      if (Date.now() - last < PROGRESS) return;
      last = Date.now();
      writing = dataSource
        .query<[{ stop: boolean }[], number]>('UPDATE data_import_progress SET done = $2, total = $3, updated_at = now() WHERE import_id = $1 RETURNING stop', [id, done, total])
        .then(([rows]) => {
          stop = rows[0]?.stop ?? false;
        })
        // Progress that cannot be written down must not end the work.
        .catch(() => undefined);
    },
    end: () => writing,
  };
}

/** What the sender can mend, in words; undefined for a bug. */
function problemOf(error: unknown): Said | undefined {
  if (error instanceof FileProblem) return said({ code: error.code, params: error.params });
  const problems = error instanceof UserErrors ? error.problems : [databaseProblem(error)].filter((problem): problem is Problem => problem !== undefined);
  const [first] = problems;
  return first && { code: first.code, fr: problems.map((problem) => userErrorMessage(problem, 'fr')).join(' '), en: problems.map((problem) => userErrorMessage(problem, 'en')).join(' ') };
}

/** Nothing was written: an import that could not be read has failed, one that could not be written or undone is as it was. */
async function settle(dataSource: DataSource, { id, what }: ImportJob, problem: Said | null): Promise<void> {
  const state = what === 'READ' ? (problem ? ImportState.FAILED : ImportState.CANCELLED) : what === 'UNDO' ? ImportState.CONFIRMED : ImportState.READY;
  await dataSource.query(
    `UPDATE data_import SET state = $2, problem = $3, version = version + 1, updated_at = now(), content = CASE WHEN $2 = 'READY' THEN content END
     WHERE id = $1 AND state = ANY($4)`,
    [id, state, problem && storable(problem), WORKING],
  );
}

/** Imports whose job has been given up, such as one that needs more memory than there is each time, say so. */
export async function failLostImports(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `UPDATE data_import i SET state = CASE i.state WHEN 'READING' THEN 'FAILED' WHEN 'UNDOING' THEN 'CONFIRMED' ELSE 'READY' END, problem = $1, version = version + 1, updated_at = now(),
       content = CASE WHEN i.state = 'WRITING' THEN content END
     WHERE i.state = ANY($2) AND i.updated_at < now() - interval '1 minute'
       AND NOT EXISTS (SELECT FROM graphile_worker._private_jobs j WHERE j.key = i.id AND j.attempts < j.max_attempts)`,
    [storable(said({ code: 'IMPORT_BROKEN', params: {} })), WORKING],
  );
}
