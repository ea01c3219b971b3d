import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { lockToChange } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networkOfMonth } from './ess-month.service.js';
import { eventKind } from './event.kind.js';
import type { OccurrenceInput } from './occurrence.input.js';
import { checkOccurrence, OCCURRENCES_AT_MOST, type OccurrenceFields, occurrenceFields } from './occurrence.rules.js';
import { insertOccurrence, lookUpWhere, removeOccurrence } from './occurrence.service.js';
import { type AddOccurrencesInput, DATES_AT_MOST, type RemoveOccurrencesInput } from './occurrences.input.js';
import { lockInOrder, namingThe } from './reschedule-many.service.js';

/** Adds several dates to an event: all of them, or none. */
export async function addOccurrences(tx: Transaction, { event: eventId, occurrences }: AddOccurrencesInput): Promise<string[]> {
  const event = await lockToChange(tx, eventKind, eventId);
  const [dates] = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM occurrence WHERE event_id = $1 AND deleted_at IS NULL', [event.id]);
  if (dates!.count + occurrences.length > OCCURRENCES_AT_MOST) throw refuse('TOO_MANY', ['event'], { max: OCCURRENCES_AT_MOST });
  const fields = await checkedDates(tx, [], (await networkOfMonth(tx, event.essMonthId))!, occurrences);
  return insertDates(tx, event.id, fields);
}

/** Removes several dates: all of them, or none. */
export async function removeOccurrences(tx: Transaction, { occurrences }: RemoveOccurrencesInput): Promise<string[]> {
  if (occurrences.length > DATES_AT_MOST) throw refuse('TOO_MANY', ['occurrences'], { max: DATES_AT_MOST });
  await lockInOrder(tx, occurrences.map(({ id }) => id));
  const removed: string[] = [];
  for (const [index, one] of occurrences.entries()) removed.push(await namingThe(['occurrences', String(index)], () => removeOccurrence(tx, one)));
  return removed;
}

/** Dates that may be written; every mistake of all of them is told at once, beside those that were found before. */
export async function checkedDates(tx: Transaction, problems: Problem[], networkId: string, occurrences: readonly OccurrenceInput[]): Promise<OccurrenceFields[]> {
  if (occurrences.length > DATES_AT_MOST) throw refuse('TOO_MANY', ['occurrences'], { max: DATES_AT_MOST });
  const dates = occurrences.map(occurrenceFields);
  for (const [index, date] of dates.entries()) {
    const path = ['occurrences', String(index)];
    problems.push(...checkOccurrence(date, path));
    await lookUpWhere(tx, problems, networkId, date, path);
  }
  if (problems.length > 0) throw new UserErrors(problems);
  return dates;
}

/** Writes dates that have been checked, and names the one whose room is taken. */
export async function insertDates(tx: Transaction, eventId: string, dates: readonly OccurrenceFields[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, date] of dates.entries()) ids.push(await namingThe(['occurrences', String(index)], () => insertOccurrence(tx, eventId, date)));
  return ids;
}
