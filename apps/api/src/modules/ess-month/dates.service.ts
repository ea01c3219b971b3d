import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { lockToChange } from '../../transaction/lifecycle.js';
import { refuseFull } from '../../transaction/places.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networkOfMonth } from './ess-month.service.js';
import { eventKind } from './event.kind.js';
import { namingThe } from './naming.js';
import type { AddOccurrenceInput, OccurrenceInput } from './occurrence.input.js';
import { checkOccurrence, type OccurrenceFields, occurrenceFields } from './occurrence.rules.js';
import { insertOccurrence, lookUpWhere, OCCURRENCE_PLACES, removeOccurrence } from './occurrence.service.js';
import { type AddOccurrencesInput, DATES_AT_MOST, type RemoveOccurrencesInput } from './occurrences.input.js';
import { lockInOrder } from './reschedule-many.service.js';

/** Names a date by its place among those that were sent. */
const placeOf = (index: number): string[] => ['occurrences', String(index)];

/** Adds a date to an event. */
export async function addOccurrence(tx: Transaction, { event, ...date }: AddOccurrenceInput): Promise<string> {
  const [id] = await addDates(tx, event, [date], () => []);
  return id!;
}

/** Adds several dates to an event: all of them, or none. */
export const addOccurrences = (tx: Transaction, { event, occurrences }: AddOccurrencesInput): Promise<string[]> => addDates(tx, event, occurrences, placeOf);

async function addDates(tx: Transaction, eventId: string, occurrences: readonly OccurrenceInput[], pathOf: (index: number) => string[]): Promise<string[]> {
  const event = await lockToChange(tx, eventKind, eventId);
  await refuseFull(tx, OCCURRENCE_PLACES, event.id, ['event'], occurrences.length);
  const fields = await checkedDates(tx, [], (await networkOfMonth(tx, event.essMonthId))!, occurrences, pathOf);
  return insertDates(tx, event.id, fields, pathOf);
}

/** Removes several dates: all of them, or none. */
export async function removeOccurrences(tx: Transaction, { occurrences }: RemoveOccurrencesInput): Promise<string[]> {
  if (occurrences.length > DATES_AT_MOST) throw refuse('TOO_MANY', ['occurrences'], { max: DATES_AT_MOST });
  await lockInOrder(tx, occurrences.map(({ id }) => id));
  const removed: string[] = [];
  for (const [index, one] of occurrences.entries()) removed.push(await namingThe(placeOf(index), () => removeOccurrence(tx, one)));
  return removed;
}

/** Dates that may be written; every mistake of all of them is told at once, beside those that were found before. */
export async function checkedDates(tx: Transaction, problems: Problem[], networkId: string, occurrences: readonly OccurrenceInput[], pathOf = placeOf): Promise<OccurrenceFields[]> {
  if (occurrences.length > DATES_AT_MOST) throw refuse('TOO_MANY', ['occurrences'], { max: DATES_AT_MOST });
  const dates = occurrences.map(occurrenceFields);
  await checkDates(tx, problems, networkId, dates, pathOf);
  if (problems.length > 0) throw new UserErrors(problems);
  return dates;
}

/** Adds what is wrong with dates of an event. */
export async function checkDates(tx: Transaction, problems: Problem[], networkId: string, dates: readonly OccurrenceFields[], pathOf = placeOf): Promise<void> {
  for (const [index, date] of dates.entries()) {
    problems.push(...checkOccurrence(date, pathOf(index)));
    await lookUpWhere(tx, problems, networkId, date, pathOf(index));
  }
}

/** Writes dates that have been checked, and names the one whose room is taken. */
export async function insertDates(tx: Transaction, eventId: string, dates: readonly OccurrenceFields[], pathOf = placeOf): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, date] of dates.entries()) ids.push(await namingThe(pathOf(index), () => insertOccurrence(tx, eventId, date)));
  return ids;
}
