import type { BoardLieu } from './board.operations'
import { changedFields, droppedOn, isMove, moveBetween, unscheduled, type WhenAndWhere } from './moves'

const paris: BoardLieu = { id: 'lieu_paris', name: 'La Ruche', timeZone: 'Europe/Paris', rooms: [{ id: 'room_1', name: 'Salle', capacity: 20, shareable: false }] }
const reunion: BoardLieu = { id: 'lieu_reunion', name: 'Le Lagon', timeZone: 'Indian/Reunion', rooms: [] }

const inParis = (startsAt: string, endsAt: string): WhenAndWhere => ({
  startsAt, endsAt, lieu: { id: paris.id, name: paris.name, timeZone: paris.timeZone }, room: { id: 'room_1', name: 'Salle' }, place: null,
})
const evening = inParis('2026-10-23T18:00:00+02:00', '2026-10-23T20:30:00+02:00')

test('over the end of summer time the hours on the wall stay, and so does the room', () => {
  expect(droppedOn(evening, { day: '2026-10-26', lieu: paris })).toEqual({
    ...evening, startsAt: '2026-10-26T18:00:00+01:00', endsAt: '2026-10-26T20:30:00+01:00',
  })
})

test('a date over midnight still ends on the next day, whatever the clocks do in that night', () => {
  const night = inParis('2026-10-23T22:00:00+02:00', '2026-10-24T04:00:00+02:00')
  expect(droppedOn(night, { day: '2026-10-24', lieu: paris })).toMatchObject({ startsAt: '2026-10-24T22:00:00+02:00', endsAt: '2026-10-25T04:00:00+01:00' })
})

test('in a lieu overseas the same hours are meant there; the room stays behind', () => {
  expect(droppedOn(evening, { day: '2026-11-03', lieu: reunion })).toEqual({
    startsAt: '2026-11-03T18:00:00+04:00', endsAt: '2026-11-03T20:30:00+04:00', lieu: { id: reunion.id, name: reunion.name, timeZone: reunion.timeZone }, room: null, place: null,
  })
})

test('a lieu takes the place of a free address, which survives a move to another day', () => {
  const market: WhenAndWhere = { ...evening, lieu: null, room: null, place: { label: 'Place du marché', street: null, postalCode: '62300', commune: null } }
  expect(droppedOn(market, { day: '2026-11-03', lieu: null })?.place).toEqual(market.place)
  expect(droppedOn(market, { day: '2026-11-03', lieu: paris })?.place).toBeNull()
})

test('without times there is no hour to keep', () => {
  expect(droppedOn(unscheduled(evening), { day: '2026-11-03', lieu: paris })).toBeUndefined()
})

test('only what changes is sent, and times always go along', () => {
  const nextDay = droppedOn(evening, { day: '2026-10-24', lieu: paris })
  expect(nextDay && moveBetween(evening, nextDay)).toEqual({ startsAt: '2026-10-24T18:00:00+02:00', endsAt: '2026-10-24T20:30:00+02:00' })
  const elsewhere = droppedOn(evening, { day: '2026-10-23', lieu: reunion })
  expect(elsewhere && moveBetween(evening, elsewhere)).toMatchObject({ lieu: 'lieu_reunion', room: null })
  expect(elsewhere && changedFields(evening, elsewhere)).toEqual(['startsAt', 'endsAt', 'lieu', 'room'])
})

test('the same instant in another notation is no move', () => {
  const same = { ...evening, startsAt: '2026-10-23T16:00:00Z', endsAt: '2026-10-23T18:30:00.000+00:00' }
  expect(isMove(evening, same)).toBe(false)
  expect(isMove(evening, unscheduled(evening))).toBe(true)
})
