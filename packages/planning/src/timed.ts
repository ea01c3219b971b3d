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
  /** Natural persons. */
  people: readonly { id: string; name: string }[];
}

/** Whether the programme counts with it: neither refused, nor cancelled, nor postponed. */
export const isPlanned = ({ event: { editorialState, status } }: Pick<PlannedOccurrence, 'event'>): boolean =>
  editorialState !== 'REFUSED' && status !== 'CANCELLED' && status !== 'POSTPONED';

/** An occurrence with its times; null for one that waits for them, or does not take place. */
export function timed(occurrence: PlannedOccurrence, lieux: ReadonlyMap<string, PlannedLieu>, timeZone: string): Timed | null {
  if (occurrence.startsAt === null || occurrence.endsAt === null || !isPlanned(occurrence)) return null;
  const lieu = occurrence.lieu === null ? null : (lieux.get(occurrence.lieu) ?? null);
  const zone = lieu?.timeZone ?? timeZone;
  const from = Date.parse(occurrence.startsAt);
  const { status, attendanceMode, people } = occurrence.event;
  return {
    id: occurrence.id,
    occurrence,
    from,
    until: Date.parse(occurrence.endsAt),
    zone,
    starts: wallTime(from, zone),
    lieu,
    room: lieu?.rooms.find(({ id }) => id === occurrence.room) ?? null,
    coordinates: lieu?.coordinates ?? null,
    onTheSpot: status !== 'MOVED_ONLINE' && attendanceMode !== 'ONLINE',
    people: people.filter(({ natural }) => natural),
  };
}

export const overlap = (one: Timed, other: Timed): number => Math.min(one.until, other.until) - Math.max(one.from, other.from);

/** When two take place at once, for a sentence. */
export const whenBoth = (one: Timed, other: Timed): { from: string; until: string; zone: string } => ({
  from: new Date(Math.max(one.from, other.from)).toISOString(),
  until: new Date(Math.min(one.until, other.until)).toISOString(),
  zone: one.zone,
});

/** When one takes place, for a sentence. */
export const when = ({ from, until, zone }: Timed): { from: string; until: string; zone: string } => ({ from: new Date(from).toISOString(), until: new Date(until).toISOString(), zone });
