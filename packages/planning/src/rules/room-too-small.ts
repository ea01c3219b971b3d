import type { Reason } from '../reason.js';
import { type Timed } from '../timed.js';

/** More people are expected than the room holds. */
export function roomTooSmall({ occurrence: { event }, room, lieu, onTheSpot }: Timed): Reason[] {
  if (!room || !lieu || !onTheSpot || room.capacity === null || event.expectedAttendance === null || event.expectedAttendance <= room.capacity) return [];
  return [{ rule: 'ROOM_TOO_SMALL', values: { title: event.title, room: room.name, lieu: lieu.name, people: event.expectedAttendance, capacity: room.capacity }, others: [] }];
}
