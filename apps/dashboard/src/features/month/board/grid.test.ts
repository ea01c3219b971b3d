import { neighbour, targetOf, TRAY } from './grid'
import { lieux } from '@/test/month'
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
