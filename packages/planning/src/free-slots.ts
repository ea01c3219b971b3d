import { reasonsOf } from './availability.js';
import { daysBetween, instantOf, wallTime } from './clock.js';
import { indexOf, type MonthIndex } from './index-of-month.js';
import type { PlannedEvent, PlannedLieu, PlannedMonth, PlannedOccurrence, PlannedRoom } from './month.js';
import { spansOn } from './opening-hours.js';
import type { Reason, Values } from './reason.js';
import { emptyCommunes, emptyDays } from './rules/empty.js';
import { holidaysAt, hoursOf } from './rules/lieu-closed.js';
import { type Severities, severityOf } from './warnings.js';
import { timed, type Timed } from './timed.js';

/** What speaks for a slot. */
export type SlotReasonKind = 'NOTHING_AGAINST' | 'EMPTY_DAY' | 'EMPTY_COMMUNE' | 'OPEN' | 'ROOM_FITS' | 'PEOPLE_FREE' | 'RESOURCES_FREE' | 'SAME_HOUR' | 'OWN_LIEU';

export interface FreeSlot {
  startsAt: string;
  endsAt: string;
  lieu: string | null;
  room: string | null;
  reasons: { kind: SlotReasonKind; values: Values }[];
  /** What speaks against it all the same: nothing better is left. */
  against: Reason[];
}

interface Options {
  count: number;
  severities?: Severities;
  /** Nothing before this instant is proposed. */
  notBefore?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long what has no times yet is taken to last. */
const USUAL_LENGTH = 2 * HOUR;
/** When people come where nobody knows the opening hours: morning, afternoon, evening. */
const USUAL_HOURS = [10 * 60, 14 * 60, 18 * 60 + 30];
const LIEUX_AT_MOST = 12;

/** How much each thing counts; what is grave outweighs all that is nice. */
const AGAINST = { OFF: 0, NOTICE: 3, WARNING: 20, SERIOUS: 200 };
const FOR: Readonly<Record<SlotReasonKind, number>> = { NOTHING_AGAINST: 0, EMPTY_DAY: 4, EMPTY_COMMUNE: 3, OPEN: 2, ROOM_FITS: 1, PEOPLE_FREE: 0, RESOURCES_FREE: 0, SAME_HOUR: 2, OWN_LIEU: 4 };

interface Context {
  index: MonthIndex;
  occurrence: PlannedOccurrence;
  length: number;
  /** The hour that it has now, in minutes of its day. */
  hour: number | null;
  emptyDays: ReadonlySet<string>;
  emptyCommunes: ReadonlySet<string>;
  options: Options;
}

/** The best times and rooms for an occurrence, one a day, the best first. It stays at its lieu where it has one. */
export function freeSlots(month: PlannedMonth, occurrence: PlannedOccurrence, options: Options): FreeSlot[] {
  const others: PlannedMonth = { ...month, occurrences: month.occurrences.filter(({ id }) => id !== occurrence.id) };
  const index = indexOf(others);
  const now = timed(occurrence, index.lieux, month.timeZone);
  const context: Context = {
    index,
    occurrence,
    length: now ? now.until - now.from : USUAL_LENGTH,
    hour: now ? now.starts.minutes : null,
    emptyDays: new Set(emptyDays(others)),
    emptyCommunes: new Set(emptyCommunes(others)),
    options,
  };
  const days = daysBetween(month.startsOn, month.endsOn);
  const scored = lieuxFor(context).flatMap((lieu) => days.flatMap((day) => hoursFor(context, lieu, day).flatMap((minutes) => scoredSlot(context, lieu, day, minutes) ?? [])));
  scored.sort((a, b) => b.score - a.score || (a.slot.startsAt < b.slot.startsAt ? -1 : 1));
  return oneADay(scored, options.count);
}

/** Where it could be: where it is; otherwise at lieux that organise it, then where nothing is planned, then anywhere. */
function lieuxFor({ index, occurrence, emptyCommunes: communes }: Context): (PlannedLieu | null)[] {
  if (occurrence.lieu !== null) return [index.lieux.get(occurrence.lieu) ?? null];
  if (occurrence.place !== null || occurrence.event.attendanceMode === 'ONLINE') return [null];
  const organises = ({ id }: PlannedLieu): boolean => occurrence.event.people.some((actor) => actor.id === id);
  const rank = (lieu: PlannedLieu): number => (organises(lieu) ? 0 : lieu.commune !== null && communes.has(lieu.commune) ? 1 : 2);
  const sorted = [...index.lieux.values()].sort((a, b) => rank(a) - rank(b));
  const own = sorted.filter(organises);
  return own.length > 0 ? own : sorted.length > 0 ? sorted.slice(0, LIEUX_AT_MOST) : [null];
}

/** When it could begin on a day, in minutes: at its own hour, and where people come. */
function hoursFor({ hour, length, index }: Context, lieu: PlannedLieu | null, day: string): number[] {
  const hours = hoursOf(lieu?.openingHours ?? null);
  const minutes = length / MINUTE;
  const open = lieu && hours ? spansOn(hours, day, holidaysAt(lieu, index.month)).flatMap(([opens, closes]) => [opens, ...USUAL_HOURS, closes - minutes].filter((at) => at >= opens && at + minutes <= closes)) : USUAL_HOURS;
  return [...new Set([...(hour === null ? [] : [hour]), ...open])];
}

function scoredSlot(context: Context, lieu: PlannedLieu | null, day: string, minutes: number): { slot: FreeSlot; day: string; score: number } | null {
  const { index, occurrence, length, options } = context;
  const from = instantOf({ day, minutes }, lieu?.timeZone ?? index.month.timeZone);
  if (from < (options.notBefore ?? -Infinity)) return null;
  const at = { startsAt: new Date(from).toISOString(), endsAt: new Date(from + length).toISOString(), lieu: lieu?.id ?? null };
  if (occurrence.startsAt !== null && from === Date.parse(occurrence.startsAt) && at.lieu === occurrence.lieu) return null;
  const tried = roomsFor(context, lieu).map((room) => {
    const one = timed({ ...occurrence, ...at, room: room?.id ?? null, event: takingPlace(occurrence.event) }, index.lieux, index.month.timeZone);
    return one && { one, room, against: reasonsOf(one, index).filter(({ rule }) => severityOf(rule, options.severities ?? {}) !== 'OFF') };
  });
  const weight = (against: readonly Reason[]): number => against.reduce((sum, { rule }) => sum + AGAINST[severityOf(rule, options.severities ?? {})], 0);
  const best = tried.filter((each) => each !== null).reduce<(typeof tried)[number]>((least, each) => (least === null || weight(each.against) < weight(least.against) ? each : least), null);
  if (!best) return null;
  const reasons = reasonsFor(context, best.one, day, best.against);
  return { slot: { ...at, room: best.room?.id ?? null, reasons, against: best.against }, day, score: reasons.reduce((sum, { kind }) => sum + FOR[kind], -weight(best.against)) };
}

/** What was cancelled or postponed is looked at as if it took place. */
const takingPlace = (event: PlannedEvent): PlannedEvent => (event.status === 'CANCELLED' || event.status === 'POSTPONED' ? { ...event, status: 'SCHEDULED' } : event);

/** The room that it has, then those that are large enough, the smallest first; none where the lieu has none. */
function roomsFor({ occurrence }: Context, lieu: PlannedLieu | null): (PlannedRoom | null)[] {
  if (!lieu || lieu.rooms.length === 0) return [null];
  if (occurrence.lieu === lieu.id && occurrence.room === null) return [null];
  const needed = occurrence.event.expectedAttendance ?? 0;
  const size = ({ capacity }: PlannedRoom): number => capacity ?? Infinity;
  const large = lieu.rooms.filter((room) => size(room) >= needed).sort((a, b) => size(a) - size(b));
  const own = lieu.rooms.filter(({ id }) => id === occurrence.room);
  return [...new Set([...own, ...(large.length > 0 ? large : lieu.rooms)])];
}

function reasonsFor({ occurrence, hour, emptyDays: days, emptyCommunes: communes, index }: Context, one: Timed, day: string, against: readonly Reason[]): FreeSlot['reasons'] {
  const { lieu, room } = one;
  const { expectedAttendance: expected, people } = occurrence.event;
  const clear = (...rules: string[]): boolean => !against.some(({ rule }) => rules.includes(rule));
  const found: [SlotReasonKind, boolean, Values][] = [
    ['NOTHING_AGAINST', against.length === 0, {}],
    ['EMPTY_DAY', days.has(day), { day }],
    ['OWN_LIEU', occurrence.lieu === null && lieu !== null && people.some(({ id }) => id === lieu.id), { lieu: lieu?.name ?? '' }],
    ['EMPTY_COMMUNE', lieu !== null && lieu.commune !== null && communes.has(lieu.commune), { commune: index.month.communes[lieu?.commune ?? ''] ?? '' }],
    ['SAME_HOUR', hour !== null && wallTime(one.from, one.zone).minutes === hour, { from: new Date(one.from).toISOString(), zone: one.zone }],
    ['OPEN', lieu !== null && hoursOf(lieu.openingHours) !== null && clear('LIEU_CLOSED'), { lieu: lieu?.name ?? '' }],
    ['ROOM_FITS', room !== null && room.capacity !== null && expected !== null && expected <= room.capacity, { room: room?.name ?? '', capacity: room?.capacity ?? 0, people: expected ?? 0 }],
    ['PEOPLE_FREE', one.people.length > 0 && clear('PERSON_IN_TWO_PLACES', 'TRAVEL_TIME'), { names: one.people.map(({ name }) => name).join('; ') }],
    ['RESOURCES_FREE', (index.promisesFor.get(occurrence.event.id) ?? index.promisesFor.get(occurrence.id) ?? []).length > 0 && clear('RESOURCE_PROMISED_ELSEWHERE'), {}],
  ];
  return found.flatMap(([kind, holds, values]) => (holds ? [{ kind, values }] : []));
}

/** The best ones, each on a day of its own as long as there are days. */
function oneADay(scored: readonly { slot: FreeSlot; day: string }[], count: number): FreeSlot[] {
  const days = new Set<string>();
  const first = scored.filter(({ day }) => !days.has(day) && days.add(day));
  return [...first, ...scored.filter((each) => !first.includes(each))].slice(0, count).map(({ slot }) => slot);
}
