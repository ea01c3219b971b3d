import type { Remark } from '../recognition/fields.js';

export interface DuplicateScore {
  /** 0 to 1; from `duplicateThreshold` on, somebody must decide. */
  readonly score: number;
  readonly reasons: readonly Remark[];
}

export const duplicateThreshold = 0.8;

/** How two things of a kind are found to be one. */
export interface Likeness<Comparable, Prepared = unknown> {
  /** What of a thing is compared, worked out once and small: a hundred thousand of them are held at a time. */
  prepare(item: Comparable): Prepared;
  /** Keys (see `keyOf`) of which two duplicates share at least one; `wide`: those to look under, which may be more than those to be found under. */
  keys(item: Prepared, wide: boolean): readonly number[];
  /** The same whichever of the two comes first. Where it stays below `least`, it may be told roughly and without reasons. */
  score(a: Prepared, b: Prepared, least?: number): DuplicateScore;
}

export interface DuplicateMatch<T> extends DuplicateScore {
  readonly candidate: T;
}

/** Things by the keys that two duplicates would share, so that only a few are compared with each other. */
export interface DuplicateIndex<Comparable, T> {
  add(item: Comparable, candidate: T): void;
  /** The candidates that are probably the same, the likeliest first. */
  find(item: Comparable, threshold?: number): DuplicateMatch<T>[];
}

/** How likely two things are one, with the reasons that speak for it; for many things use an index. */
export function scoreOf<Comparable>(likeness: Likeness<Comparable>, a: Comparable, b: Comparable): DuplicateScore {
  return likeness.score(likeness.prepare(a), likeness.prepare(b));
}
