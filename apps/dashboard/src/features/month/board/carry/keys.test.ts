import { date, lieux } from '@/test/month'
import { boardRows } from '../rows'
import type { Place } from '../targets'
import type { Zoom } from '../view'
import { placeAfter } from './keys'

const ground = (zoom: Zoom) => ({ grid: { rows: boardRows({ zoom, by: 'lieu' }, lieux, [], 'fr'), days: zoom === 'day' ? ['2026-11-03'] : ['2026-11-02', '2026-11-03', '2026-11-04'] }, lieux, hours: zoom === 'day', day: '2026-11-03' })

/** Where some keys lead, one after the other; "Alt+ArrowDown" is held with Alt. */
function after(zoom: Zoom, from: Place, ...keys: string[]) {
  return keys.reduce<Place | undefined>((place, key) => {
    const [last = '', ...held] = key.split('+').reverse()
    return place && placeAfter({ key: last, altKey: held.includes('Alt'), shiftKey: held.includes('Shift') }, date('a'), place, ground(zoom))
  }, from)
}

test('in a month arrows lead from day to day and from lieu to lieu; other keys mean nothing', () => {
  expect(after('month', { cell: 'lieu_1/2026-11-03' }, 'ArrowRight', 'ArrowDown')).toEqual({ cell: 'lieu_2/2026-11-04' })
  expect(after('month', { cell: 'tray' }, 'ArrowDown')).toEqual({ cell: 'lieu_1/2026-11-03' })
  expect(after('month', { cell: 'lieu_1/2026-11-03' }, 'x')).toBeUndefined()
})

test('in a month the next room is chosen in its cell, stays from day to day, and goes with the lieu', () => {
  const cell = 'lieu_1/2026-11-03'
  expect(after('month', { cell }, 'PageDown')).toEqual({ cell, room: 'room_shared' })
  expect(after('month', { cell }, 'Alt+ArrowDown', 'PageDown')).toEqual({ cell, room: null })
  expect(after('month', { cell }, 'PageUp')).toEqual({ cell, room: null })
  expect(after('month', { cell }, 'PageDown', 'ArrowRight')).toEqual({ cell: 'lieu_1/2026-11-04', room: 'room_shared' })
  expect(after('month', { cell }, 'PageDown', 'ArrowDown')).toEqual({ cell: 'lieu_2/2026-11-03' })
})

test('in a week the next room is the next row of its lieu', () => {
  expect(after('week', { cell: 'room_1/2026-11-03' }, 'PageDown')).toEqual({ cell: 'room_shared/2026-11-03' })
  expect(after('week', { cell: 'room_1/2026-11-03' }, 'PageUp')).toEqual({ cell: 'lieu_1/2026-11-03' })
})

test('in a day arrows lead by quarters of an hour and from column to column; Shift changes the length', () => {
  const from = { cell: 'room_1/2026-11-03', minutes: 840, length: 120 }
  expect(after('day', from, 'ArrowDown', 'ArrowDown', 'ArrowRight')).toEqual({ cell: 'room_shared/2026-11-03', minutes: 870, length: 120 })
  expect(after('day', from, 'Shift+ArrowDown')).toEqual({ ...from, length: 135 })
  expect(after('day', { ...from, length: 15 }, 'Shift+ArrowUp')).toEqual({ ...from, length: 15 })
  expect(after('day', { ...from, minutes: 0 }, 'ArrowUp')).toEqual({ cell: 'tray' })
  expect(after('day', { cell: 'tray' }, 'ArrowDown')).toEqual({ cell: 'lieu_1/2026-11-03', minutes: 1080, length: 120 })
})
