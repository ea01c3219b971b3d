import { duplicateThreshold, prepare, scorePrepared, type Comparable, type DuplicateScore, type Prepared } from './duplicates.js';

export interface DuplicateMatch<T> extends DuplicateScore {
  readonly candidate: T;
}

/** Lieux by the keys that two duplicates would share, so that only a few are compared with each other. */
export interface DuplicateIndex<T> {
  find(item: Comparable, threshold?: number): DuplicateMatch<T>[];
  add(candidate: T): void;
}

/** A name that half the list bears finds its duplicates by place, website or SIRET; comparing them all would take for ever. */
const crowdedKey = 200;

export function duplicateIndex<T extends Comparable>(candidates: readonly T[]): DuplicateIndex<T> {
  const buckets = new Map<string, { candidate: T; prepared: Prepared }[]>();
  const index: DuplicateIndex<T> = {
    add(candidate) {
      const entry = { candidate, prepared: prepare(candidate) };
      for (const key of keysOf(entry.prepared, false)) {
        const bucket = buckets.get(key);
        if (bucket) bucket.push(entry);
        else buckets.set(key, [entry]);
      }
    },
    find(item, threshold = duplicateThreshold) {
      const prepared = prepare(item);
      const seen = new Set<T>();
      const matches: DuplicateMatch<T>[] = [];
      for (const key of keysOf(prepared, true)) {
        const bucket = buckets.get(key) ?? [];
        if (bucket.length > crowdedKey && key.startsWith('word ')) continue;
        for (const entry of bucket) {
          if (seen.has(entry.candidate)) continue;
          seen.add(entry.candidate);
          const { score, reasons } = scorePrepared(prepared, entry.prepared);
          if (score >= threshold) matches.push({ candidate: entry.candidate, score, reasons });
        }
      }
      return matches.sort((a, b) => b.score - a.score);
    },
  };
  for (const candidate of candidates) index.add(candidate);
  return index;
}

/** The candidates that are probably the same lieu, the likeliest first. For many drafts build the index once. */
export function findDuplicates<T extends Comparable>(draft: Comparable, candidates: readonly T[], threshold = duplicateThreshold): DuplicateMatch<T>[] {
  return duplicateIndex(candidates).find(draft, threshold);
}

/** Duplicates inside one list: for each later item, the earlier ones it repeats. */
export function findDuplicatesWithin<T extends Comparable>(items: readonly T[], threshold = duplicateThreshold): Map<number, DuplicateMatch<T>[]> {
  const index = duplicateIndex<T>([]);
  const found = new Map<number, DuplicateMatch<T>[]>();
  items.forEach((item, position) => {
    const matches = index.find(item, threshold);
    if (matches.length > 0) found.set(position, matches);
    index.add(item);
  });
  return found;
}

/** Cells of about 500 m; a search looks into the neighbours too. */
const cellsPerDegree = 200;

function keysOf(item: Prepared, withNeighbours: boolean): Set<string> {
  const keys = new Set<string>([`name ${item.words}`]);
  if (item.siret) keys.add(`siret ${item.siret}`);
  if (item.host) keys.add(`host ${item.host} ${item.communeCode ?? ''}`);
  if (item.communeCode && item.streetKey) keys.add(`street ${item.communeCode} ${item.streetKey}`);
  const area = item.communeCode ?? item.postalCode;
  for (const word of item.words.split(' ')) if (word.length >= 3 && area) keys.add(`word ${area} ${word.slice(0, 5)}`);
  if (item.latitude !== undefined && item.longitude !== undefined) {
    const row = Math.floor(item.latitude * cellsPerDegree);
    const column = Math.floor(item.longitude * cellsPerDegree);
    const reach = withNeighbours ? 1 : 0;
    for (let dr = -reach; dr <= reach; dr += 1) for (let dc = -reach; dc <= reach; dc += 1) keys.add(`cell ${row + dr} ${column + dc}`);
  }
  return keys;
}
