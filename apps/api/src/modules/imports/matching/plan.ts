import type { Fields } from '../../../transaction/revision.js';
import { DuplicateDecision, ImportOutcome } from '../import.enums.js';
import type { Remark } from '../recognition/fields.js';
import type { Current, ImportDraft } from '../targets/target.js';
import { changesTo } from './said-fields.js';

/** Something that a line may be the same as: a thing already here, or an earlier line of the file. */
export interface Candidate {
  readonly thing: string | null;
  readonly line: number | null;
  readonly name: string | null;
  readonly score: number;
  readonly reasons: readonly Remark[];
}

/** What an earlier file of this layout brought by a line of the same key. */
export interface Source {
  /** Null: somebody decided to leave the line out. */
  readonly thing: string | null;
  /** What the line said then. */
  readonly draft: ImportDraft;
}

/** What becomes of a line before anybody decides anything. */
export interface Plan {
  readonly outcome: ImportOutcome;
  readonly thing: string | null;
  readonly changes: Fields;
  readonly candidates: readonly Candidate[];
  readonly decision: DuplicateDecision | null;
  /** What the line once brought is no longer here. */
  readonly gone: boolean;
  /** Fields that the line says otherwise, but others have changed since it was exported. */
  readonly kept: readonly string[];
}

const NOTHING: Omit<Plan, 'outcome'> = { thing: null, changes: {}, candidates: [], decision: null, gone: false, kept: [] };

export const rejected: Plan = { ...NOTHING, outcome: ImportOutcome.REJECTED };

/** A line that is known to be about a thing here: what it changes of it. `wanted`: what it says that counts. */
export function planKnown(thing: string, current: Current, { wanted, kept }: Pick<Plan, 'kept'> & { wanted: Fields }): Plan {
  const changes = current.mayChange ? changesTo(current.fields, wanted) : {};
  return { ...NOTHING, thing, changes, kept, outcome: Object.keys(changes).length > 0 ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED };
}

/** A line that leads to nothing here yet. */
export function planNew(source: Source | undefined, candidates: readonly Candidate[]): Plan {
  // Somebody left it out before, or deleted what it had brought: it does not come back by itself.
  if (source) return { ...NOTHING, candidates, gone: source.thing !== null, outcome: ImportOutcome.SKIPPED, decision: DuplicateDecision.SKIP };
  return { ...NOTHING, candidates, outcome: candidates.length > 0 ? ImportOutcome.DUPLICATE : ImportOutcome.CREATED };
}
