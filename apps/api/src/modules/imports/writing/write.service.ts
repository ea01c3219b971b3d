import { mapInSlices, oneAhead, over, quiet } from '../../../shared/slices.js';
import type { Fields } from '../../../transaction/revision.js';
import type { Transaction } from '../../../transaction/transaction.js';
import { DuplicateDecision, ImportOutcome } from '../import.enums.js';
import type { ImportRecord } from '../import-record.js';
import { changeRecords } from '../matching/change-records.js';
import { besideOthers, changedSinceExport, KEPT, keptProblems } from '../matching/since-export.js';
import { NameBook } from '../matching/name-book.js';
import { changesTo, fillsOf, saidDifferently } from '../matching/said-fields.js';
import { type RowRecord, rowsOf, updateCreated, updateRows } from '../row-record.js';
import type { ImportDraft, Target } from '../targets/target.js';
import { keepSources, lastDrafts } from './sources.js';
import { Writing } from './writing.js';

/** Writes all lines of an import that are not rejected, piece by piece in the order of the file. */
export async function writeRows(tx: Transaction, record: ImportRecord, target: Target, progress: (done: number, total: number) => void): Promise<void> {
  const names = await NameBook.open(tx, record.network, record.id);
  let done = 0;
  const written = (count: number): void => progress((done += count), record.lineCount);
  const pieces = new Pieces(tx, record, target, names, await linesMergedInto(tx, record.id), written);
  try {
    for await (const rows of oneAhead(rowsOf(tx, record.id, `outcome <> 'REJECTED'`))) await pieces.write(rows);
    await pieces.underWay;
  } finally {
    await over(pieces.underWay);
  }
}

/** Earlier lines that later ones are the same as, by decision. */
async function linesMergedInto(tx: Transaction, id: string): Promise<ReadonlySet<number>> {
  const rows = await tx.query<{ line: number }>('SELECT DISTINCT same_as_line AS line FROM data_import_row WHERE import_id = $1 AND same_as_line IS NOT NULL', [id]);
  return new Set(rows.map(({ line }) => line));
}

class Pieces {
  /** What lines have led to, for those that later ones are merged into. */
  private readonly thingOfLine = new Map<number, string>();
  /** The piece that is being written: meanwhile the next one is made ready. */
  underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly tx: Transaction,
    private readonly record: ImportRecord,
    private readonly target: Target,
    private readonly names: NameBook,
    private readonly mergedInto: ReadonlySet<number>,
    private readonly done: (count: number) => void,
  ) {}

  async write(rows: readonly RowRecord[]): Promise<void> {
    const { tx, record, target } = this;
    const mentions = rows.map(({ draft }) => target.mentions(draft));
    const things = rows.flatMap(({ thing, sameAsLine }) => thing ?? this.thingOfLine.get(sameAsLine ?? -1) ?? []);
    // What is looked up must be found as the lines before have left it.
    if (things.length > 0 || mentions.some(({ length }) => length > 0)) await this.underWay;
    await this.names.prepare(mentions);
    const last = await lastDrafts(tx, record, rows);
    const current = await target.store.current(tx, [...new Set(things)], true);
    const writing = new Writing(target.store, current);
    const then = await changedSinceExport(tx, target, rows.map(({ draft }) => draft), current);
    const written = await mapInSlices(rows, (row) => (row.outcome === ImportOutcome.SKIPPED ? row : this.plan(row, last.get(row.sourceKey ?? ''), then.get(row.draft), writing)));
    await this.underWay;
    this.underWay = quiet(this.finish(writing, written));
  }

  private async finish(writing: Writing, written: readonly RowRecord[]): Promise<void> {
    const { tx, record } = this;
    await writing.write(tx, record.network);
    const made = written.filter(({ outcome }) => outcome === ImportOutcome.CREATED);
    const others = written.filter(({ outcome }) => outcome !== ImportOutcome.CREATED);
    await updateCreated(tx, record.id, made);
    await updateRows(tx, record.id, others);
    await keepSources(tx, record, written);
    this.done(written.length);
  }

  private plan(row: RowRecord, last: ImportDraft | undefined, then: Fields | undefined, writing: Writing): RowRecord {
    const fields = this.target.fieldsOf(row.draft, this.names);
    const thing = row.sameAsLine === null ? row.thing : (this.thingOfLine.get(row.sameAsLine) ?? null);
    if (thing === null) {
      const created = writing.create(fields, row.draft);
      this.remember(row.line, created);
      return { ...row, thing: created, outcome: ImportOutcome.CREATED };
    }
    this.remember(row.line, thing);
    const kept: string[] = [];
    const changes = writing.change(thing, (now) => {
      if (row.decision !== null || row.draft.id !== thing) return this.wanted(row, last, now, fields);
      const beside = besideOthers(fields, now, then, last ? this.target.fieldsOf(last, this.names) : null);
      kept.push(...beside.kept);
      return changesTo(now, beside.wanted);
    });
    if (row.decision === DuplicateDecision.SAME_AS) writing.list(thing);
    const problems = [...row.problems.filter(({ code }) => code !== KEPT), ...keptProblems(kept)];
    return { ...row, thing, problems, outcome: Object.keys(changes.after).length > 0 ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED, changes: changeRecords(changes.before, changes.after, this.target.withheld) };
  }

  private wanted(row: RowRecord, before: ImportDraft | undefined, now: Fields, fields: Fields): Fields {
    if (row.decision !== null) return fillsOf(now, fields, this.target.oneThing);
    return before ? changesTo(now, saidDifferently(this.target.fieldsOf(before, this.names), fields)) : fillsOf(now, fields, this.target.oneThing);
  }

  private remember(line: number, thing: string): void {
    if (this.mergedInto.has(line)) this.thingOfLine.set(line, thing);
  }
}
