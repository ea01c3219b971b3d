/** Something that hung on a lieu when it was merged into another one. */
export interface Part {
  /** What it is: an id, the other side of a pair, a field. Unique in its list. */
  readonly key: string;
  /** The kept lieu had it too: the merged lieu's own was laid aside. */
  readonly both?: boolean;
  /** What it takes to bring it back. */
  readonly row?: Readonly<Record<string, unknown>>;
}

/** Things that only one lieu can have; they go to the kept one. */
export const MOVED = ['rooms', 'occurrences', 'resourceHolders', 'resourceLieux', 'needHolders', 'needLieux', 'limits', 'networkLimits', 'objections', 'observations', 'photos', 'requests', 'sources', 'names'] as const;
/** Pairs of a lieu and something else; the kept one may have the same. */
export const PAIRED = ['animateurs', 'organisers', 'parties'] as const;
/** What describes a lieu; the merged one keeps its own, the kept one gets what it lacks. */
export const COPIED = ['terms', 'networks', 'keepers', 'fields'] as const;

export type PartList = (typeof MOVED)[number] | (typeof PAIRED)[number] | (typeof COPIED)[number];
export const PART_LISTS: readonly PartList[] = [...MOVED, ...PAIRED, ...COPIED];

/** All that hung on a lieu, as `lieu_merge.parts` keeps it. */
export type Parts = Readonly<Record<PartList, readonly Part[]>>;

/** A merge that has not been undone. */
export interface Merge {
  readonly id: string;
  /** Id of the lieu that was kept; it may have been merged into another one since. */
  readonly kept: string;
  readonly merged: string;
  readonly parts: Parts;
}
