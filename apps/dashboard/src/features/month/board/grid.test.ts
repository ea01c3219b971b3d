import { clashesOf } from './clashes'
import { neighbour, targetOf, TRAY } from './grid'
import { date, lieux } from '@/test/month'
import { boardRows } from './rows'

const grid = { rows: boardRows({ zoom: 'month', by: 'lieu' }, lieux, [], 'fr'), days: ['2026-11-02', '2026-11-03'] }

test('arrows lead from cell to cell, up into the tray and back, and stop at the edge', () => {
  expect(neighbour('lieu_1/2026-11-02', 'ArrowRight', grid, undefined)).toBe('lieu_1/2026-11-03')
  expect(neighbour('lieu_1/2026-11-03', 'ArrowRight', grid, undefined)).toBeUndefined()
  expect(neighbour('lieu_2/2026-11-03', 'ArrowDown', grid, undefined)).toBe('elsewhere/2026-11-03')
  expect(neighbour('lieu_1/2026-11-03', 'ArrowUp', grid, undefined)).toBe(TRAY)
  expect(neighbour(TRAY, 'ArrowDown', grid, '2026-11-03')).toBe('lieu_1/2026-11-03')
})

test('a target says which day and which row', () => {
  expect(targetOf('lieu_2/2026-11-03', grid)).toMatchObject({ kind: 'cell', day: '2026-11-03', row: { kind: 'lieu', lieu: lieux[1] } })
  expect(targetOf('elsewhere/2026-11-03', grid)).toMatchObject({ kind: 'cell', day: '2026-11-03', row: { kind: 'elsewhere' } })
  expect(targetOf('day/2026-11-03', grid)).toEqual({ kind: 'day', day: '2026-11-03' })
  expect(targetOf('lieu_9/2026-11-03', grid)).toBeUndefined()
})

test('two who want a room at once clash; one after the other, cancelled, refused or in a shareable room they do not', () => {
  const first = date('a', { startsAt: '2026-11-03T14:00:00+01:00', endsAt: '2026-11-03T16:00:00+01:00' })
  const second = date('b', { startsAt: '2026-11-03T15:00:00+01:00', endsAt: '2026-11-03T17:00:00+01:00' })
  const marked = (...all: (typeof first)[]) => [...clashesOf(all, lieux).keys()]
  expect(marked(first, second)).toEqual(['a', 'b'])
  expect(marked(first, { ...second, startsAt: '2026-11-03T16:00:00+01:00' })).toEqual([])
  expect(marked(first, { ...second, event: { ...second.event, status: 'CANCELLED' } })).toEqual([])
  expect(marked(first, { ...second, event: { ...second.event, editorialState: 'REFUSED' } })).toEqual([])
  const shared = { id: 'room_shared', name: 'Hall' }
  expect(marked({ ...first, room: shared }, { ...second, room: shared })).toEqual([])
})
