import { OCCURRENCES_AT_MOST } from '../../../ess-month/occurrence.rules.js';
import type { Hours } from '../../recognition/when.js';
import { later, type LocalTime, minutesBetween } from './local-time.js';

/** When something takes place, once. */
export interface Span {
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}

/** What had to be assumed or mended. */
export type SpanDoubt = 'END_GUESSED' | 'END_BEFORE_START' | 'TIME_MISSING' | 'SPLIT_IN_DAYS' | 'TOO_MANY_DATES';

export interface SpansReading {
  readonly spans: readonly Span[];
  readonly doubts: ReadonlySet<SpanDoubt>;
}

const DAY = 1440;
/** How long something is taken to last whose end is not said. */
const USUAL_LENGTH = 60;
/** What ends earlier in the day than it begins ends the next morning, unless that were later than this. */
const NIGHT_AT_MOST = 12 * 60;

const at = (day: string, minutes: number): LocalTime => later(`${day}T00:00`, minutes);

/** The days from one to another, as many as an event can have, and one more where there are more. */
export function daysBetween(from: string, to: string, most = OCCURRENCES_AT_MOST): string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length <= most; day = at(day, DAY).slice(0, 10)) days.push(day);
  return days;
}

/** The same hours on each of some days; whole days where no hours are said. */
export function spansOnDays(days: readonly string[], hours: readonly Hours[]): SpansReading {
  const doubts = new Set<SpanDoubt>();
  if (hours.length === 0) doubts.add('TIME_MISSING');
  const daily = hours.length === 0 ? [{ start: 0, end: DAY }] : hours.map(({ start, end }) => ({ start, end: endOf(start, end, doubts) }));
  return limited(days.flatMap((day) => daily.map(({ start, end }) => ({ startsAt: at(day, start), endsAt: at(day, end) }))), doubts);
}

function endOf(start: number, end: number | null, doubts: Set<SpanDoubt>): number {
  if (end === null) doubts.add('END_GUESSED');
  else if (end > start) return end;
  else if (end + DAY - start <= NIGHT_AT_MOST) return end + DAY;
  else doubts.add('END_BEFORE_START');
  return start + USUAL_LENGTH;
}

/** From one time to another. What lasts longer than a day is there once a day: from the first hour to the last, where they are in that order, otherwise without a break. */
export function spansBetween(startsAt: LocalTime, endsAt: LocalTime): SpansReading {
  const minutes = minutesBetween(startsAt, endsAt);
  if (minutes <= 0) return { spans: [{ startsAt, endsAt: later(startsAt, USUAL_LENGTH) }], doubts: new Set([minutes === 0 ? 'END_GUESSED' : 'END_BEFORE_START']) };
  if (minutes <= DAY) return { spans: [{ startsAt, endsAt }], doubts: new Set() };
  const [firstDay, lastDay] = [startsAt.slice(0, 10), endsAt.slice(0, 10)];
  const [start, end] = [startsAt, endsAt].map((time) => minutesBetween(`${time.slice(0, 10)}T00:00`, time)) as [number, number];
  const days = daysBetween(firstDay, lastDay);
  const spans = days.flatMap((day): Span[] => {
    if (end > start) return [{ startsAt: at(day, start), endsAt: at(day, end) }];
    const span = { startsAt: day === firstDay ? startsAt : at(day, 0), endsAt: day === lastDay ? endsAt : at(day, DAY) };
    return span.startsAt < span.endsAt ? [span] : [];
  });
  // Whole days are what somebody wrote who gave no hours.
  return limited(spans, new Set(start === 0 && end === 0 ? [] : ['SPLIT_IN_DAYS'] as const));
}

function limited(spans: readonly Span[], doubts: Set<SpanDoubt>): SpansReading {
  if (spans.length <= OCCURRENCES_AT_MOST) return { spans, doubts };
  return { spans: spans.slice(0, OCCURRENCES_AT_MOST), doubts: new Set([...doubts, 'TOO_MANY_DATES'] as const) };
}
