import { mapInSlices } from '../../shared/slices.js';
import type { Fields } from '../../transaction/revision.js';
import { changesTo, fieldsOfDraft, fillsOf, saidDifferently } from './draft-fields.js';
import { DuplicateDecision, ImportOutcome } from './import.enums.js';
import type { LieuDraft } from './recognition/draft.js';
import { duplicateIndex } from './recognition/duplicate-search.js';
import type { Comparable } from './recognition/duplicates.js';
import type { Remark } from './recognition/fields.js';
import { keyBesideOther, plausible, sourceKeys } from './source-key.js';

/** A line as it was understood. */
export interface ReadLine {
  readonly line: number;
  readonly draft: LieuDraft;
  readonly rejected: boolean;
}

export interface Candidate {
  readonly lieu: string | null;
  /** An earlier line of the same file. */
  readonly line: number | null;
  readonly name: string | null;
  readonly score: number;
  readonly reasons: readonly Remark[];
}

/** What a line is matched against. */
export interface Surroundings {
  /** Lieux that earlier files of this layout brought, by key; `here` where the lieu is not deleted and still in the network. */
  readonly sources: ReadonlyMap<string, { readonly lieu: string | null; readonly draft: LieuDraft; readonly here: boolean }>;
  /** Lieux that the viewer may read, and whether they may change them. */
  readonly lieux: readonly (Comparable & { readonly id: string; readonly mayChange: boolean })[];
  /** What lieux are now, for those of `sources` that the viewer may change. */
  readonly fields: ReadonlyMap<string, Fields>;
}

/** What becomes of a line before anybody decides anything. */
export interface PlannedLine {
  readonly line: number;
  readonly sourceKey: string | null;
  readonly outcome: ImportOutcome;
  readonly lieu: string | null;
  readonly candidates: readonly Candidate[];
  readonly decision: DuplicateDecision | null;
  /** The lieu that the line once brought is no longer here. */
  readonly gone: boolean;
}

/** Said beside the reasons: being the same will list the lieu in the network, and change nothing in it. */
const KEPT_ELSEWHERE: Remark = { code: 'KEPT_ELSEWHERE', params: {} };

/** How many candidates are shown at most; the likeliest ones. */
const CANDIDATES_AT_MOST = 5;

/** What becomes of every line: known from an earlier file, perhaps the same as something else, or new. */
export async function planLines(lines: readonly ReadLine[], { sources, lieux, fields }: Surroundings): Promise<PlannedLine[]> {
  const kept = lines.filter(({ rejected }) => !rejected);
  const keys = new Map(sourceKeys(kept.map(({ draft }) => draft)).map((key, index) => [kept[index]!.line, key]));
  const here = duplicateIndex<(typeof lieux)[number]>([]);
  await mapInSlices(lieux, (lieu) => here.add(lieu));
  const inFile = duplicateIndex<Comparable & { line: number }>([]);

  return mapInSlices(lines, ({ line, draft, rejected }) => {
    const none = { line, lieu: null, candidates: [], decision: null, gone: false };
    const key = keys.get(line);
    if (rejected || key === undefined) return { ...none, sourceKey: null, outcome: ImportOutcome.REJECTED };
    const known = sources.get(key);
    const sourceKey = known && !plausible(known.draft, draft) ? keyBesideOther(key, draft) : key;
    const source = sources.get(sourceKey);
    if (source?.here && source.lieu) {
      const now = fields.get(source.lieu);
      const changes = now ? changesTo(now, saidDifferently(source.draft, draft)) : {};
      return { ...none, sourceKey, lieu: source.lieu, outcome: Object.keys(changes).length > 0 ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED };
    }
    const candidates = [
      ...here.find(draft).map(({ candidate, score, reasons }) => ({ lieu: candidate.id, line: null, name: null, score, reasons: candidate.mayChange ? reasons : [...reasons, KEPT_ELSEWHERE] })),
      ...inFile.find(draft).map(({ candidate, score, reasons }) => ({ lieu: null, line: candidate.line, name: candidate.name, score, reasons })),
    ].sort((a, b) => b.score - a.score).slice(0, CANDIDATES_AT_MOST);
    // Somebody left it out before, or deleted what it had brought: it does not come back by itself.
    if (source) return { ...none, sourceKey, candidates, gone: source.lieu !== null, outcome: ImportOutcome.SKIPPED, decision: DuplicateDecision.SKIP };
    inFile.add({ ...draft, line });
    return { ...none, sourceKey, candidates, outcome: candidates.length > 0 ? ImportOutcome.DUPLICATE : ImportOutcome.CREATED };
  });
}

/** What merging a line into what it is the same as makes of it; undefined: into a lieu that the viewer may not change. */
export function outcomeOfMerge(current: Fields | undefined, draft: LieuDraft): ImportOutcome {
  return current && Object.keys(fillsOf(current, fieldsOfDraft(draft))).length > 0 ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED;
}
