import type { PlannedLieu, PlannedMonth, PlannedOccurrence, PromisedResource } from './month.js';
import { type Presence, timed, type Timed } from './timed.js';

/** A month as rules look things up in it; made once for a month. */
export interface MonthIndex {
  month: PlannedMonth;
  lieux: ReadonlyMap<string, PlannedLieu>;
  /** By beginning. */
  all: readonly Timed[];
  byRoom: ReadonlyMap<string, readonly Timed[]>;
  /** What somebody organises. */
  byPerson: ReadonlyMap<string, readonly Timed[]>;
  byId: ReadonlyMap<string, Timed>;
  /** Where and when somebody has to be, by beginning. */
  presencesOf: ReadonlyMap<string, readonly Presence[]>;
  promisesFor: ReadonlyMap<string, readonly PromisedResource[]>;
  promisesOf: ReadonlyMap<string, readonly PromisedResource[]>;
  occurrencesOf: ReadonlyMap<string, readonly PlannedOccurrence[]>;
  /** The longest one, slots of volunteers included, in milliseconds: whatever overlaps an instant begins no earlier than that before it. */
  longest: number;
  /** Rules are asked of all dates one after the other, so that each two need looking at only once. */
  eachOnce: boolean;
}

type Placed = Pick<Timed, 'id' | 'from' | 'until'>;

/** In the order of the index. */
export const comesBefore = (one: Placed, other: Placed): boolean => one.from < other.from || (one.from === other.from && one.id < other.id);

const indexes = new WeakMap<PlannedMonth, MonthIndex>();

function grouped<Value>(values: readonly Value[], keysOf: (value: Value) => readonly string[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

/** The index of a month, which must not be changed afterwards: a change is another month. */
export function indexOf(month: PlannedMonth): MonthIndex {
  const known = indexes.get(month);
  if (known) return known;
  const lieux = new Map(month.lieux.map((lieu) => [lieu.id, lieu]));
  const all = month.occurrences.flatMap((occurrence) => timed(occurrence, lieux, month.timeZone) ?? []).sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  const presences = all.flatMap((one) => one.presences).sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  const made: MonthIndex = {
    month,
    lieux,
    all,
    byRoom: grouped(all, ({ room }) => (room ? [room.id] : [])),
    byPerson: grouped(all, ({ people }) => people.map(({ id }) => id)),
    byId: new Map(all.map((one) => [one.id, one])),
    presencesOf: grouped(presences, ({ person }) => [person.id]),
    promisesFor: grouped(month.promises, ({ event, occurrence }) => [occurrence ?? event ?? []].flat()),
    promisesOf: grouped(month.promises, ({ resource }) => [resource]),
    occurrencesOf: grouped(month.occurrences, ({ event }) => [event.id]),
    longest: [...all, ...presences].reduce((most, { from, until }) => Math.max(most, until - from), 0),
    eachOnce: false,
  };
  indexes.set(month, made);
  return made;
}

/** Where the first one stands that begins at or after an instant. */
export function firstFrom(list: readonly Placed[], instant: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.from < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list, by beginning, that take place at the same time as one, itself left aside; where all are gone through, only those that come after it. */
export function concurrent<Each extends Placed>(list: readonly Each[], one: Placed, { longest, eachOnce }: Pick<MonthIndex, 'longest' | 'eachOnce'>): Each[] {
  const found: Each[] = [];
  for (let at = firstFrom(list, eachOnce ? one.from : one.from - longest); at < list.length; at += 1) {
    const other = list[at]!;
    if (other.from >= one.until) break;
    if (other.until > one.from && other.id !== one.id && !(eachOnce && comesBefore(other, one))) found.push(other);
  }
  return found;
}
