import { mapInSlices } from '../../../shared/slices.js';
import type { Fields } from '../../../transaction/revision.js';
import type { Transaction } from '../../../transaction/transaction.js';
import { duplicateIndex } from '../duplicates/duplicate-search.js';
import type { DuplicateIndex } from '../duplicates/duplicate-index.js';
import { DuplicateDecision, ImportOutcome } from '../import.enums.js';
import { said } from '../import-record.js';
import type { Remark } from '../recognition/fields.js';
import type { ProblemRecord, ReadRow, RowRecord } from '../row-record.js';
import type { Current, Existing, ImportDraft, LineCheck, Mention, Target } from '../targets/target.js';
import { changeRecords } from './change-records.js';
import { mergeOutcome } from './merge.js';
import { saidDifferently } from './said-fields.js';
import type { NameBook } from './name-book.js';
import { besideOthers, changedSinceExport, keptProblems } from './since-export.js';
import { type Candidate, type Plan, planKnown, planNew, rejected, type Source } from './plan.js';
import { keyBesideOther, SourceKeys } from './source-key.js';

/** What a file is matched for. */
export interface Destination {
  readonly network: string;
  readonly target: Target;
  readonly layout: string;
}

/** How many candidates are shown at most; the likeliest ones. */
const CANDIDATES_AT_MOST = 5;
const NO_CHECK: LineCheck<ImportDraft> = { problemsOf: () => [] };
/** Said beside the reasons: being the same will list the thing in the network, and change nothing in it. */
const KEPT_ELSEWHERE: Remark = { code: 'KEPT_ELSEWHERE', params: {} };
/** The line once brought something that has been deleted, or taken out of the network, since. */
const GONE: ProblemRecord = { ...said({ code: 'SOURCE_GONE', params: {} }), column: null, severity: 'WARNING', matching: true };

/** A line with the key that it is found again by, and what is known of that key. */
interface Keyed {
  readonly row: ReadRow;
  readonly problems: readonly ProblemRecord[];
  readonly sourceKey: string | null;
  readonly source: Source | undefined;
}

/** Matches the lines of a file, piece by piece in its order, against what is here and against each other. */
export class Matcher {
  private readonly keys: SourceKeys;
  private readonly inFile: DuplicateIndex<object, { line: number; name: string }> | null;
  private check: LineCheck<ImportDraft> | undefined;
  /** What lines are about that has changed since they were exported. */
  private changed: ReadonlyMap<ImportDraft, Fields> = new Map();
  private here: DuplicateIndex<object, Existing> | null = null;

  constructor(
    private readonly tx: Transaction,
    private readonly to: Destination,
    private readonly names: NameBook,
    /** What somebody decided about lines of this import; it stands as long as what it was decided on does. */
    private readonly decided: ReadonlyMap<number, RowRecord>,
  ) {
    this.keys = new SourceKeys(to.target);
    this.inFile = to.target.likeness && duplicateIndex(to.target.likeness);
  }

  async match(rows: readonly ReadRow[]): Promise<RowRecord[]> {
    const { target } = this.to;
    const mentions = await mapInSlices(rows, ({ draft }) => target.mentions(draft));
    await this.names.prepare(mentions);
    this.check ??= (await target.checks?.(this.tx, this.to.network)) ?? NO_CHECK;
    const rowsNow = await this.leadOn(rows);
    const keyed = await this.keyed(await mapInSlices(rowsNow, (row, index) => ({ row, problems: this.problemsOf(row, mentions[index]!) })));
    const merges = keyed.flatMap(({ row }) => this.decided.get(row.line)?.thing ?? []);
    const things = [...new Set([...keyed.flatMap(({ row, source }) => [row.draft.id, source?.thing].filter((id): id is string => typeof id === 'string')), ...merges])];
    const inNetwork: ReadonlySet<string> = things.length > 0 ? await target.store.inNetwork(this.tx, this.to.network, things) : new Set();
    const current = await target.store.current(this.tx, things);
    if (keyed.some(({ row, sourceKey, source }) => sourceKey !== null && !this.thingOf(row.draft, source, inNetwork, current))) await this.lookHere();
    this.changed = await changedSinceExport(this.tx, target, rowsNow.map(({ draft }) => draft), current);
    return mapInSlices(keyed, (line) => this.record(line, inNetwork, current));
  }

  /** Lines with the id of a thing that has been merged into another are about that one. */
  private async leadOn(rows: readonly ReadRow[]): Promise<readonly ReadRow[]> {
    const ids = rows.flatMap(({ draft }) => draft.id ?? []);
    const into = ids.length > 0 ? await this.to.target.store.mergedInto?.(this.tx, ids) : undefined;
    return into && into.size > 0 ? rows.map((row) => ({ ...row, draft: { ...row.draft, ...(row.draft.id && { id: into.get(row.draft.id) ?? row.draft.id }) } })) : rows;
  }

  /** Problems from reading the line, and those that only show once its names are looked up. */
  private problemsOf({ draft, problems }: ReadRow, mentions: readonly Mention[]): ProblemRecord[] {
    const unknown = mentions.filter(({ kind, text, quiet }) => !quiet && this.names.stateOf(kind, text) === 'UNKNOWN');
    const found = [
      ...(this.to.target.problemsOf?.(draft, this.names) ?? []),
      ...this.check!.problemsOf(draft, this.names),
      ...unknown.map(({ kind, text }) => ({ column: null, code: 'NAME_UNKNOWN', params: { value: text, kind }, severity: 'WARNING' as const })),
    ];
    const own = problems.filter(({ matching }) => !matching);
    return [...own, ...found.map((problem) => ({ ...said(problem), column: problem.column, severity: problem.severity, matching: true as const }))]
      // What rejects the line is what people must read first.
      .sort((a, b) => Number(b.severity === 'REJECT') - Number(a.severity === 'REJECT'));
  }

  private async keyed(lines: readonly Pick<Keyed, 'row' | 'problems'>[]): Promise<Keyed[]> {
    const { target } = this.to;
    const keys = lines.map(({ row, problems }) => (problems.some(({ severity }) => severity === 'REJECT') ? null : this.keys.of(row.draft)));
    const known = await this.sources(keys);
    // Two publishers may both number from 1: the identifier then means something else.
    const settled = keys.map((key, index) => {
      const source = key === null ? undefined : known.get(key);
      const { draft } = lines[index]!.row;
      return key !== null && source && !target.plausible(source.draft, draft) ? keyBesideOther(target, key, draft) : key;
    });
    const beside = await this.sources(settled.filter((key, index) => key !== keys[index]));
    return lines.map(({ row, problems }, index) => {
      const sourceKey = settled[index] ?? null;
      return { row, problems, sourceKey, source: sourceKey === null ? undefined : (sourceKey === keys[index] ? known : beside).get(sourceKey) };
    });
  }

  private async sources(keys: readonly (string | null)[]): Promise<ReadonlyMap<string, Source>> {
    const wanted = keys.filter((key) => key !== null);
    if (wanted.length === 0) return new Map();
    const rows = await this.tx.query<Source & { key: string }>(
      'SELECT key, thing_id AS thing, draft FROM import_source WHERE network_id = $1 AND target = $2 AND source = $3 AND key = ANY($4)',
      [this.to.network, this.to.target.code, this.to.layout, wanted],
    );
    return new Map(rows.map(({ key, ...source }) => [key, source]));
  }

  /** The thing that the line is about beyond doubt: by its own id, or because an earlier file brought it. */
  private thingOf(draft: ImportDraft, source: Source | undefined, inNetwork: ReadonlySet<string>, current: ReadonlyMap<string, Current>): string | undefined {
    return [draft.id, source?.thing].find((id): id is string => typeof id === 'string' && inNetwork.has(id) && current.has(id));
  }

  private async lookHere(): Promise<void> {
    const { likeness, store } = this.to.target;
    if (this.here || !likeness) return;
    this.here = duplicateIndex(likeness);
    for await (const piece of store.existing(this.tx, this.to.network)) {
      await mapInSlices(piece, (item) => this.here!.add(item, { id: item.id, mayChange: item.mayChange }));
    }
  }

  private record({ row, problems, sourceKey, source }: Keyed, inNetwork: ReadonlySet<string>, current: ReadonlyMap<string, Current>): RowRecord {
    const plan = sourceKey === null ? rejected : this.plan(row, source, inNetwork, current);
    const { thing, candidates } = plan;
    const records = candidates.map((candidate) => ({ ...candidate, reasons: candidate.reasons.map(said) }));
    const all = [...problems, ...(plan.gone ? [GONE] : []), ...keptProblems(plan.kept)];
    const base = { ...row, problems: all, candidates: records, sourceKey };
    const earlier = this.decided.get(row.line);
    if (earlier && standsStill(earlier, plan)) {
      const { outcome, changes } = mergeOutcome(this.to.target, earlier, this.fieldsOf(row.draft), current.get(earlier.thing ?? ''));
      return { ...base, outcome, decision: earlier.decision, sameAsLine: earlier.sameAsLine, thing: earlier.thing, changes };
    }
    const before = current.get(thing ?? '')?.fields ?? {};
    return { ...base, outcome: plan.outcome, decision: plan.decision, sameAsLine: null, thing, changes: changeRecords(before, plan.changes, this.to.target.withheld) };
  }

  private plan({ line, draft }: ReadRow, source: Source | undefined, inNetwork: ReadonlySet<string>, current: ReadonlyMap<string, Current>): Plan {
    const fields = this.fieldsOf(draft);
    const thing = this.thingOf(draft, source, inNetwork, current);
    if (thing !== undefined) {
      const now = current.get(thing)!;
      const last = source?.thing === thing ? this.fieldsOf(source.draft) : null;
      if (thing === draft.id) return planKnown(thing, now, besideOthers(fields, now.fields, this.changed.get(draft), last));
      return planKnown(thing, now, { wanted: last ? saidDifferently(last, fields) : fields, kept: [] });
    }
    const item = this.to.target.comparable(draft, this.names);
    const candidates = this.candidates(item);
    if (!source) this.inFile?.add(item, { line, name: draft.name });
    return planNew(source, candidates);
  }

  private candidates(item: object): Candidate[] {
    const here = this.here?.find(item) ?? [];
    const inFile = this.inFile?.find(item) ?? [];
    return [
      ...here.map(({ candidate, score, reasons }) => ({ thing: candidate.id, line: null, name: null, score, reasons: candidate.mayChange ? reasons : [...reasons, KEPT_ELSEWHERE] })),
      ...inFile.map(({ candidate, score, reasons }) => ({ thing: null, line: candidate.line, name: candidate.name, score, reasons })),
    ].sort((a, b) => b.score - a.score).slice(0, CANDIDATES_AT_MOST);
  }

  private fieldsOf(draft: ImportDraft): Fields {
    return this.to.target.fieldsOf(draft, this.names);
  }
}

/** Whether what a decision was taken on is still there, with nothing new beside it. */
function standsStill({ decision, thing, sameAsLine, candidates }: RowRecord, plan: Plan): boolean {
  if (plan.outcome !== ImportOutcome.DUPLICATE && plan.outcome !== ImportOutcome.SKIPPED) return false;
  const has = (list: readonly Pick<Candidate, 'thing' | 'line'>[], id: string | null, line: number | null): boolean =>
    list.some((candidate) => candidate.thing === id && candidate.line === line);
  if (decision === DuplicateDecision.SAME_AS) return sameAsLine === null ? has(plan.candidates, thing, null) : has(plan.candidates, null, sameAsLine);
  return plan.candidates.every(({ thing: id, line }) => has(candidates, id, line));
}
