import type { MonthIndex } from '../index-of-month.js';
import type { Reason } from '../reason.js';
import { type Timed, when } from '../timed.js';

/** It begins before the first day of the month, or after the last one. */
export function outsideMonth(one: Timed, { month: { startsOn, endsOn } }: MonthIndex): Reason[] {
  if (one.starts.day >= startsOn && one.starts.day <= endsOn) return [];
  return [{ rule: 'OUTSIDE_MONTH', values: { title: one.occurrence.event.title, ...when(one), startsOn, endsOn }, others: [] }];
}
