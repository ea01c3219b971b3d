import { lieux as french } from '@/test/month'
import { EMPTY_OCCURRENCE, FREE_PLACE, missingIn, occurrenceInput, occurrenceValues, splitOccurrenceErrors, withStart } from './occurrenceValues'

const lieux = [...french, { id: 'lieu_overseas', name: 'Le Lagon', timeZone: 'Indian/Reunion', rooms: [] }]
const afternoon = { ...EMPTY_OCCURRENCE, day: '2026-11-03', start: '14:00', end: '16:30' }

test('hours are those of the lieu, and an end before the start is on the next day', () => {
  expect(occurrenceInput({ ...afternoon, lieu: 'lieu_1', room: 'room_1' }, lieux)).toEqual({
    startsAt: '2026-11-03T14:00:00+01:00', endsAt: '2026-11-03T16:30:00+01:00', lieu: 'lieu_1', room: 'room_1', place: null,
  })
  expect(occurrenceInput({ ...afternoon, start: '22:00', end: '02:00', lieu: 'lieu_overseas' }, lieux)).toMatchObject({ startsAt: '2026-11-03T22:00:00+04:00', endsAt: '2026-11-04T02:00:00+04:00' })
})

test('a free place has no lieu and no room', () => {
  const place = { label: ' Place du marché ', street: '', postalCode: '62300', commune: null }
  expect(occurrenceInput({ ...afternoon, lieu: FREE_PLACE, room: 'room_1', place }, lieux)).toMatchObject({
    lieu: null, room: null, place: { label: 'Place du marché', street: null, postalCode: '62300', commune: null },
  })
})

test('what the API gives comes back unchanged', () => {
  const lieu = { id: 'lieu_overseas', name: 'Le Lagon', timeZone: 'Indian/Reunion' }
  expect(occurrenceValues({ startsAt: '2026-11-03T10:00:00Z', endsAt: '2026-11-03T12:00:00Z', lieu, room: null, place: null })).toMatchObject({ day: '2026-11-03', start: '14:00', end: '16:00', lieu: 'lieu_overseas' })
})

test('the end follows the start', () => {
  expect(withStart(afternoon, '22:30').end).toBe('01:00')
})

test('nothing by halves: all of a time or none of it', () => {
  expect(missingIn(EMPTY_OCCURRENCE)).toEqual([])
  expect(missingIn({ ...EMPTY_OCCURRENCE, day: '2026-11-03' })).toEqual(['start', 'end'])
  expect(missingIn({ ...EMPTY_OCCURRENCE, lieu: FREE_PLACE })).toEqual(['label'])
})

test('errors of the API stand at their fields; the rest is told above', () => {
  const errors = [{ code: 'ROOM_TAKEN', path: ['input', 'room'], message: 'prise' }, { code: 'INVALID_POSTAL_CODE', path: ['input', 'place', 'postalCode'], message: 'cinq' }, { code: 'CONFLICT', message: 'autre' }]
  expect(splitOccurrenceErrors(errors)).toEqual({ byField: { room: 'prise', postalCode: 'cinq' }, others: [errors[2]] })
})
