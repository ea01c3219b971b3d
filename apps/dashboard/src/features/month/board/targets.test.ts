import { date, lieux } from '@/test/month'
import type { BoardLieu } from './board.operations'
import { boardRows, rowIdsOf } from './rows'
import { outcomeOf } from './targets'
import { viewOf, type BoardView } from './view'

const reunion: BoardLieu = { id: 'lieu_reunion', name: 'Le Lagon', timeZone: 'Indian/Reunion', rooms: [] }
const all = [...lieux, reunion]
const themed = date('a', { event: { ...date('a').event, themes: [{ code: 'FOOD', label: 'Alimentation' }, { code: 'BIKE', label: 'Vélo' }] } })

const dropped = (view: BoardView, cell: string, more: object = {}, occurrence = themed) => outcomeOf(occurrence, { cell, ...more }, { rows: boardRows(view, all, [themed], 'fr'), days: ['2026-11-03', '2026-11-04'] }, all)

test('an event with two themes stands in both rows, and what is moved to another theme keeps its themes, its lieu and its room', () => {
  const view: BoardView = { zoom: 'month', by: 'theme' }
  expect(rowIdsOf(themed, view)).toEqual(['theme:FOOD', 'theme:BIKE'])
  expect(boardRows(view, all, [themed, date('b')], 'fr').map((row) => ('label' in row ? row.label : row.kind))).toEqual(['Alimentation', 'Vélo', undefined])
  expect(dropped(view, 'theme:BIKE/2026-11-04')).toEqual({
    kind: 'move',
    wanted: { startsAt: '2026-11-04T14:00:00+01:00', endsAt: '2026-11-04T16:00:00+01:00', lieu: themed.lieu, room: themed.room, place: null },
  })
})

test('in a week the rows of rooms say the room; the row of their lieu takes it away', () => {
  const view: BoardView = { zoom: 'week', by: 'lieu' }
  expect(boardRows(view, all, [], 'fr').map(({ id }) => id)).toEqual(['lieu_1', 'room_1', 'room_shared', 'lieu_2', 'lieu_reunion', 'elsewhere'])
  expect(dropped(view, 'room_shared/2026-11-03')).toMatchObject({ wanted: { room: { id: 'room_shared' }, startsAt: '2026-11-03T14:00:00+01:00' } })
  expect(dropped(view, 'lieu_1/2026-11-03')).toMatchObject({ wanted: { room: null } })
})

test('in a month the row of a lieu keeps the room, unless the keyboard chose another one', () => {
  const view: BoardView = { zoom: 'month', by: 'lieu' }
  expect(dropped(view, 'lieu_1/2026-11-04')).toMatchObject({ wanted: { room: { id: 'room_1' } } })
  expect(dropped(view, 'lieu_1/2026-11-04', { room: 'room_shared' })).toMatchObject({ wanted: { room: { id: 'room_shared' } } })
})

test('in a day the place says the hour, on the clocks of the lieu, and the length stays', () => {
  const view: BoardView = { zoom: 'day', by: 'lieu' }
  expect(dropped(view, 'lieu_reunion/2026-11-03', { minutes: 9 * 60 + 15 })).toMatchObject({ wanted: { startsAt: '2026-11-03T09:15:00+04:00', endsAt: '2026-11-03T11:15:00+04:00', lieu: { id: 'lieu_reunion' } } })
  expect(dropped(view, 'room_1/2026-11-03', { minutes: 14 * 60, length: 165 })).toMatchObject({ wanted: { endsAt: '2026-11-03T16:45:00+01:00', room: { id: 'room_1' } } })
})

test('a date without hours is asked for them on a day, and has them at an hour', () => {
  const waiting = date('w', { startsAt: null, endsAt: null })
  expect(dropped({ zoom: 'month', by: 'lieu' }, 'lieu_2/2026-11-04', {}, waiting)).toMatchObject({ kind: 'ask', day: '2026-11-04', where: { lieu: { id: 'lieu_2' }, room: null } })
  expect(dropped({ zoom: 'day', by: 'lieu' }, 'lieu_2/2026-11-04', { minutes: 600 }, waiting)).toMatchObject({ wanted: { startsAt: '2026-11-04T10:00:00+01:00', endsAt: '2026-11-04T12:00:00+01:00' } })
})

test('an address says the view; what it leaves open is as at the last visit', () => {
  expect(viewOf({}, 'week.theme')).toEqual({ zoom: 'week', by: 'theme' })
  expect(viewOf({ zoom: 'day' }, 'week.theme')).toEqual({ zoom: 'day', by: 'lieu' })
  expect(viewOf({ zoom: 'decade', by: 'x' }, undefined)).toEqual({ zoom: 'month', by: 'lieu' })
})
