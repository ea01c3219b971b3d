import { groupBy } from '@/lib/group-by'
import type { BoardLieu, BoardOccurrence } from './board.operations'

/** What leaves its room free: the same statuses as in the API. */
const FREES_ROOM = new Set(['CANCELLED', 'POSTPONED', 'MOVED_ONLINE'])

const wantsRoom = ({ event }: BoardOccurrence) => event.editorialState !== 'REFUSED' && !FREES_ROOM.has(event.status)

/** For each occurrence, the others that want the same room at the same time; rooms that several may share never clash. */
export function clashesOf(occurrences: readonly BoardOccurrence[], lieux: readonly BoardLieu[]): Map<string, BoardOccurrence[]> {
  const shareable = new Set(lieux.flatMap(({ rooms }) => rooms.filter((room) => room.shareable).map(({ id }) => id)))
  const byRoom = groupBy(
    occurrences.filter((one) => one.room && one.startsAt && one.endsAt && !shareable.has(one.room.id) && wantsRoom(one)),
    (one) => one.room?.id ?? '',
  )
  const clashes = new Map<string, BoardOccurrence[]>()
  for (const inRoom of byRoom.values()) {
    for (const one of inRoom) {
      const others = inRoom.filter((other) => other !== one && overlap(one, other))
      if (others.length > 0) clashes.set(one.id, others)
    }
  }
  return clashes
}

/** An end is not included: one may begin where the other ends. */
const overlap = (a: BoardOccurrence, b: BoardOccurrence) =>
  Date.parse(a.startsAt ?? '') < Date.parse(b.endsAt ?? '') && Date.parse(b.startsAt ?? '') < Date.parse(a.endsAt ?? '')
