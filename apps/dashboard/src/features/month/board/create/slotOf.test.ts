import { date, lieux } from '@/test/month'
import { fromSearch, toSearch } from '../../form/prefilled'
import { EMPTY_OCCURRENCE } from '../../form/occurrenceValues'
import { boardRows } from '../rows'
import type { BoardView } from '../view'
import { slotOf } from './slotOf'

const themed = date('a', { event: { ...date('a').event, themes: [{ code: 'FOOD', label: 'Alimentation' }] } })
const grid = (view: BoardView) => ({ rows: boardRows(view, lieux, [themed], 'fr'), days: ['2026-11-03'] })

test('an empty place says the day, and as much of hour, lieu, room and theme as its row knows', () => {
  expect(slotOf('room_1/2026-11-03', grid({ zoom: 'day', by: 'lieu' }), 570)).toEqual({ day: '2026-11-03', start: '09:30', lieu: lieux[0], room: lieux[0]?.rooms[0] })
  expect(slotOf('elsewhere/2026-11-03', grid({ zoom: 'month', by: 'lieu' }))).toEqual({ day: '2026-11-03', lieu: null, room: null })
  expect(slotOf('theme:FOOD/2026-11-03', grid({ zoom: 'month', by: 'theme' }))).toMatchObject({ of: { field: 'themes', value: 'FOOD', label: 'Alimentation' } })
  expect(slotOf('tray', grid({ zoom: 'month', by: 'lieu' }))).toBeUndefined()
})

test('what was typed in the small form goes to the whole one through its address; nonsense does not', () => {
  const typed = { title: 'Café & débat', kind: 'DEBATE', occurrence: { ...EMPTY_OCCURRENCE, day: '2026-11-03', start: '18:00', end: '20:00', lieu: 'lieu_1', room: 'room_1' }, themes: ['FOOD'], organisers: [] }
  expect(fromSearch(Object.fromEntries(new URLSearchParams(toSearch(typed))))).toEqual(typed)
  expect(fromSearch({ title: 'A', day: 'tomorrow', start: '25:00' })?.occurrence).toEqual(EMPTY_OCCURRENCE)
  expect(fromSearch({ after: 'x' })).toBeUndefined()
})
