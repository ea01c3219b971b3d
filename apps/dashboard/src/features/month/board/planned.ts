import type { PlannedLieu, PlannedMonth, PlannedOccurrence, PromisedResource } from '@essaim/planning/month'
import { DEFAULT_ZONE } from '@/lib/dates'
import type { BoardLieu, BoardOccurrence, BoardPromise } from './board.operations'

/** What of the board does not change while cards move. */
export interface BoardFacts {
  startsOn: string
  endsOn: string
  lieux: readonly BoardLieu[]
  promises: readonly BoardPromise[]
  publicHolidays: Readonly<Record<string, string>>
}

const lieuOf = ({ id, name, timeZone, location, address, openingHours, rooms, accessibility }: BoardLieu): PlannedLieu => ({
  id,
  name,
  timeZone,
  coordinates: location ?? null,
  commune: address.commune?.code ?? null,
  openingHours: openingHours ?? null,
  rooms: rooms.map(({ id: room, name: roomName, capacity, shareable }) => ({ id: room, name: roomName, capacity: capacity ?? null, shareable })),
  hasAddress: Boolean(address.street),
  accessibility: accessibility.map(({ code }) => code),
})

const known = new WeakMap<BoardOccurrence, PlannedOccurrence>()

/** A date of the board in the words of the rules; each is put into them once. */
export function plannedOf(occurrence: BoardOccurrence): PlannedOccurrence {
  const found = known.get(occurrence)
  if (found) return found
  const { id, startsAt, endsAt, lieu, room, place, event } = occurrence
  const planned: PlannedOccurrence = {
    id,
    startsAt: startsAt ?? null,
    endsAt: endsAt ?? null,
    lieu: lieu?.id ?? null,
    room: room?.id ?? null,
    place: place ? { label: place.label, commune: place.commune?.code ?? null, hasAddress: Boolean(place.street) } : null,
    event: {
      id: event.id,
      title: event.title,
      editorialState: event.editorialState,
      status: event.status,
      attendanceMode: event.attendanceMode,
      audiences: event.audiences.map(({ code }) => code),
      themes: event.themes.map(({ code }) => code),
      people: event.organisers.map(({ __typename, id: actor, name }) => ({ id: actor, name, natural: __typename === 'Person' })),
      expectedAttendance: null,
      hasPrice: Boolean(event.price),
      accessibility: event.accessibility.map(({ code }) => code),
    },
  }
  known.set(occurrence, planned)
  return planned
}

const promiseOf = ({ resource, resourceTitle, quantity, startsAt, endsAt, event, occurrence }: BoardPromise): PromisedResource[] =>
  resource ? [{ resource: resource.id, title: resourceTitle, quantity: resource.quantity ?? Infinity, promised: quantity, startsAt, endsAt, event: event?.id ?? null, occurrence: occurrence?.id ?? null }] : []

/** The month as the rules want it. */
export function plannedMonth({ startsOn, endsOn, lieux, promises, publicHolidays }: BoardFacts, occurrences: readonly BoardOccurrence[]): PlannedMonth {
  return { startsOn, endsOn, timeZone: DEFAULT_ZONE, lieux: lieux.map(lieuOf), occurrences: occurrences.map(plannedOf), promises: promises.flatMap(promiseOf), publicHolidays, communes: {} }
}
