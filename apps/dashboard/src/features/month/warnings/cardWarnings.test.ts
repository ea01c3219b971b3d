import { warningsOf } from '@essaim/planning/warnings'
import { date, lieux } from '@/test/month'
import { acceptedWarnings, warningsByOccurrence, type Accepted } from './cardWarnings'
import { plannedBoard, type PlanningFacts } from './plannedBoard'

const month = { startsOn: '2026-11-01', endsOn: '2026-11-30' }
const first = date('a', { startsAt: '2026-11-03T14:00:00+01:00', endsAt: '2026-11-03T16:00:00+01:00' })
const second = date('b', { startsAt: '2026-11-03T15:00:00+01:00', endsAt: '2026-11-03T17:00:00+01:00' })
const planned = (...occurrences: (typeof first)[]) => plannedBoard(null, { month, lieux, occurrences })
const marked = (accepted: readonly Accepted[], read: PlanningFacts | null, ...all: (typeof first)[]) => [...warningsByOccurrence(warningsOf(planned(...all)), {}, acceptedWarnings(read, { severities: {}, accepted })).keys()]

test('two who want a room at once are marked; one after the other, cancelled, refused or in a shareable room they are not', () => {
  expect(marked([], null, first, second)).toEqual(['a', 'b'])
  expect(marked([], null, first, { ...second, startsAt: '2026-11-03T16:00:00+01:00' })).toEqual([])
  expect(marked([], null, first, { ...second, event: { ...second.event, status: 'CANCELLED' } })).toEqual([])
  expect(marked([], null, first, { ...second, event: { ...second.event, editorialState: 'REFUSED' } })).toEqual([])
  const shared = { id: 'room_shared', name: 'Hall' }
  expect(marked([], null, { ...first, room: shared }, { ...second, room: shared })).toEqual([])
})

test('what was accepted is not marked, until one of the two is moved', () => {
  const read = { ...planned(first, second), labels: {} }
  const accepted = [{ rule: 'ROOM_OVERLAP', occurrences: [{ id: 'b' }, { id: 'a' }] }]
  expect(marked(accepted, read, first, second)).toEqual([])
  expect(marked(accepted, read, first, { ...second, startsAt: '2026-11-03T15:30:00+01:00' })).toEqual(['a', 'b'])
})

test('what the facts say of an event counts, and what is on the screen says when and where', () => {
  const facts = { ...planned(first), labels: {} }
  const crowded: PlanningFacts = { ...facts, occurrences: facts.occurrences.map((one) => ({ ...one, startsAt: null, endsAt: null, event: { ...one.event, expectedAttendance: 500 } })) }
  const now = plannedBoard(crowded, { month, lieux, occurrences: [first] })
  expect(warningsByOccurrence(warningsOf(now), {}, []).get('a')?.map(({ rule }) => rule)).toEqual(['ROOM_TOO_SMALL'])
})

test('an event that is accepted to lie outside the month is not marked', () => {
  const outside = date('a', { room: null, startsAt: '2026-12-01T14:00:00+01:00', endsAt: '2026-12-01T16:00:00+01:00' })
  const read = { ...planned(outside), labels: {} }
  expect(marked([], read, outside)).toEqual(['a'])
  // It is about the event, and the API names dates of it that no board shows.
  expect(marked([{ rule: 'OUTSIDE_MONTH', occurrences: [{ id: 'far', event: { id: 'event_a' } }] }], read, outside)).toEqual([])
})
