import { date, lieux } from '@/test/month'
import { judgeFor } from './against'
import type { BoardOccurrence } from './board.operations'
import { whenAndWhere, type WhenAndWhere } from './moves'
import { plannedMonth } from './planned'
import { publicHolidays } from './publicHolidays'

const [ruche, rucher] = lieux
const camille = { __typename: 'Person' as const, id: 'person_1', name: 'Camille' }
const carried = date('a', { event: { ...date('a').event, organisers: [camille] } })
const facts = {
  startsOn: '2026-11-01', endsOn: '2026-11-30', promises: [], publicHolidays: { '2026-11-11': 'Armistice' },
  lieux: [{ ...ruche!, openingHours: 'Tu-Fr 09:00-18:30' }, rucher!],
}
const rulesAt = (wanted: Partial<WhenAndWhere>, ...others: BoardOccurrence[]) => judgeFor(plannedMonth(facts, [carried, ...others]), carried)({ ...whenAndWhere(carried), ...wanted }).map(({ rule }) => rule)
const at = (day: string, from = '14:00', until = '16:00') => ({ startsAt: `2026-${day}T${from}:00+01:00`, endsAt: `2026-${day}T${until}:00+01:00` })

test.each<[string, Partial<WhenAndWhere>, BoardOccurrence[], string[]]>([
  ['nothing where it is, though it is there itself', {}, [], []],
  ['a room that another date has', at('11-04'), [date('b', at('11-04', '15:00', '17:00'))], ['ROOM_OVERLAP']],
  ['nothing where the other one is before', at('11-04'), [date('b', at('11-04', '12:00', '14:00'))], []],
  ['its organiser, who is elsewhere', { ...at('11-04'), lieu: rucher!, room: null }, [date('b', { ...at('11-04'), event: carried.event })], ['PERSON_IN_TWO_PLACES']],
  ['a lieu that is closed on Mondays', at('11-09'), [], ['LIEU_CLOSED']],
  ['a lieu that closes before the end', at('11-04', '17:00', '19:00'), [], ['LIEU_CLOSED']],
  ['a day outside the month', { ...at('12-02'), lieu: rucher!, room: null }, [], ['OUTSIDE_MONTH']],
  ['a public holiday', { ...at('11-11') }, [], ['PUBLIC_HOLIDAY']],
])('%s', (_what, wanted, others, rules) => {
  expect(rulesAt(wanted, ...others)).toEqual(rules)
})

test('a date of several days counts on each of them', () => {
  expect(rulesAt(at('11-06'), date('long', { startsAt: '2026-11-02T08:00:00+01:00', endsAt: '2026-11-10T20:00:00+01:00' }))).toContain('ROOM_OVERLAP')
})

test('the public holidays of a year', () => {
  expect(publicHolidays(2026)).toMatchObject({ '2026-11-01': 'allSaints', '2026-11-11': 'armistice', '2026-04-06': 'easterMonday', '2026-05-14': 'ascension', '2026-05-25': 'whitMonday' })
  expect(Object.keys(publicHolidays(2027))).toContain('2027-03-29')
})
