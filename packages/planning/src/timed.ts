import { wallTime, type WallTime } from './clock.js';
import type { Coordinates, PlannedLieu, PlannedOccurrence, PlannedRoom } from './month.js';

/** An occurrence that takes place at a time, with all that rules look up about it. */
export interface Timed {
  id: string;
  occurrence: PlannedOccurrence;
  from: number;
  until: number;
  zone: string;
  starts: WallTime;
  lieu: PlannedLieu | null;
  room: PlannedRoom | null;
  coordinates: Coordinates | null;
  /** Somebody has to be at a place for it. */
  onTheSpot: boolean;
  /** Natural persons who organise it. */
  people: readonly { id: string; name: string }[];
  /** When who has to be there: organisers from beginning to end, volunteers for their slots. */
  presences: readonly Presence[];
}

/** Somebody at an occurrence. */
export interface Presence {
  /** Of the occurrence. */
  id: string;
  person: { id: string; name: string };
  asVolunteer: boolean;
  from: number;
  until: number;
}

const MINUTE = 60_000;

/** Whether the programme counts with it: neither refused, nor cancelled, nor postponed. */
export const isPlanned = ({ event: { editorialState, status } }: Pick<PlannedOccurrence, 'event'>): boolean =>
  editorialState !== 'REFUSED' && status !== 'CANCELLED' && status !== 'POSTPONED';

/** An occurrence with its times; null for one that waits for them, or does not take place. */
export function timed(occurrence: PlannedOccurrence, lieux: ReadonlyMap<string, PlannedLieu>, timeZone: string): Timed | null {
  if (occurrence.startsAt === null || occurrence.endsAt === null || !isPlanned(occurrence)) return null;
  const lieu = occurrence.lieu === null ? null : (lieux.get(occurrence.lieu) ?? null);
  const zone = lieu?.timeZone ?? timeZone;
  const from = Date.parse(occurrence.startsAt);
  const until = Date.parse(occurrence.endsAt);
  const { status, attendanceMode } = occurrence.event;
  const people = occurrence.event.people.filter(({ natural }) => natural);
  const { id } = occurrence;
  return {
    id,
    occurrence,
    from,
    until,
    zone,
    starts: wallTime(from, zone),
    lieu,
    room: lieu?.rooms.find(({ id }) => id === occurrence.room) ?? null,
    coordinates: lieu?.coordinates ?? null,
    onTheSpot: status !== 'MOVED_ONLINE' && attendanceMode !== 'ONLINE',
    people,
    presences: [
      ...people.map((person) => ({ id, person, asVolunteer: false, from, until })),
      ...(occurrence.volunteers ?? []).map((volunteer) => ({ id, person: volunteer, asVolunteer: true, from: from + volunteer.from * MINUTE, until: from + volunteer.until * MINUTE })),
    ],
  };
}

type Period = Pick<Timed, 'from' | 'until'>;

export const overlap = (one: Period, other: Period): number => Math.min(one.until, other.until) - Math.max(one.from, other.from);

/** When two take place at once, for a sentence. */
export const whenBoth = (one: Timed, other: Timed): { from: string; until: string; zone: string } => ({
  from: new Date(Math.max(one.from, other.from)).toISOString(),
  until: new Date(Math.min(one.until, other.until)).toISOString(),
  zone: one.zone,
});

/** When something takes place, for a sentence. */
export const when = ({ from, until, zone }: Period & Pick<Timed, 'zone'>): { from: string; until: string; zone: string } => ({ from: new Date(from).toISOString(), until: new Date(until).toISOString(), zone });
