import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { DuplicateDecision, ImportOutcome } from './import.enums.js';
import type { DecideAllDuplicatesInput, DecideDuplicateInput } from './import.input.js';
import { type CandidateRecord, loadRows, lockImport, type RowRecord, updateRows } from './import-record.js';
import { type MergeTargets, mergeTargets, settle } from './preview.service.js';

/** Decides on one line, which must look like something else, or have been left out before. */
export async function decideDuplicate(tx: Transaction, { dataImport, line, decision, sameAs, sameAsLine }: DecideDuplicateInput): Promise<string> {
  await lockImport(tx, dataImport);
  const rows = await loadRows(tx, dataImport);
  const row = rows.find((each) => each.line === line);
  if (!row || (row.candidates.length === 0 && row.decision === null)) throw refuse('IMPORT_UNKNOWN_LINE', ['line'], { line });
  const usable = usableCandidates(row, linesLeftOut(rows));
  const candidate = usable.find((each) => (sameAs ? each.lieu === sameAs : sameAsLine ? each.line === sameAsLine : true));
  if (decision === DuplicateDecision.SAME_AS && !candidate) {
    throw sameAs ? refuse('UNKNOWN_REFERENCE', ['sameAs'], { id: sameAs }) : refuse('IMPORT_UNKNOWN_LINE', ['sameAsLine'], { line: sameAsLine ?? line });
  }
  const targets = await mergeTargets(tx, [candidate?.lieu ?? null], rows);
  await updateRows(tx, dataImport, decide(rows, [[row, decision, candidate]], targets));
  return dataImport;
}

/** Decides on all lines that nobody has decided yet. */
export async function decideAllDuplicates(tx: Transaction, { dataImport, expectedVersion, decision }: DecideAllDuplicatesInput): Promise<string> {
  await lockImport(tx, dataImport, expectedVersion);
  const rows = await loadRows(tx, dataImport);
  const open = rows.filter(({ outcome }) => outcome === ImportOutcome.DUPLICATE);
  const leftOut = linesLeftOut(rows);
  const choices = open.map((row) => [row, decision, usableCandidates(row, leftOut)[0]] as const);
  const possible = choices.filter(([, , candidate]) => decision !== DuplicateDecision.SAME_AS || candidate !== undefined);
  const targets = await mergeTargets(tx, possible.map(([, , candidate]) => candidate?.lieu ?? null), rows);
  await updateRows(tx, dataImport, decide(rows, possible, targets));
  return dataImport;
}

/** Candidates but for earlier lines that are left out: nothing can be the same as what will not be there. */
const usableCandidates = ({ candidates }: RowRecord, leftOut: ReadonlySet<number>): CandidateRecord[] => candidates.filter(({ line }) => line === null || !leftOut.has(line));

const linesLeftOut = (rows: readonly RowRecord[]): ReadonlySet<number> => new Set(rows.filter(({ outcome }) => outcome === ImportOutcome.SKIPPED).map(({ line }) => line));

type Choice = readonly [row: RowRecord, decision: DuplicateDecision, candidate: CandidateRecord | undefined];

function decide(rows: readonly RowRecord[], choices: readonly Choice[], targets: MergeTargets): RowRecord[] {
  const decided = choices.map(([row, decision, candidate]) => ({
    ...row,
    ...settle(row, decision, { lieu: candidate?.lieu ?? null, sameAsLine: candidate?.line ?? null }, targets),
  }));
  // Lines that were the same as one that is now left out are open again.
  const left = new Set(decided.filter(({ decision }) => decision === DuplicateDecision.SKIP).map(({ line }) => line));
  const chosen = new Set(decided.map(({ line }) => line));
  const reopened = rows
    .filter(({ line, sameAsLine }) => sameAsLine !== null && left.has(sameAsLine) && !chosen.has(line))
    .map((row) => ({ ...row, outcome: ImportOutcome.DUPLICATE, decision: null, sameAsLine: null, lieu: null }));
  return [...decided, ...reopened];
}
