import { concurrent, type MonthIndex } from '../index-of-month.js';
import type { Reason } from '../reason.js';
import { overlap, type Presence, type Timed, when } from '../timed.js';

/** In one room, or at one address: whoever is needed for both is there for both. */
const isSamePlace = ({ occurrence: one }: Timed, { occurrence: other }: Timed): boolean =>
  one.lieu !== null ? one.lieu === other.lieu && one.room === other.room : one.place !== null && one.place.label === other.place?.label;

/** Names of people who organise both, in their order. */
export const peopleOfBoth = (one: Timed, other: Timed): string[] =>
  one.people.filter(({ id }) => other.people.some((person) => person.id === id)).map(({ name }) => name).sort();

/** Somebody who organises or volunteers has to be at two things at once, not at the same place. */
export function personInTwoPlaces(one: Timed, index: MonthIndex): Reason[] {
  const others = new Set(one.presences.flatMap((presence) => concurrent(index.presencesOf.get(presence.person.id) ?? [], presence, index).map(({ id }) => id)));
  return [...others].map((id) => index.byId.get(id)!).filter((other) => !isSamePlace(one, other)).map((other) => reasonFor(one, other));
}

function reasonFor(one: Timed, other: Timed): Reason {
  const met = one.presences.flatMap((here) => other.presences.filter((there) => there.person.id === here.person.id && overlap(here, there) > 0).map((there) => ({ here, there })));
  const organisers = namesOf(met.filter(({ here, there }) => !here.asVolunteer && !there.asVolunteer));
  const names = namesOf(met);
  const volunteers = names.filter((name) => !organisers.includes(name));
  const from = Math.min(...met.map(({ here, there }) => Math.max(here.from, there.from)));
  const until = Math.max(...met.map(({ here, there }) => Math.min(here.until, there.until)));
  return {
    rule: 'PERSON_IN_TWO_PLACES',
    values: {
      title: one.occurrence.event.title, other: other.occurrence.event.title, names: names.join('; '), people: names.length,
      ...(volunteers.length > 0 && { volunteers: volunteers.join('; ') }), ...when({ from, until, zone: one.zone }),
    },
    others: [other.id],
  };
}

const namesOf = (met: readonly { here: Presence }[]): string[] => [...new Map(met.map(({ here: { person } }) => [person.id, person.name])).values()].sort();
