import type { Severities } from '@essaim/planning/warnings'
import { date, lieux } from '@/test/month'
import { judgeFor } from './against'
import type { BoardOccurrence } from './board.operations'
import { whenAndWhere, type WhenAndWhere } from './moves'
import { plannedBoard } from '../warnings/plannedBoard'

const [ruche, rucher] = lieux
const camille = { __typename: 'Person' as const, id: 'person_1', name: 'Camille' }
const carried = date('a', { event: { ...date('a').event, organisers: [camille] } })
const month = { startsOn: '2026-11-01', endsOn: '2026-11-30' }
const bare = plannedBoard(null, { month, lieux, occurrences: [] })
const facts = { ...bare, labels: {}, publicHolidays: { '2026-11-11': 'Armistice' }, lieux: bare.lieux.map((lieu) => (lieu.id === ruche!.id ? { ...lieu, openingHours: 'Tu-Fr 09:00-18:30' } : lieu)) }
const reasonsAt = (wanted: Partial<WhenAndWhere>, severities: Severities, ...others: BoardOccurrence[]) =>
  judgeFor(plannedBoard(facts, { month, lieux, occurrences: [carried, ...others] }), severities, 'a')({ ...whenAndWhere(carried), ...wanted }).map(({ rule }) => rule)
const rulesAt = (wanted: Partial<WhenAndWhere>, ...others: BoardOccurrence[]) => reasonsAt(wanted, {}, ...others)
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

test('what the month does not look for speaks against no place', () => {
  expect(reasonsAt(at('11-11'), { PUBLIC_HOLIDAY: 'OFF' })).toEqual([])
})
