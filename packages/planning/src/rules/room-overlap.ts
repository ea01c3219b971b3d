import { concurrent, type MonthIndex } from '../index-of-month.js';
import type { Reason } from '../reason.js';
import { type Timed, whenBoth } from '../timed.js';

const isInRoom = ({ occurrence }: Timed): boolean => occurrence.event.status !== 'MOVED_ONLINE';
const expected = ({ occurrence }: Timed): number => occurrence.event.expectedAttendance ?? 0;

/** Two at once in a room that is not shared, wishes of proposals included; or more people in a shared one than it holds. */
export function roomOverlap(one: Timed, index: MonthIndex): Reason[] {
  const { room, lieu } = one;
  if (!room || !lieu || !isInRoom(one)) return [];
  const others = concurrent(index.byRoom.get(room.id) ?? [], one, { longest: index.longest, eachOnce: index.eachOnce && !room.shareable }).filter(isInRoom);
  if (others.length === 0) return [];
  const names = { title: one.occurrence.event.title, room: room.name, lieu: lieu.name };
  if (!room.shareable) {
    return others.map((other) => ({ rule: 'ROOM_OVERLAP', values: { ...names, other: other.occurrence.event.title, ...whenBoth(one, other) }, others: [other.id] }));
  }
  if (room.capacity === null || others.reduce((sum, other) => sum + expected(other), expected(one)) <= room.capacity) return [];
  const fullest = crowded(one, others);
  if (fullest.people <= room.capacity || fullest.others.length === 0) return [];
  const { people, others: together, from, until, begins } = fullest;
  const values = { ...names, other: together[0]!.occurrence.event.title, count: together.length + 1, people, capacity: room.capacity, from: new Date(from).toISOString(), until: new Date(until).toISOString(), zone: one.zone, begins };
  return [{ rule: 'ROOM_OVERLAP', values, others: together.map(({ id }) => id) }];
}

/** The instant of an occurrence at which most people are there: it is one at which somebody comes. */
function crowded(one: Timed, others: readonly Timed[]): { people: number; others: Timed[]; from: number; until: number; begins: string } {
  return [one, ...others.filter(({ from }) => from > one.from)]
    .map(({ id, from }) => {
      const there = others.filter((other) => other.from <= from && other.until > from);
      const begins = [one, ...there].filter((each) => each.from === from).map((each) => each.id).sort()[0] ?? id;
      return { people: there.reduce((sum, other) => sum + expected(other), expected(one)), others: there, from, until: Math.min(one.until, ...there.map(({ until }) => until)), begins };
    })
    .reduce((most, each) => (each.people > most.people ? each : most));
}
