import { kilometresBetween, minutesOfTravel } from '../distance.js';
import type { MonthIndex } from '../index-of-month.js';
import type { Reason } from '../reason.js';
import type { Timed } from '../timed.js';
import { peopleOfBoth } from './person-in-two-places.js';

const MINUTE = 60_000;
const isSomewhere = ({ coordinates, onTheSpot }: Timed): boolean => onTheSpot && coordinates !== null;

/** Somebody organises something at one lieu, and next at another one, with less time between than the way takes. */
export function travelTime(one: Timed, { byPerson }: MonthIndex): Reason[] {
  if (one.people.length === 0 || !isSomewhere(one)) return [];
  const others = new Set(one.people.flatMap(({ id }) => neighbours(one, (byPerson.get(id) ?? []).filter((other) => other.id !== one.id && isSomewhere(other)))));
  return [...others].flatMap((other) => reasonFor(one, other));
}

/** What comes last before an occurrence, and first after it, with what takes place at the same time as those. */
function neighbours(one: Timed, others: readonly Timed[]): Timed[] {
  const before = others.filter(({ until }) => until <= one.from);
  const after = others.filter(({ from }) => from >= one.until);
  const latest = Math.max(...before.map(({ from }) => from));
  const earliest = Math.min(...after.map(({ until }) => until));
  return [...before.filter(({ until }) => until > latest), ...after.filter(({ from }) => from < earliest)];
}

function reasonFor(one: Timed, other: Timed): Reason[] {
  if (one.lieu === other.lieu) return [];
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  const kilometres = kilometresBetween(one.coordinates!, other.coordinates!);
  const [needed, between] = [minutesOfTravel(kilometres), Math.round((second.from - first.until) / MINUTE)];
  if (between >= needed) return [];
  const names = peopleOfBoth(one, other);
  const values = {
    title: one.occurrence.event.title, other: other.occurrence.event.title, names: names.join('; '), people: names.length,
    from: new Date(first.until).toISOString(), until: new Date(second.from).toISOString(), zone: first.zone,
    fromLieu: first.lieu!.name, toLieu: second.lieu!.name, kilometres: Math.round(kilometres), needed, minutes: between,
  };
  return [{ rule: 'TRAVEL_TIME', values, others: [other.id] }];
}
