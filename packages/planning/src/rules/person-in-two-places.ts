import { concurrent, type MonthIndex } from '../index-of-month.js';
import type { Reason } from '../reason.js';
import { type Timed, whenBoth } from '../timed.js';

/** In one room, or at one address: whoever organises both is there for both. */
const isSamePlace = ({ occurrence: one }: Timed, { occurrence: other }: Timed): boolean =>
  one.lieu !== null ? one.lieu === other.lieu && one.room === other.room : one.place !== null && one.place.label === other.place?.label;

/** Names of people who are in both, in their order. */
export const peopleOfBoth = (one: Timed, other: Timed): string[] =>
  one.people.filter(({ id }) => other.people.some((person) => person.id === id)).map(({ name }) => name).sort();

/** Somebody organises two things that take place at once, not at the same place. */
export function personInTwoPlaces(one: Timed, index: MonthIndex): Reason[] {
  if (one.people.length === 0) return [];
  const others = new Set(one.people.flatMap(({ id }) => concurrent(index.byPerson.get(id) ?? [], one, index)));
  return [...others].filter((other) => !isSamePlace(one, other)).map((other) => {
    const names = peopleOfBoth(one, other);
    return { rule: 'PERSON_IN_TWO_PLACES', values: { title: one.occurrence.event.title, other: other.occurrence.event.title, names: names.join('; '), people: names.length, ...whenBoth(one, other) }, others: [other.id] };
  });
}
