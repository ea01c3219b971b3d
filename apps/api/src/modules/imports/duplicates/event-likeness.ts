import { fold } from '../recognition/text.js';
import type { BodyName } from './body-name.js';
import { type DuplicateScore, duplicateThreshold, type Likeness } from './duplicate-index.js';
import { Evidence, NOTHING } from './evidence.js';
import { hashOf, keyOf } from './keys.js';
import { addNameKeys } from './name-keys.js';
import { nameLikeness, UNLIKE } from './name-likeness.js';
import { titleOf } from './title.js';

/** What of an event is compared. */
export interface ComparableEvent {
  readonly name: string;
  /** When its first dates begin, in ISO 8601. */
  readonly starts: readonly string[];
  /** Id of the lieu, or what the place is called. */
  readonly place: string | null;
}

export interface PreparedEvent {
  readonly title: BodyName;
  /** Minutes since 1970. */
  readonly starts: readonly number[];
  readonly lieu: string | null;
  readonly place: BodyName | null;
}

/** A series is told by its first dates. */
const STARTS_AT_MOST = 24;
const DAYS_LOOKED_UNDER = 6;

const PLACE = hashOf('place');
const ANY_DAY = hashOf('any day');

export const eventLikeness: Likeness<ComparableEvent, PreparedEvent> = {
  prepare({ name, starts, place }) {
    const minutes = starts.map((start) => Date.parse(start) / 60_000).filter(Number.isFinite).sort((a, b) => a - b).slice(0, STARTS_AT_MOST);
    const lieu = place !== null && /^lieu_\w+$/.test(place) ? place : null;
    return { title: titleOf(name), starts: minutes, lieu, place: place !== null && lieu === null && fold(place) !== '' ? titleOf(place) : null };
  },

  keys({ title, starts, lieu, place }) {
    const keys: number[] = [];
    const where = lieu ?? place?.compact;
    addNameKeys(keys, title, ANY_DAY);
    if (where !== undefined) keys.push(keyOf(PLACE, title.compact, hashOf(where)));
    for (const day of [...new Set(starts.map(dayOf))].slice(0, DAYS_LOOKED_UNDER)) {
      const within = hashOf(String(day));
      keys.push(within);
      addNameKeys(keys, title, within);
      if (where !== undefined) keys.push(keyOf(PLACE, where, within));
    }
    return keys;
  },

  score: (a, b, least = 0) => scoreEvents(a, b, least),
};

/** The day in France, in summer and, but for the hour before midnight, in winter. */
const dayOf = (minute: number): number => Math.floor((minute + 120) / 1440);

function scoreEvents(a: PreparedEvent, b: PreparedEvent, least: number): DuplicateScore {
  const titles = nameLikeness(a.title, b.title);
  const doubted = titles < UNLIKE;
  if (doubted && least >= duplicateThreshold) return NOTHING;
  const evidence = new Evidence().sayNames(a.title, b.title, titles).add((titles - 0.5) * 8 - 1);
  if (a.starts.length === 0 || b.starts.length === 0) evidence.add(-1);
  else if (a.starts.some((start) => b.starts.includes(start))) evidence.say('SAME_START').add(2);
  else if (shareDay(a, b)) evidence.say('SAME_DAY').add(1);
  else evidence.add(-5);
  const samePlace = comparePlaces(a, b);
  if (samePlace === true) evidence.say('SAME_PLACE').add(1);
  // « Café réparation », every Saturday in every lieu.
  else if (samePlace === false) evidence.add(-4);
  return evidence.score(doubted);
}

function shareDay(a: PreparedEvent, b: PreparedEvent): boolean {
  const days = new Set(a.starts.map(dayOf));
  return b.starts.some((start) => days.has(dayOf(start)));
}

/** null where it cannot be told: one has no place, or a lieu by its id stands against a text. */
function comparePlaces(a: PreparedEvent, b: PreparedEvent): boolean | null {
  if (a.lieu !== null && b.lieu !== null) return a.lieu === b.lieu;
  return a.place && b.place ? nameLikeness(a.place, b.place) >= 0.7 : null;
}
