import { boundsOf, dayOf, monthBeside, monthFrom, weeksOfMonth } from './calendar'

test('months follow each other over the turn of the year, and nonsense is the month of today', () => {
  expect([monthBeside('2026-12', 1), monthBeside('2027-01', -1), monthBeside('2027-01', 1)]).toEqual(['2027-01', '2026-12', '2027-02'])
  expect([monthFrom('2026-13', '2026-11-26'), monthFrom(undefined, '2026-11-26'), monthFrom('2027-02', '2026-11-26')]).toEqual(['2026-11', '2026-11', '2027-02'])
})

test('the weeks of a month begin on Monday and are whole', () => {
  const weeks = weeksOfMonth('2026-12')
  expect([weeks[0]!.days[0], weeks.at(-1)!.days[6], weeks.length]).toEqual(['2026-11-30', '2027-01-03', 5])
  expect(boundsOf('2026-12', 'Europe/Paris')).toEqual({ from: '2026-11-30T00:00:00+01:00', until: '2027-01-04T00:00:00+01:00' })
})

const at = (day: number, hour = 0) => `2026-12-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+01:00`
const pieces = [
  { startsAt: at(1), endsAt: at(3, 9), remaining: 2 },
  { startsAt: at(3, 9), endsAt: at(4), remaining: 1 },
  { startsAt: at(4), endsAt: at(5), remaining: 0 },
  { startsAt: at(5), endsAt: at(9), remaining: 2 },
]

test.each([
  ['2026-12-02', 'FREE', 2],
  ['2026-12-03', 'PARTLY', 1],
  ['2026-12-04', 'TAKEN', 0],
  ['2026-12-05', 'FREE', 2],
  ['2026-12-08', 'CLOSED', 0],
])('%s is %s, with %d left', (day, state, least) => {
  expect(dayOf(day, pieces, [{ from: '2026-12-07', until: '2026-12-08' }], 'Europe/Paris')).toEqual({ state, least })
})

test('what is not counted is free without a number', () => {
  expect(dayOf('2026-12-02', [{ startsAt: at(1), endsAt: at(9), remaining: null }], [], 'Europe/Paris')).toEqual({ state: 'FREE', least: null })
})
