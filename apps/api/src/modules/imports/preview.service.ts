import type { Table } from '../../files/table.js';
import { mapInSlices } from '../../shared/slices.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { fieldsOfDraft } from './draft-fields.js';
import { DuplicateDecision, ImportOutcome } from './import.enums.js';
import { lieuFieldOf } from './import-field.js';
import { type ColumnRecord, type RowRecord, said } from './import-record.js';
import { currentLieux } from './lieu-bulk.js';
import { surroundingsOf } from './matching.js';
import { outcomeOfMerge, type PlannedLine, planLines } from './preview.js';
import { rawOf } from './recognition/draft.js';
import { draftLieux } from './recognition/draft-list.js';
import { communeReference } from './recognition/reference.js';

/** A line as the file and the meaning of its columns give it, before it is matched against anything. */
export type UnmatchedRow = Pick<RowRecord, 'line' | 'raw' | 'draft' | 'problems'>;
type Decided = Pick<RowRecord, 'outcome' | 'decision' | 'sameAsLine' | 'lieu'>;

/** Reads the lines of a file by what its columns mean. */
export async function readRows(table: Table, columns: readonly ColumnRecord[]): Promise<UnmatchedRow[]> {
  const choices = columns.map(({ name, field, confidence, holds }) => ({ name, field: lieuFieldOf(field), confidence, holds }));
  const readings = await draftLieux(table, choices, communeReference());
  return mapInSlices(table.rows, (row, index) => {
    const { draft, problems } = readings[index]!;
    // What rejects the line is what people must read first.
    const sorted = [...problems].sort((a, b) => Number(b.severity === 'REJECT') - Number(a.severity === 'REJECT'));
    const records = sorted.map((problem) => ({ ...said(problem), column: problem.column, severity: problem.severity }));
    return { line: row.line, raw: rawOf(row, choices), draft, problems: records };
  });
}

/** Matches lines against what is here now. Decisions that were taken before stand as long as what they were taken on does. */
export async function matchRows(tx: Transaction, network: string, layout: string, rows: readonly UnmatchedRow[], before: readonly RowRecord[] = []): Promise<RowRecord[]> {
  const lines = rows.map(({ line, draft, problems }) => ({ line, draft, rejected: problems.some(({ severity }) => severity === 'REJECT') }));
  const planned = await planLines(lines, await surroundingsOf(tx, network, layout));
  const decisions = new Map(before.flatMap((row) => (row.decision ? [[row.line, row] as const] : [])));
  const merges = await mergeTargets(tx, [...decisions.values()].map(({ lieu }) => lieu), rows);
  return mapInSlices(planned, (plan, index) => {
    const { line, raw, draft, problems } = rows[index]!;
    const earlier = decisions.get(line);
    const decided = earlier && standsStill(earlier, plan) ? settle({ line, draft }, earlier.decision!, earlier, merges) : { ...plan, sameAsLine: null };
    const { outcome, decision, sameAsLine, lieu } = decided;
    const candidates = plan.candidates.map((candidate) => ({ ...candidate, reasons: candidate.reasons.map(said) }));
    const own = problems.filter(({ code }) => code !== GONE.code);
    return { line, raw, draft, problems: plan.gone ? [...own, GONE] : own, outcome, decision, sameAsLine, lieu, candidates, sourceKey: plan.sourceKey };
  });
}

/** The line once brought a lieu that has been deleted, or taken out of the network, since. */
const GONE = { ...said({ code: 'SOURCE_GONE', params: {} }), column: null, severity: 'WARNING' as const };

/** Whether what a decision was taken on is still there, with nothing new beside it. */
export function standsStill({ decision, lieu, sameAsLine, candidates }: RowRecord, plan: PlannedLine): boolean {
  if (plan.outcome !== ImportOutcome.DUPLICATE && plan.outcome !== ImportOutcome.SKIPPED) return false;
  const has = (list: readonly { lieu: string | null; line: number | null }[], id: string | null, line: number | null): boolean =>
    list.some((candidate) => candidate.lieu === id && candidate.line === line);
  if (decision === DuplicateDecision.SAME_AS) return sameAsLine === null ? has(plan.candidates, lieu, null) : has(plan.candidates, null, sameAsLine);
  return plan.candidates.every(({ lieu: id, line }) => has(candidates, id, line));
}

/** What lines can be merged into: fields of lieux by id, none of those that the viewer may not change, and of earlier lines by number. */
export type MergeTargets = (lieu: string | null, line: number | null) => Fields | undefined;

export async function mergeTargets(tx: Transaction, lieux: readonly (string | null)[], rows: readonly Pick<RowRecord, 'line' | 'draft'>[]): Promise<MergeTargets> {
  const current = await currentLieux(tx, [...new Set(lieux.filter((id) => id !== null))]);
  const lines = new Map(rows.map(({ line, draft }) => [line, draft]));
  return (lieu, line) => {
    const draft = line === null ? undefined : lines.get(line);
    if (draft) return fieldsOfDraft(draft);
    const target = current.get(lieu ?? '');
    return target?.mayChange ? target.fields : undefined;
  };
}

/** What a decision makes of a line. */
export function settle(
  { draft }: Pick<RowRecord, 'line' | 'draft'>,
  decision: DuplicateDecision,
  target: { lieu: string | null; sameAsLine: number | null },
  targets: MergeTargets,
): Decided {
  if (decision === DuplicateDecision.NEW) return { outcome: ImportOutcome.CREATED, decision, sameAsLine: null, lieu: null };
  if (decision === DuplicateDecision.SKIP) return { outcome: ImportOutcome.SKIPPED, decision, sameAsLine: null, lieu: null };
  return { outcome: outcomeOfMerge(targets(target.lieu, target.sameAsLine), draft), decision, sameAsLine: target.sameAsLine, lieu: target.lieu };
}
