import { propertyOf, type CalendarEvent } from './icalendar-event.js';
import type { ContentLine } from './icalendar-lines.js';
import { durationIn, endOf, type Moment, type Span, type TimeReader } from './icalendar-times.js';
import { digitsIn, type Zone } from './icalendar-zones.js';
import { parseRule } from './recurrence-rule.js';
import { occurrences, type RecurrenceBudget } from './recurrence.js';
import type { FileRemark } from './table.js';
import type { Timing } from './timings.js';

/** How many dates of one event are kept. */
export const OCCURRENCES_AT_MOST = 800;
const YEARS_AT_MOST = 3;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

type Notice = (remark: FileRemark) => void;

/** What reading an event's dates needs to know of its calendar. */
export interface CalendarContext {
  readonly times: TimeReader;
  readonly budget: RecurrenceBudget;
  /** When the file was written, as digits, where it says so. */
  readonly written?: number;
}

/** The dates of an event, RRULE, RDATE and EXDATE carried out, by the instant at which they begin. */
export function timingsOf(event: CalendarEvent, context: CalendarContext, notice: Notice): Map<number, Timing> {
  const { times } = context;
  const timings = new Map<number, Timing>();
  const line = propertyOf(event, 'DTSTART');
  const begin = line && times.moment(line, notice);
  if (!line || !begin) {
    notice(line ? { code: 'EVENT_TIME_INVALID', params: { value: line.value.slice(0, 60) } } : { code: 'EVENT_WITHOUT_TIME', params: {} });
    return timings;
  }
  if (begin.isDate) notice({ code: 'ALL_DAY', params: {} });
  const span = spanOf(event, begin, times, notice);
  const add = (digits: number, zone: Zone, length: Span): void => {
    const from = zone.instantOf(digits);
    timings.set(from, { begin: times.iso(from, zone), end: times.iso(endOf(digits, length, zone), zone) });
  };

  const excluded = exclusions(event, times);
  for (const digits of recurrences(event, begin, context, notice)) {
    if (!excluded.instants.has(begin.zone.instantOf(digits)) && !excluded.days.has(Math.floor(digits / DAY) * DAY)) add(digits, begin.zone, span);
  }
  for (const { moment, length } of extraDates(event, times, span)) {
    if (!excluded.instants.has(moment.zone.instantOf(moment.digits)) && timings.size < OCCURRENCES_AT_MOST) add(moment.digits, moment.zone, length);
  }
  return timings;
}

/** How long an event is, by DTEND or DURATION. */
function spanOf(event: CalendarEvent, begin: Moment, times: TimeReader, notice: Notice): Span {
  const usual: Span = begin.isDate ? { days: 1, milliseconds: 0 } : { days: 0, milliseconds: HOUR };
  const endLine = propertyOf(event, 'DTEND');
  const end = endLine && times.moment(endLine, notice);
  if (end) {
    const span = begin.isDate
      ? { days: Math.ceil((end.digits - begin.digits) / DAY), milliseconds: 0 }
      : { days: 0, milliseconds: end.zone.instantOf(end.digits) - begin.zone.instantOf(begin.digits) };
    if (span.days > 0 || span.milliseconds > 0) return span;
    // Programs that take DTEND for the last day write the same day twice.
    if (begin.isDate && span.days === 0) return usual;
    notice({ code: span.milliseconds < 0 || span.days < 0 ? 'END_BEFORE_BEGIN' : 'END_MISSING', params: {} });
    return usual;
  }
  const duration = durationIn(propertyOf(event, 'DURATION')?.value ?? '');
  if (duration && (duration.days > 0 || duration.milliseconds > 0)) return duration;
  if (!begin.isDate) notice({ code: 'END_MISSING', params: {} });
  return usual;
}

function recurrences(event: CalendarEvent, begin: Moment, { budget, written }: CalendarContext, notice: Notice): readonly number[] {
  const value = propertyOf(event, 'RRULE')?.value;
  if (value === undefined) return [begin.digits];
  const rule = parseRule(value);
  if (!rule) {
    notice({ code: 'RRULE_INVALID', params: { rule: value.slice(0, 80) } });
    return [begin.digits];
  }
  // Of what has recurred for many years, the dates around the day on which the file was written are those that count.
  const from = Math.max(begin.digits, (written ?? -Infinity) - YEAR);
  const latest = from + YEARS_AT_MOST * YEAR;
  const until = rule.until === undefined ? Infinity : lastMoment(rule.until, begin.zone);
  const found: number[] = [];
  const iterator = occurrences(rule, begin.digits, latest, budget);
  let next = iterator.next();
  while (!next.done && next.value <= until) {
    found.push(next.value);
    next = iterator.next();
  }
  const complete = next.done ? next.value.complete || until <= latest : true;
  const all = complete && found.length <= OCCURRENCES_AT_MOST && (found.at(-1) ?? 0) - begin.digits <= YEARS_AT_MOST * YEAR;
  if (all) return found;
  const recent = found.filter((digits) => digits >= from);
  const kept = (recent.length > 0 ? recent : found).slice(0, OCCURRENCES_AT_MOST);
  notice({ code: 'RRULE_CUT', params: { count: kept.length } });
  return kept;
}

/** The last wall time that an UNTIL allows. */
function lastMoment(until: string, zone: Zone): number {
  const digits = digitsIn(until.trim());
  if (digits === undefined) return Infinity;
  if (/^\d{8}$/.test(until.trim())) return digits + DAY - 1;
  return /Z$/i.test(until.trim()) ? digits + zone.offsetAt(digits) : digits;
}

const noNotice: Notice = () => undefined;

function exclusions(event: CalendarEvent, times: TimeReader): { instants: ReadonlySet<number>; days: ReadonlySet<number> } {
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const line of event.properties.get('EXDATE') ?? []) {
    for (const value of line.value.split(',')) {
      const moment = times.moment(line, noNotice, value);
      if (moment?.isDate) days.add(moment.digits);
      else if (moment) instants.add(moment.zone.instantOf(moment.digits));
    }
  }
  return { instants, days };
}

function* extraDates(event: CalendarEvent, times: TimeReader, span: Span): Generator<{ moment: Moment; length: Span }> {
  for (const line of event.properties.get('RDATE') ?? []) {
    for (const value of line.value.split(',')) {
      const [from, to] = value.split('/');
      const moment = times.moment(line, noNotice, from);
      if (moment) yield { moment, length: to === undefined ? span : periodLength(line, moment, to, times, span) };
    }
  }
}

function periodLength(line: ContentLine, begin: Moment, to: string, times: TimeReader, usual: Span): Span {
  const duration = durationIn(to);
  if (duration) return duration;
  const end = times.moment(line, noNotice, to);
  const milliseconds = end ? end.zone.instantOf(end.digits) - begin.zone.instantOf(begin.digits) : 0;
  return milliseconds > 0 ? { days: 0, milliseconds } : usual;
}
