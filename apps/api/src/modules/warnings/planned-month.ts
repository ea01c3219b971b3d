import type { PlannedMonth } from '@essaim/planning/month';
import type { MonthFacts } from './month.facts.js';
import { hasOwnHolidays, publicHolidays } from './public-holidays.js';

/** Where nothing says otherwise. */
const TIME_ZONE = 'Europe/Paris';

/** A month as the rules take it. What the viewer may not read of it is left out: a lieu, a resource, an organiser. */
export function plannedMonth(facts: MonthFacts): PlannedMonth {
  const year = Number(facts.startsOn.slice(0, 4));
  const known = new Set(facts.lieux.map(({ id }) => id));
  const named = <Somebody extends { id: string }>(somebody: Somebody): (Somebody & { name: string; natural: boolean })[] => (facts.actors[somebody.id] ? [{ ...somebody, ...facts.actors[somebody.id]! }] : []);
  const events = new Map(Object.entries(facts.events).map(([id, { organisers, proposedBy: _, ...event }]) => [id, { ...event, people: organisers.flatMap((id) => named({ id })) }]));
  return {
    startsOn: facts.startsOn,
    endsOn: facts.endsOn,
    timeZone: TIME_ZONE,
    lieux: facts.lieux.map(({ departement, ...lieu }) => ({ ...lieu, ...(hasOwnHolidays(departement) && { publicHolidays: publicHolidays(year, departement) }) })),
    occurrences: facts.occurrences.map(({ event, lieu, room, volunteers, ...occurrence }) => ({
      ...occurrence,
      lieu: lieu !== null && known.has(lieu) ? lieu : null,
      room: lieu !== null && known.has(lieu) ? room : null,
      volunteers: volunteers.flatMap((volunteer) => named(volunteer).map(({ natural: _, ...person }) => person)),
      event: events.get(event)!,
    })),
    beyond: facts.beyond.map(({ event, count, first }) => ({ event: events.get(event)!, count, first: { ...first, zone: first.zone ?? TIME_ZONE } })),
    promises: facts.promises,
    publicHolidays: publicHolidays(year),
    communes: facts.communes,
  };
}
