import { date } from '@/test/month'
import { isShown } from './boardFilters'

const ALL = { kinds: [], states: [], lieux: [] }

test('what was refused waits for no date, unless one looks for it; with a date it stays in its place', () => {
  const refused = date('1', { event: { ...date('1').event, editorialState: 'REFUSED' } })
  const waiting = { ...refused, startsAt: null, endsAt: null }
  expect(isShown(waiting, ALL)).toBe(false)
  expect(isShown(waiting, { ...ALL, states: ['REFUSED'] })).toBe(true)
  expect(isShown(refused, ALL)).toBe(true)
})
