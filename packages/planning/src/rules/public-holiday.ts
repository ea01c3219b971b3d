import type { MonthIndex } from '../index-of-month.js';
import type { Reason } from '../reason.js';
import { type Timed, when } from '../timed.js';

/** It begins on a public holiday of where it takes place. */
export function publicHoliday(one: Timed, { month }: MonthIndex): Reason[] {
  const name = (one.lieu?.publicHolidays ?? month.publicHolidays)[one.starts.day];
  return name === undefined ? [] : [{ rule: 'PUBLIC_HOLIDAY', values: { title: one.occurrence.event.title, holiday: name, ...when(one) }, others: [] }];
}
