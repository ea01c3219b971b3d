import type { MonthIndex } from '../index-of-month.js';
import type { PlannedEvent, PlannedMonth } from '../month.js';
import type { Reason, Values } from '../reason.js';
import { isPlanned, type Timed, when } from '../timed.js';

/** It begins before the first day of the month, or after the last one. */
export function outsideMonth(one: Timed, { month: { startsOn, endsOn } }: MonthIndex): Reason[] {
  if (one.starts.day >= startsOn && one.starts.day <= endsOn) return [];
  return [{ rule: 'OUTSIDE_MONTH', values: { title: one.occurrence.event.title, ...when(one), startsOn, endsOn }, others: [] }];
}

/** A date outside the month, and what is said of it. */
export interface DateOutside {
  event: PlannedEvent;
  id: string;
  values: Values;
}

/** What lies outside the month as one thing an event: an exhibition has hundreds of dates. `found`: those in its weeks; those beyond are only counted. */
export function datesOutside(found: readonly DateOutside[], { startsOn, endsOn, beyond = [] }: PlannedMonth): { event: string; values: Values; occurrences: string[] }[] {
  const events = new Map<string, { event: PlannedEvent; count: number; dates: Omit<DateOutside, 'event'>[] }>();
  const take = (event: PlannedEvent, count: number, date: Omit<DateOutside, 'event'>): void => {
    const known = events.get(event.id) ?? { event, count: 0, dates: [] };
    events.set(event.id, known);
    known.count += count;
    known.dates.push(date);
  };
  for (const { event, ...date } of found) take(event, 1, date);
  for (const { event, count, first: { id, startsAt, endsAt, zone } } of beyond.filter(isPlanned)) {
    take(event, count, { id, values: { title: event.title, from: new Date(startsAt).toISOString(), until: new Date(endsAt).toISOString(), zone, startsOn, endsOn } });
  }
  return [...events.values()].map(({ event, count, dates }) => ({
    event: event.id,
    values: count === 1 ? dates[0]!.values : { title: event.title, count, startsOn, endsOn },
    occurrences: dates.map(({ id }) => id),
  }));
}
