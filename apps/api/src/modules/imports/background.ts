import { may } from '../../auth/permissions.js';
import { forbidden } from '../../errors/access.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { ImportRecord } from './import-record.js';

/** What is done with an import in the background. */
export interface ImportWork {
  readonly what: 'READ' | 'MATCH' | 'WRITE' | 'UNDO';
  /** For the trail. */
  readonly reason: string;
}

/** How many lines are read or written while the sender waits. */
const LINES_AT_ONCE = 2000;

export const isShort = ({ lineCount }: Pick<ImportRecord, 'lineCount'>): boolean => lineCount <= LINES_AT_ONCE;

/** The job of an import, as it stands in the queue. */
export interface ImportJob extends ImportWork {
  readonly id: string;
  /** On whose behalf. */
  readonly user: string | null;
}

/** Puts the work into the queue; it begins once the transaction is committed. One import into a network at a time. */
export async function later(tx: Transaction, { id, network, lineCount }: ImportRecord, work: ImportWork): Promise<void> {
  const job: ImportJob = { ...work, id, user: tx.viewer.userId };
  await tx.query(
    `INSERT INTO data_import_progress (import_id, done, total) VALUES ($1, 0, $2) ON CONFLICT (import_id) DO UPDATE SET done = 0, total = $2, stop = false, updated_at = now()`,
    [id, lineCount],
  );
  await tx.query(`SELECT graphile_worker.add_job('import', $1, queue_name := $2, job_key := $3, max_attempts := 5)`, [JSON.stringify(job), `import ${network}`, id]);
}

/** Tells work in the background to stop. Answers whether there is any. */
export async function stopWork(tx: Transaction, id: string): Promise<boolean> {
  const [row] = await tx.query<{ network: string; state: string }>(`SELECT network_id AS network, state FROM data_import WHERE id = $1`, [id]);
  if (!row || !['READING', 'WRITING', 'UNDOING'].includes(row.state)) return false;
  if (!may(tx.viewer, 'import:write', { networkIds: [row.network] })) throw forbidden();
  await tx.query('UPDATE data_import_progress SET stop = true WHERE import_id = $1', [id]);
  return true;
}
