import { may } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import { inBatches } from '../../shared/slices.js';
import type { Changes, Transaction } from '../../transaction/transaction.js';
import type { DuplicateDecision, ImportFieldEnum, ImportOutcome, ImportState } from './import.enums.js';
import { messageOf } from './messages.js';
import type { Candidate } from './preview.js';
import type { LieuDraft } from './recognition/draft.js';
import type { ColumnGuess, OtherContent, Remark } from './recognition/fields.js';
import type { RowProblem } from './recognition/row-reader.js';
import { ROWS_AT_ONCE, storable } from './storable.js';

/** A remark with its words in both languages, as it is stored. */
export interface Said {
  readonly code: string;
  readonly fr: string;
  readonly en: string;
}

export interface ColumnRecord extends Pick<ColumnGuess, 'name' | 'sample' | 'confidence'> {
  readonly field: ImportFieldEnum | null;
  readonly reason: Said;
  readonly holds?: OtherContent;
}

export interface ImportRecord {
  readonly id: string;
  readonly network: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly layout: string;
  readonly columns: readonly ColumnRecord[];
  readonly version: number;
}

export interface ProblemRecord extends Said, Pick<RowProblem, 'column' | 'severity'> {}

export interface CandidateRecord extends Omit<Candidate, 'reasons'> {
  readonly reasons: readonly Said[];
}

/** A line as it is stored. */
export interface RowRecord {
  readonly line: number;
  readonly raw: object;
  readonly draft: LieuDraft;
  readonly problems: readonly ProblemRecord[];
  readonly outcome: ImportOutcome;
  readonly candidates: readonly CandidateRecord[];
  readonly decision: DuplicateDecision | null;
  readonly sameAsLine: number | null;
  readonly sourceKey: string | null;
  readonly lieu: string | null;
}

export const said = ({ code, params }: Remark): Said => ({ code, fr: messageOf(code, params, 'fr'), en: messageOf(code, params, 'en') });

const SELECT = `SELECT id, network_id AS network, state, file_name AS "fileName", layout, columns, version FROM data_import WHERE id = $1`;

/**
 * The import under a lock, for a change that the viewer may make to it while it waits.
 * @throws NOT_FOUND, FORBIDDEN, IMPORT_NOT_READY, and CONFLICT where the preview is not the one that was looked at.
 */
export async function lockImport(tx: Transaction, id: string, expectedVersion?: number): Promise<ImportRecord> {
  const [record] = await tx.query<ImportRecord>(`${SELECT} FOR UPDATE`, [id]);
  if (!record || !may(tx.viewer, 'import:read', { networkIds: [record.network] })) throw notFound(id);
  if (!may(tx.viewer, 'import:write', { networkIds: [record.network] })) throw forbidden();
  if (record.state !== 'READY') throw refuse('IMPORT_NOT_READY');
  if (expectedVersion !== undefined && expectedVersion !== record.version) throw refuse('CONFLICT', ['expectedVersion']);
  return record;
}

export async function loadRows(tx: Transaction, id: string): Promise<RowRecord[]> {
  return tx.query<RowRecord>(
    `SELECT line, raw, draft, problems, outcome, candidates, decision, same_as_line AS "sameAsLine", source_key AS "sourceKey", lieu_id AS lieu
     FROM data_import_row WHERE import_id = $1 ORDER BY line`,
    [id],
  );
}

/** Puts lines in the place of those that were there. */
export async function replaceRows(tx: Transaction, id: string, rows: readonly RowRecord[]): Promise<void> {
  await tx.query('DELETE FROM data_import_row WHERE import_id = $1', [id]);
  await inBatches(rows, ROWS_AT_ONCE, (batch) => tx.query(
    `INSERT INTO data_import_row (import_id, line, raw, draft, problems, outcome, candidates, decision, same_as_line, source_key, lieu_id)
     SELECT $1, r.line, r.raw, r.draft, r.problems, r.outcome, r.candidates, r.decision, r."sameAsLine", r."sourceKey", r.lieu
     FROM json_to_recordset($2) AS r(line int, raw jsonb, draft jsonb, problems jsonb, outcome text, candidates jsonb, decision text, "sameAsLine" int, "sourceKey" text, lieu text)`,
    [id, storable(batch)],
  ));
}

/** Writes what has become of lines; the import counts as touched. */
export async function updateRows(tx: Transaction, id: string, rows: readonly Pick<RowRecord, 'line' | 'outcome' | 'decision' | 'sameAsLine' | 'lieu'>[]): Promise<void> {
  const values = rows.map(({ line, outcome, decision, sameAsLine, lieu }) => ({ line, outcome, decision, sameAsLine, lieu }));
  await inBatches(values, ROWS_AT_ONCE, (batch) => tx.query(
    `UPDATE data_import_row t SET outcome = r.outcome, decision = r.decision, same_as_line = r."sameAsLine", lieu_id = r.lieu
     FROM json_to_recordset($2) AS r(line int, outcome text, decision text, "sameAsLine" int, lieu text) WHERE t.import_id = $1 AND t.line = r.line`,
    [id, JSON.stringify(batch)],
  ));
  await tx.query('UPDATE data_import SET updated_at = now() WHERE id = $1', [id]);
}

/** Moves an import on; each time its version goes up. */
export async function moveImport(tx: Transaction, record: ImportRecord, columns: readonly ColumnRecord[], state: ImportState, reason: string): Promise<void> {
  await tx.query(
    `UPDATE data_import SET columns = $2, state = $3, version = version + 1, updated_at = now(),
       content = CASE WHEN $3 = 'READY' THEN content END, confirmed_at = CASE WHEN $3 = 'CONFIRMED' THEN now() END WHERE id = $1`,
    [record.id, storable(columns), state],
  );
  const changes: Changes = record.state === state ? {} : { state: { before: record.state, after: state } };
  await tx.record({ action: 'UPDATE', subject: record.id, version: record.version + 1, changes, reason });
}
