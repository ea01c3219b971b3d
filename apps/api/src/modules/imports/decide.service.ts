import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { DuplicateDecision, ImportOutcome } from './import.enums.js';
import type { DecideAllDuplicatesInput, DecideDuplicateInput } from './import.input.js';
import { type ImportRecord, lockImport } from './import-record.js';
import { mergeOutcome } from './matching/merge.js';
import { NameBook } from './matching/name-book.js';
import { type CandidateRecord, type RowRecord, rowsByLine, rowsOf, updateRows } from './row-record.js';
import type { Current } from './targets/target.js';
import { targetOf } from './targets/targets.js';

type Choice = readonly [row: RowRecord, candidate: CandidateRecord | undefined];

/** Decides on one line, which must look like something else, or have been left out before. */
export async function decideDuplicate(tx: Transaction, { dataImport, line, decision, sameAs, sameAsLine }: DecideDuplicateInput): Promise<string> {
  const record = await lockImport(tx, dataImport);
  const [row] = await rowsByLine(tx, dataImport, [line]);
  if (!row || (row.candidates.length === 0 && row.decision === null)) throw refuse('IMPORT_UNKNOWN_LINE', ['line'], { line });
  const leftOut = await linesLeftOut(tx, dataImport, [row]);
  const candidate = usable(row, leftOut).find((each) => (sameAs ? each.thing === sameAs : sameAsLine ? each.line === sameAsLine : true));
  if (decision === DuplicateDecision.SAME_AS && !candidate) {
    throw sameAs ? refuse('UNKNOWN_REFERENCE', ['sameAs'], { id: sameAs }) : refuse('IMPORT_UNKNOWN_LINE', ['sameAsLine'], { line: sameAsLine ?? line });
  }
  await decide(tx, record, decision, [[row, candidate]]);
  return dataImport;
}

/** Decides on all lines that nobody has decided yet. */
export async function decideAllDuplicates(tx: Transaction, { dataImport, expectedVersion, decision }: DecideAllDuplicatesInput): Promise<string> {
  const record = await lockImport(tx, dataImport, expectedVersion);
  for await (const rows of rowsOf(tx, dataImport, 'outcome = $4', [ImportOutcome.DUPLICATE])) {
    const leftOut = await linesLeftOut(tx, dataImport, rows);
    const choices = rows.map((row): Choice => [row, usable(row, leftOut)[0]]);
    await decide(tx, record, decision, choices.filter(([, candidate]) => decision !== DuplicateDecision.SAME_AS || candidate !== undefined));
  }
  return dataImport;
}

/** Candidates but for earlier lines that are left out: nothing can be the same as what will not be there. */
const usable = ({ candidates }: RowRecord, leftOut: ReadonlySet<number>): CandidateRecord[] => candidates.filter(({ line }) => line === null || !leftOut.has(line));

async function linesLeftOut(tx: Transaction, id: string, rows: readonly RowRecord[]): Promise<ReadonlySet<number>> {
  const lines = rows.flatMap(({ candidates }) => candidates.flatMap(({ line }) => line ?? []));
  const found = await tx.query<{ line: number }>('SELECT line FROM data_import_row WHERE import_id = $1 AND line = ANY($2) AND outcome = $3', [id, lines, ImportOutcome.SKIPPED]);
  return new Set(found.map(({ line }) => line));
}

async function decide(tx: Transaction, record: ImportRecord, decision: DuplicateDecision, choices: readonly Choice[]): Promise<void> {
  const target = targetOf(record.target!);
  const names = await NameBook.open(tx, record.network, record.id);
  await names.prepare(choices.map(([{ draft }]) => target.mentions(draft)));
  const same = decision === DuplicateDecision.SAME_AS;
  const current = same ? await target.store.current(tx, choices.flatMap(([, candidate]) => candidate?.thing ?? [])) : new Map<string, Current>();
  const earlier = same ? await rowsByLine(tx, record.id, choices.flatMap(([, candidate]) => candidate?.line ?? [])) : [];
  const draftOf = new Map(earlier.map(({ line, draft }) => [line, draft]));
  await names.prepare(earlier.map(({ draft }) => target.mentions(draft)));

  const decided = choices.map(([row, candidate]): RowRecord => {
    const thing = (same && candidate?.thing) || null;
    const sameAsLine = (same && candidate?.line) || null;
    const line = sameAsLine === null ? undefined : draftOf.get(sameAsLine);
    const into = line ? { fields: target.fieldsOf(line, names), mayChange: true } : current.get(thing ?? '');
    return { ...row, decision, thing, sameAsLine, ...mergeOutcome(target, { decision }, target.fieldsOf(row.draft, names), into) };
  });
  await updateRows(tx, record.id, decided);
  // Lines that were the same as one that is now left out are open again.
  if (decision === DuplicateDecision.SKIP) {
    const lines = decided.map(({ line }) => line);
    await tx.query(
      `UPDATE data_import_row SET outcome = 'DUPLICATE', decision = NULL, same_as_line = NULL, thing_id = NULL, changes = '[]'
       WHERE import_id = $1 AND same_as_line = ANY($2) AND line <> ALL($2)`,
      [record.id, lines],
    );
  }
  await tx.query('UPDATE data_import SET updated_at = now() WHERE id = $1', [record.id]);
}
