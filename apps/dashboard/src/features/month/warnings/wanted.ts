import type { FreeSlot } from '@essaim/planning/free-slots'
import type { PlannedOccurrence } from '@essaim/planning/month'
import type { BoardLieu, BoardOccurrence } from '../board/board.operations'
import { whenAndWhere, type Move, type WhenAndWhere } from '../board/moves'

/** When and where a date would be; what the rules know of its event comes from the planned month. */
export type Wanted = Omit<PlannedOccurrence, 'event'>

const instant = (time: Move['startsAt']): string | null => (time ? new Date(time).toISOString() : null)

/** The date as a form has it. */
export const wantedOccurrence = (occurrence: BoardOccurrence, { startsAt, endsAt, lieu, room, place }: Move): Wanted => ({
  id: occurrence.id,
  startsAt: instant(startsAt),
  endsAt: instant(endsAt),
  lieu: lieu ? String(lieu) : null,
  room: room ? String(room) : null,
  place: place ? { label: place.label, commune: place.commune ?? null, hasAddress: Boolean(place.street ?? place.commune) } : null,
})

/** Where a proposed slot leads to. */
export function takenSlot(occurrence: BoardOccurrence, slot: FreeSlot, lieux: readonly BoardLieu[]): WhenAndWhere {
  const lieu = lieux.find(({ id }) => id === slot.lieu)
  const room = lieu?.rooms.find(({ id }) => id === slot.room)
  return {
    ...whenAndWhere(occurrence),
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    lieu: lieu ? { id: lieu.id, name: lieu.name, timeZone: lieu.timeZone } : null,
    room: room ? { id: room.id, name: room.name } : null,
    place: lieu ? null : occurrence.place,
  }
}
