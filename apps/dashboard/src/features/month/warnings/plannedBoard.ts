import type { PlannedEvent, PlannedLieu, PlannedMonth, PlannedOccurrence } from '@essaim/planning/month'
import type { Labels } from '@essaim/planning/words'
import type { BoardLieu, BoardOccurrence } from '../board/board.operations'

/** What the API knows of a month for the rules of planning. */
export type PlanningFacts = PlannedMonth & { labels: Labels }

/** The same, in which dates of one event share it: what a page is sent then holds it once. */
export function eventsOnce(facts: PlanningFacts): PlanningFacts {
  const events = new Map(facts.occurrences.map(({ event }) => [event.id, event]))
  const once = <Part extends { event: PlannedEvent }>(part: Part): Part => ({ ...part, event: events.get(part.event.id) ?? part.event })
  return { ...facts, occurrences: facts.occurrences.map(once), beyond: facts.beyond?.map(once) }
}

interface Shown {
  month: { startsOn: string; endsOn: string }
  lieux: readonly BoardLieu[]
  occurrences: readonly BoardOccurrence[]
}

/** The month as the board shows it at this moment: facts of the API, with the times, places and states that are on the screen. */
export function plannedBoard(facts: PlanningFacts | null, { month, lieux, occurrences }: Shown): PlannedMonth {
  const events = new Map(facts?.occurrences.map(({ event }) => [event.id, event]))
  const dates = new Map(facts?.occurrences.map((one) => [one.id, one]))
  const known = new Set(facts?.lieux.map(({ id }) => id))
  return {
    ...(facts ?? { ...month, timeZone: 'Europe/Paris', promises: [], publicHolidays: {}, communes: {} }),
    lieux: [...(facts?.lieux ?? []), ...lieux.filter(({ id }) => !known.has(id)).map(bareLieu)],
    occurrences: occurrences.map((one): PlannedOccurrence => ({
      id: one.id,
      startsAt: one.startsAt ?? null,
      endsAt: one.endsAt ?? null,
      lieu: one.lieu?.id ?? null,
      room: one.room?.id ?? null,
      place: one.place ? (dates.get(one.id)?.place ?? { label: one.place.label, commune: one.place.commune?.code ?? null, hasAddress: Boolean(one.place.street ?? one.place.commune) }) : null,
      volunteers: dates.get(one.id)?.volunteers ?? [],
      event: { ...(events.get(one.event.id) ?? bareEvent(one.event)), id: one.event.id, title: one.event.title, editorialState: one.event.editorialState, status: one.event.status },
    })),
  }
}

/** Of what the facts do not know (yet), nothing is claimed to be missing. */
const bareEvent = ({ organisers }: BoardOccurrence['event']): Omit<PlannedEvent, 'id' | 'title' | 'editorialState' | 'status'> => ({
  attendanceMode: 'OFFLINE', audiences: [], themes: [], expectedAttendance: null, hasPrice: true, accessibility: ['?'],
  people: organisers.map(({ __typename, id, name }) => ({ id, name, natural: __typename === 'Person' })),
})

const bareLieu = ({ id, name, timeZone, rooms }: BoardLieu): PlannedLieu => ({
  id, name, timeZone, coordinates: null, commune: null, openingHours: null, hasAddress: true, accessibility: [], rooms: rooms.map((room) => ({ ...room, capacity: room.capacity ?? null })),
})
