import { duplicateThreshold, type DuplicateIndex, type DuplicateMatch, type Likeness } from './duplicate-index.js';
import { END, enlarged, KeyChains } from './key-chains.js';

/** A key that more things share than this tells nothing: their duplicates share a rarer one. */
const CROWDED = 32;
/** How many things one search compares at most. */
const COMPARED_AT_MOST = 128;

interface Match<T> extends DuplicateMatch<T> {
  readonly thing: number;
}

/** An index that holds a hundred thousand things in little memory, and whose searches stay short however alike these are. */
export function duplicateIndex<Comparable, T>(likeness: Likeness<Comparable>): DuplicateIndex<Comparable, T> {
  const chains = new KeyChains(CROWDED);
  const candidates: T[] = [];
  const prepared: unknown[] = [];
  /** By thing: the number of the search that compared it last. */
  let comparedIn = new Int32Array(1024);
  let searches = 0;

  return {
    add(item, candidate) {
      const last = latest.get(likeness);
      const own = last && last.item === item ? last.own : likeness.prepare(item);
      const thing = candidates.push(candidate) - 1;
      prepared.push(own);
      if (thing === comparedIn.length) comparedIn = enlarged(comparedIn);
      const keys = likeness.keys(own, false);
      keys.forEach((key, index) => {
        if (keys.indexOf(key) === index) chains.add(key, thing);
      });
    },
    find(item, threshold = duplicateThreshold) {
      const { own, lookedUnder } = ready(likeness, item);
      searches += 1;
      let left = COMPARED_AT_MOST;
      const found: Match<T>[] = [];
      for (const slot of rarestFirst(chains, lookedUnder)) {
        for (let link = chains.firstAt(slot); link !== END && left > 0; link = chains.next(link)) {
          const thing = chains.thingAt(link);
          if (comparedIn[thing] === searches) continue;
          comparedIn[thing] = searches;
          left -= 1;
          const { score, reasons } = likeness.score(own, prepared[thing], threshold);
          if (score >= threshold) found.push({ candidate: candidates[thing]!, score, reasons, thing });
        }
      }
      return found.sort((a, b) => b.score - a.score || a.thing - b.thing).map(({ candidate, score, reasons }) => ({ candidate, score, reasons }));
    },
  };
}

/** Slots of the keys under which there is something, without the crowded ones; where all are crowded, that of the rarest. */
function rarestFirst(chains: KeyChains, keys: readonly number[]): number[] {
  const slots: number[] = [];
  const counts: number[] = [];
  let [rarest, least] = [0, Infinity];
  for (const key of keys) {
    const slot = chains.slotOf(key);
    const count = chains.countAt(slot);
    if (count > 0 && count < least) [rarest, least] = [slot, count];
    if (count === 0 || count > CROWDED) continue;
    let at = slots.length;
    for (; at > 0 && counts[at - 1]! > count; at -= 1) {
      slots[at] = slots[at - 1]!;
      counts[at] = counts[at - 1]!;
    }
    slots[at] = slot;
    counts[at] = count;
  }
  return slots.length === 0 && least < Infinity ? [rarest] : slots;
}

/** A thing ready to be compared, with the keys to look under. */
interface Ready {
  readonly item: unknown;
  readonly own: unknown;
  readonly lookedUnder: readonly number[];
}

/** The last thing of a likeness: a line is looked up here, then among the other lines, then added to them. */
const latest = new WeakMap<Likeness<never>, Ready>();

function ready<Comparable>(likeness: Likeness<Comparable>, item: Comparable): Ready {
  const last = latest.get(likeness);
  if (last && last.item === item) return last;
  const own = likeness.prepare(item);
  const prepared = { item, own, lookedUnder: likeness.keys(own, true) };
  latest.set(likeness, prepared);
  return prepared;
}
