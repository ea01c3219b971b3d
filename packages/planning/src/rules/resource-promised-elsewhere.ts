import type { MonthIndex } from '../index-of-month.js';
import type { PlannedOccurrence, PromisedResource } from '../month.js';
import type { Reason } from '../reason.js';
import { type Timed, when } from '../timed.js';

const fromOf = ({ startsAt }: PromisedResource): number => Date.parse(startsAt);
const untilOf = ({ endsAt }: PromisedResource): number => Date.parse(endsAt);
const meets = (promise: PromisedResource, from: number, until: number): boolean => fromOf(promise) < until && untilOf(promise) > from;

const takesPlaceIn = (promise: PromisedResource, { startsAt, endsAt }: PlannedOccurrence): boolean => startsAt !== null && endsAt !== null && meets(promise, Date.parse(startsAt), Date.parse(endsAt));

/** A resource that is promised for the event is promised to others at this time, so that not enough is left. */
export function resourcePromisedElsewhere(one: Timed, index: MonthIndex): Reason[] {
  const amounts = new Map<string, { promise: PromisedResource; promised: number }>();
  for (const promise of wantedFor(one, index)) amounts.set(promise.resource, { promise, promised: (amounts.get(promise.resource)?.promised ?? 0) + promise.promised });
  return [...amounts.values()].flatMap(({ promise: { resource, title, quantity }, promised }) => {
    const elsewhere = mostAtOnce(index.promisesOf.get(resource)!.filter((other) => !isFor(other, one) && meets(other, one.from, one.until)));
    if (promised + elsewhere <= quantity) return [];
    return [{ rule: 'RESOURCE_PROMISED_ELSEWHERE', values: { title: one.occurrence.event.title, resource: title, promised, quantity, elsewhere, ...when(one), about: resource }, others: [] }];
  });
}

const isFor = ({ event, occurrence }: PromisedResource, { id, occurrence: { event: own } }: Timed): boolean => (occurrence !== null ? occurrence === id : event === own.id);

/** What is promised for this date; what is promised for the event, unless it is for another one of its dates. */
function wantedFor(one: Timed, { promisesFor, occurrencesOf }: MonthIndex): PromisedResource[] {
  const { event, id } = one.occurrence;
  const others = (occurrencesOf.get(event.id) ?? []).filter((other) => other.id !== id);
  const ofEvent = (promisesFor.get(event.id) ?? []).filter((promise) => meets(promise, one.from, one.until) || !others.some((other) => takesPlaceIn(promise, other)));
  return [...(promisesFor.get(id) ?? []), ...ofEvent];
}

/** The most that is promised at one moment: one at which a promise begins. */
function mostAtOnce(promises: readonly PromisedResource[]): number {
  return promises.reduce((most, one) => {
    const begins = fromOf(one);
    const then = promises.reduce((sum, promise) => (fromOf(promise) <= begins && untilOf(promise) > begins ? sum + promise.promised : sum), 0);
    return Math.max(most, then);
  }, 0);
}
