import type { PlannedEvent, PlannedLieu, PlannedMonth, PlannedOccurrence, PlannedVolunteer } from '../src/month.js';

/** A lieu; two of these are 11 km apart for each tenth of a degree. */
export const lieu = (id: string, more: Partial<PlannedLieu> = {}): PlannedLieu => ({
  id, name: `Lieu ${id}`, timeZone: 'Europe/Paris', coordinates: { latitude: 49, longitude: 2 }, commune: null, openingHours: null, hasAddress: true, accessibility: ['WHEELCHAIR'],
  rooms: [{ id: `${id}-1`, name: 'Grande salle', capacity: 50, shareable: false }, { id: `${id}-2`, name: 'Jardin', capacity: 80, shareable: true }],
  ...more,
});

export const event = (id: string, more: Partial<PlannedEvent> = {}): PlannedEvent => ({
  id, title: `Événement ${id}`, editorialState: 'ACCEPTED', status: 'SCHEDULED', attendanceMode: 'OFFLINE', audiences: [], themes: [], people: [],
  expectedAttendance: null, hasPrice: true, hasDescription: true, accessibility: [], ...more,
});

/** A date of an event of its own, in November 2026; `at`: "12T14:00/16:00" in winter time, null: no time yet. */
export function date(id: string, at: string | null, more: Partial<Omit<PlannedOccurrence, 'event'>> & { event?: Partial<PlannedEvent> } = {}): PlannedOccurrence {
  const [day, times] = at?.split('T') ?? [];
  const [from, until] = times?.split('/') ?? [];
  const instant = (time?: string): string | null => (day && time ? `2026-11-${day}T${time}:00+01:00` : null);
  const { event: ofEvent, ...rest } = more;
  return { id, startsAt: instant(from), endsAt: instant(until), lieu: 'a', room: null, place: null, ...rest, event: event(ofEvent?.id ?? `event-${id}`, ofEvent) };
}

export const month = (occurrences: readonly PlannedOccurrence[], more: Partial<PlannedMonth> = {}): PlannedMonth => ({
  startsOn: '2026-11-01', endsOn: '2026-11-30', timeZone: 'Europe/Paris', lieux: [lieu('a'), lieu('b', { coordinates: { latitude: 49.1, longitude: 2 } }), lieu('far', { coordinates: { latitude: 49.9, longitude: 2 } })],
  occurrences, promises: [], publicHolidays: {}, communes: {}, ...more,
});

/** A slot of somebody, in minutes from the beginning of the date. */
export const volunteer = (id: string, from: number, until: number): PlannedVolunteer => ({ id, name: `Personne ${id}`, from, until });

export const person = (id: string): PlannedEvent['people'][number] => ({ id, name: `Personne ${id}`, natural: true });
