import { inBatches } from '../../shared/slices.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { DuplicateDecision, ImportOutcome } from './import.enums.js';
import type { Said } from './import-record.js';
import type { RowProblem } from './recognition/row-reader.js';
import { ROWS_AT_ONCE, storable } from '../../shared/storable.js';
import type { ImportDraft } from './targets/target.js';

export interface ProblemRecord extends Said, Pick<RowProblem, 'column' | 'severity'> {
  /** Found when the line was matched, not when it was read: it is looked for anew each time. */
  readonly matching?: true;
}

export interface CandidateRecord {
  /** Something already here, or null for an earlier line of the file. */
  readonly thing: string | null;
  readonly line: number | null;
  /** Name in that line. */
  readonly name: string | null;
  readonly score: number;
  readonly reasons: readonly Said[];
}

export interface ChangeRecord {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A line as the file and the meaning of its columns give it, before it is matched against anything. */
export interface ReadRow {
  readonly line: number;
  /** The cells, where the line comes from the file: they are stored once, and only people read them again. */
  readonly raw?: object;
  readonly draft: ImportDraft;
  readonly problems: readonly ProblemRecord[];
}

/** A line as it is stored. */
export interface RowRecord extends ReadRow {
  readonly outcome: ImportOutcome;
  readonly candidates: readonly CandidateRecord[];
  readonly decision: DuplicateDecision | null;
  readonly sameAsLine: number | null;
  readonly sourceKey: string | null;
  /** What it changes, is the same as, or has made. */
  readonly thing: string | null;
  readonly changes: readonly ChangeRecord[];
}

const COLUMNS = `line, draft, problems, outcome, candidates, decision, same_as_line AS "sameAsLine", source_key AS "sourceKey", thing_id AS thing, changes`;

/** How many lines are held at a time. */
export const LINES_AT_ONCE = 1000;

/** Lines of an import in the order of the file, some at a time; `condition` is SQL on data_import_row, its values from $4 on. */
export async function* rowsOf(tx: Transaction, id: string, condition = 'true', values: readonly unknown[] = []): AsyncGenerator<readonly RowRecord[]> {
  for (let after = 0; ; ) {
    const rows = await tx.query<RowRecord>(`SELECT ${COLUMNS} FROM data_import_row WHERE import_id = $1 AND line > $2 AND (${condition}) ORDER BY line LIMIT $3`, [id, after, LINES_AT_ONCE, ...values]);
    if (rows.length > 0) yield rows;
    if (rows.length < LINES_AT_ONCE) return;
    after = rows.at(-1)!.line;
  }
}

export async function rowsByLine(tx: Transaction, id: string, lines: readonly number[]): Promise<RowRecord[]> {
  return tx.query<RowRecord>(`SELECT ${COLUMNS} FROM data_import_row WHERE import_id = $1 AND line = ANY($2) ORDER BY line`, [id, lines]);
}

/** Lines that somebody has decided on. */
export async function decidedRows(tx: Transaction, id: string): Promise<Map<number, RowRecord>> {
  const rows = await tx.query<RowRecord>(`SELECT ${COLUMNS} FROM data_import_row WHERE import_id = $1 AND decision IS NOT NULL`, [id]);
  return new Map(rows.map((row) => [row.line, row]));
}

export async function deleteRows(tx: Transaction, id: string): Promise<void> {
  await tx.query('DELETE FROM data_import_row WHERE import_id = $1', [id]);
}

const RECORD = `line int, raw jsonb, draft jsonb, problems jsonb, outcome text, candidates jsonb, decision text, "sameAsLine" int, "sourceKey" text, thing text, changes jsonb`;

export async function insertRows(tx: Transaction, id: string, rows: readonly RowRecord[]): Promise<void> {
  await inBatches(rows, ROWS_AT_ONCE, (batch) => tx.query(
    `INSERT INTO data_import_row (import_id, line, raw, draft, problems, outcome, candidates, decision, same_as_line, source_key, thing_id, changes)
     SELECT $1, r.line, r.raw, r.draft, r.problems, r.outcome, r.candidates, r.decision, r."sameAsLine", r."sourceKey", r.thing, r.changes FROM json_to_recordset($2) AS r(${RECORD})`,
    [id, storable(batch)],
  ));
}

/** Writes what matching or a decision has made of lines. */
export async function updateRows(tx: Transaction, id: string, rows: readonly RowRecord[]): Promise<void> {
  const values = rows.map(({ draft: _, ...rest }) => rest);
  await inBatches(values, ROWS_AT_ONCE, (batch) => tx.query(
    `UPDATE data_import_row t SET problems = r.problems, outcome = r.outcome, candidates = r.candidates, decision = r.decision, same_as_line = r."sameAsLine", source_key = r."sourceKey",
       thing_id = r.thing, changes = r.changes FROM json_to_recordset($2) AS r(${RECORD}) WHERE t.import_id = $1 AND t.line = r.line`,
    [id, storable(batch)],
  ));
}

/** Writes which new thing each line has made; nothing else of these lines is other than it was. */
export async function updateCreated(tx: Transaction, id: string, rows: readonly Pick<RowRecord, 'line' | 'thing'>[]): Promise<void> {
  await tx.query(
    `UPDATE data_import_row t SET outcome = 'CREATED', thing_id = r.thing FROM unnest($2::int[], $3::text[]) AS r(line, thing) WHERE t.import_id = $1 AND t.line = r.line`,
    [id, rows.map(({ line }) => line), rows.map(({ thing }) => thing)],
  );
}

/** How many lines have an outcome. */
export async function countRows(tx: Transaction, id: string, outcome: ImportOutcome): Promise<number> {
  const [row] = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM data_import_row WHERE import_id = $1 AND outcome = $2', [id, outcome]);
  return row!.count;
}
