import { messageOf, refuse } from '../../errors/user-error.js';
import type { UserErrorType } from '../../shared/payload.js';
import { Transaction } from '../../transaction/transaction.js';
import { isShort, later } from './background.js';
import { ImportFieldEnum, ImportOutcome, ImportState } from './import.enums.js';
import type { DataImportVersionInput } from './import.input.js';
import { type ImportRecord, lockImport, moveImport } from './import-record.js';
import { matchAgain } from './matching/match.service.js';
import { countRows } from './row-record.js';
import { targetOf } from './targets/targets.js';
import { writeRows } from './writing/write.service.js';

/** Writes an import: at once where it is short, otherwise in the background. Answers what `writeImport` does. */
export async function confirmDataImport(tx: Transaction, { id, expectedVersion }: DataImportVersionInput): Promise<UserErrorType | undefined> {
  const record = await lockImport(tx, id, expectedVersion);
  await refuseUndecided(tx, record);
  if (isShort(record)) return writeImport(new Transaction(tx.manager, tx.viewer, id), record, () => undefined);
  await moveImport(tx, record, ImportState.WRITING, { reason: 'CONFIRMED' });
  await later(tx, record, { what: 'WRITE', reason: 'CONFIRMED' });
  return undefined;
}

/** @throws IMPORT_NO_NAME, IMPORT_UNDECIDED where something still has to be said before the import can be written. */
export async function refuseUndecided(tx: Transaction, { id, columns }: ImportRecord): Promise<void> {
  const fields = new Set(columns.map(({ field }) => field));
  const named = [ImportFieldEnum.NAME, ImportFieldEnum.FIRST_NAME, ImportFieldEnum.LAST_NAME].some((field) => fields.has(field));
  if (!named) throw refuse('IMPORT_NO_NAME');
  const [names] = await tx.query<{ count: number }>(`SELECT count(*)::int AS count FROM data_import_name WHERE import_id = $1 AND state = 'OPEN'`, [id]);
  const count = (await countRows(tx, id, ImportOutcome.DUPLICATE)) + names!.count;
  if (count > 0) throw refuse('IMPORT_UNDECIDED', [], { count });
}

/**
 * Writes what the preview says. Answers IMPORT_STALE, with the preview made anew, where what is here has changed since in a way
 * that concerns it; everything else that stands in the way is thrown and leaves all as it was.
 */
export async function writeImport(tx: Transaction, record: ImportRecord, progress: (done: number, total: number) => void): Promise<UserErrorType | undefined> {
  // One import into a network at a time: the second sees what the first has written.
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [record.network]);
  if ((await changedSince(tx, record)) && (await matchAgain(tx, record, () => undefined)) > 0) {
    const stale = { code: 'IMPORT_STALE' } as const;
    await moveImport(tx, record, ImportState.READY, { reason: 'STALE', problem: { code: stale.code, fr: messageOf(stale, 'fr'), en: messageOf(stale, 'en') } });
    return { ...stale, path: [], message: messageOf(stale, tx.viewer.locale) };
  }
  await lookUpByIndex(tx);
  await writeRows(tx, record, targetOf(record.target!), progress);
  await moveImport(tx, record, ImportState.CONFIRMED, { reason: 'CONFIRMED' });
  return undefined;
}

/**
 * Foreign keys are checked by plans that the connection keeps. Made while a table is small they read all of it for each row, also once a hundred
 * thousand have come in: they are made anew, and without that way.
 */
async function lookUpByIndex(tx: Transaction): Promise<void> {
  await tx.query('SET LOCAL enable_seqscan = off');
  await tx.query('DISCARD PLANS');
}

/** Whether anything here has changed since the lines were matched; a minute is left for transactions that were under way then. */
async function changedSince(tx: Transaction, { id }: ImportRecord): Promise<boolean> {
  const [row] = await tx.query<{ changed: boolean }>(
    `SELECT EXISTS (SELECT FROM audit_entry a, data_import i WHERE i.id = $1 AND a.at > i.matched_at - interval '1 minute' AND a.subject_id NOT LIKE 'import\\_%') AS changed`,
    [id],
  );
  return row!.changed;
}
