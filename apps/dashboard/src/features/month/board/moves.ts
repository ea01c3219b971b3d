import type { RescheduleOccurrenceInput } from '@/gql/graphql'
import { DEFAULT_ZONE, dayKey, fromWallClock, toWallClock } from '@/lib/dates'
import { daysBetween, plusDays } from '@/lib/days'
import type { BoardOccurrence, BoardRoom, LieuOfOccurrence } from './board.operations'

/** When and where: what a move changes. */
export type WhenAndWhere = Pick<BoardOccurrence, 'startsAt' | 'endsAt' | 'lieu' | 'room' | 'place'>

export const whenAndWhere = ({ startsAt, endsAt, lieu, room, place }: WhenAndWhere): WhenAndWhere => ({ startsAt, endsAt, lieu, room, place })

/** The zone in which people read the times of an occurrence. */
export const zoneOf = ({ lieu }: Pick<WhenAndWhere, 'lieu'>): string => lieu?.timeZone ?? DEFAULT_ZONE

/** Where a card is dropped: a day in the row of a lieu, or in the row of what is elsewhere (no lieu). */
export interface Cell {
  day: string
  lieu: LieuOfOccurrence | null
  /** A room of the lieu, or none; where nothing is said, the room stays as long as the lieu does. */
  room?: Pick<BoardRoom, 'id' | 'name'> | null
}

/**
 * When and where an occurrence is after it was dropped on a cell: the same hours on the wall clock, in the zone of the
 * new lieu, whatever the clocks did in between. Another lieu leaves the room; a lieu leaves the free place.
 * Without times there are none to keep: nothing is answered, and somebody has to be asked.
 */
export function droppedOn(occurrence: WhenAndWhere, { day, lieu, room }: Cell): WhenAndWhere | undefined {
  const { startsAt, endsAt } = occurrence
  if (!startsAt || !endsAt) return undefined
  const [before, after] = [zoneOf(occurrence), zoneOf({ lieu })]
  const [startDay = '', start = ''] = toWallClock(startsAt, before).split(' ')
  const [endDay = '', end = ''] = toWallClock(endsAt, before).split(' ')
  return {
    startsAt: fromWallClock(`${day} ${start}`, after),
    endsAt: fromWallClock(`${plusDays(day, daysBetween(startDay, endDay))} ${end}`, after),
    ...whereOn(occurrence, lieu, room),
  }
}

/** Where an occurrence is in a lieu, or in none: another lieu leaves the room, a lieu leaves the free place. */
export function whereOn(occurrence: WhenAndWhere, lieu: LieuOfOccurrence | null, room?: Cell['room']): Pick<WhenAndWhere, 'lieu' | 'room' | 'place'> {
  const stays = (lieu?.id ?? null) === (occurrence.lieu?.id ?? null)
  const kept = stays ? occurrence.room : null
  return {
    lieu: lieu ? { id: lieu.id, name: lieu.name, timeZone: lieu.timeZone } : null,
    room: room === undefined ? kept : room && { id: room.id, name: room.name },
    place: lieu ? null : occurrence.place,
  }
}

/** The same without times: back to the tray. */
export const unscheduled = (occurrence: WhenAndWhere): WhenAndWhere => ({ ...whenAndWhere(occurrence), startsAt: null, endsAt: null })

const days = new WeakMap<WhenAndWhere, string>()

/** The day on which an occurrence begins, on the clocks of its lieu; none while it has no times. Each is worked out once: a board asks hundreds of times. */
export function dayOf(occurrence: WhenAndWhere): string | undefined {
  if (!occurrence.startsAt) return undefined
  const known = days.get(occurrence)
  if (known) return known
  const day = dayKey(occurrence.startsAt, zoneOf(occurrence))
  days.set(occurrence, day)
  return day
}

export type Move = Omit<RescheduleOccurrenceInput, 'occurrence' | 'expectedVersion'>

const sameInstant = (a: string | null | undefined, b: string | null | undefined) => (a && b ? Date.parse(a) === Date.parse(b) : (a ?? null) === (b ?? null))

const placeInput = (place: WhenAndWhere['place']) =>
  place ? { label: place.label, street: place.street, postalCode: place.postalCode, commune: place.commune?.code ?? null } : null

/** The fields that the API is to change. Times always go along, or it would take them away; the rest only where it differs, so that others' changes are merged. */
export function moveBetween(before: WhenAndWhere, after: WhenAndWhere): Move {
  const whereChanges = before.lieu?.id !== after.lieu?.id
  return {
    startsAt: after.startsAt ?? null,
    endsAt: after.endsAt ?? null,
    ...(whereChanges ? { lieu: after.lieu?.id ?? null } : {}),
    ...(whereChanges || before.room?.id !== after.room?.id ? { room: after.room?.id ?? null } : {}),
    ...(JSON.stringify(placeInput(before.place)) === JSON.stringify(placeInput(after.place)) ? {} : { place: placeInput(after.place) }),
  }
}

/** What a move really changes. */
export function changedFields(before: WhenAndWhere, after: WhenAndWhere): (keyof WhenAndWhere)[] {
  const { startsAt, endsAt, lieu, room, place } = moveBetween(before, after)
  return [
    ...(sameInstant(before.startsAt, startsAt) ? [] : ['startsAt' as const]),
    ...(sameInstant(before.endsAt, endsAt) ? [] : ['endsAt' as const]),
    ...(lieu === undefined ? [] : ['lieu' as const]),
    ...(room === undefined ? [] : ['room' as const]),
    ...(place === undefined ? [] : ['place' as const]),
  ]
}

/** Is there anything to move? */
export const isMove = (before: WhenAndWhere, after: WhenAndWhere): boolean => changedFields(before, after).length > 0
