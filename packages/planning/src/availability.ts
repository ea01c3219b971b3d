import type { PlannedMonth, PlannedOccurrence } from './month.js';
import type { Rule } from './rules.js';

/** Why a date should not be when and where it is: the rule, what its words need, and the other dates it is about. */
export interface Reason {
  rule: Rule;
  values: Record<string, string | number>;
  others: string[];
}

const FREES_ROOM = new Set(['CANCELLED', 'POSTPONED', 'MOVED_ONLINE']);
const takesPlace = ({ event }: PlannedOccurrence): boolean => event.editorialState !== 'REFUSED' && !FREES_ROOM.has(event.status);

interface Period {
  from: number;
  until: number;
}

const periodOf = ({ startsAt, endsAt }: PlannedOccurrence): Period | undefined => (startsAt && endsAt ? { from: Date.parse(startsAt), until: Date.parse(endsAt) } : undefined);

const overlap = (a: Period | undefined, b: Period | undefined): boolean => a !== undefined && b !== undefined && a.from < b.until && b.from < a.until;

/** What speaks against a date as it is, or as it would be: the others of the month are compared with it, itself never. */
export function reasonsAgainst(month: PlannedMonth, occurrence: PlannedOccurrence): Reason[] {
  const period = periodOf(occurrence);
  if (!period || !takesPlace(occurrence)) return [];
  const lieu = month.lieux.find(({ id }) => id === occurrence.lieu);
  const zone = lieu?.timeZone ?? month.timeZone;
  const [start, end] = [wallClock(period.from, zone), wallClock(period.until, zone)];
  const meanwhile = month.occurrences.filter((other) => other.id !== occurrence.id && takesPlace(other) && overlap(periodOf(other), period));
  const reasons: Reason[] = [];

  const room = lieu?.rooms.find(({ id }) => id === occurrence.room);
  const inRoom = room && !room.shareable ? meanwhile.filter((other) => other.room === room.id) : [];
  if (room && inRoom.length > 0) reasons.push({ rule: 'ROOM_OVERLAP', values: { room: room.name }, others: inRoom.map(({ id }) => id) });

  for (const { id, name } of occurrence.event.people.filter(({ natural }) => natural)) {
    const busy = meanwhile.filter((other) => other.event.people.some((one) => one.id === id));
    if (busy.length > 0) reasons.push({ rule: 'PERSON_IN_TWO_PLACES', values: { person: name }, others: busy.map((one) => one.id) });
  }

  const open = lieu?.openingHours ? isOpen(lieu.openingHours, start, end) : undefined;
  if (lieu && open === false) reasons.push({ rule: 'LIEU_CLOSED', values: { lieu: lieu.name }, others: [] });
  if (start.day < month.startsOn || start.day > month.endsOn) reasons.push({ rule: 'OUTSIDE_MONTH', values: { startsOn: month.startsOn, endsOn: month.endsOn }, others: [] });
  const holiday = month.publicHolidays[start.day];
  if (holiday) reasons.push({ rule: 'PUBLIC_HOLIDAY', values: { holiday }, others: [] });
  return reasons;
}

interface Clock {
  day: string;
  /** "14:30". */
  time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(instant: number, timeZone: string): Clock {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
    formats.set(timeZone, format);
  }
  const [day = '', time = ''] = format.format(instant).split(' ');
  return { day, time };
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const RULE = /^((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,]\s?(?:Mo|Tu|We|Th|Fr|Sa|Su))*)\s+(off|\d{2}:\d{2}-\d{2}:\d{2}(?:,\s?\d{2}:\d{2}-\d{2}:\d{2})*)$/;

/** The everyday part of `opening_hours`, as in "Tu-Fr 09:00-18:30; Sa off"; what is not understood closes nothing. */
function isOpen(openingHours: string, start: Clock, end: Clock): boolean | undefined {
  const weekday = (new Date(`${start.day}T12:00:00Z`).getUTCDay() + 6) % 7;
  let times: string[] = [];
  for (const rule of openingHours.split(';').map((one) => one.trim()).filter(Boolean)) {
    const [, days, hours] = RULE.exec(rule) ?? [];
    if (!days || !hours) return undefined;
    if (days.split(/,\s?/).some((part) => includes(part, weekday))) times = hours === 'off' ? [] : hours.split(/,\s?/);
  }
  const until = end.day > start.day ? '24:00' : end.time;
  return times.some((one) => one.slice(0, 5) <= start.time && (one.slice(6) === '00:00' ? '24:00' : one.slice(6)) >= until);
}

function includes(part: string, weekday: number): boolean {
  const [from = '', to = from] = part.split('-');
  const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)];
  return first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;
}
