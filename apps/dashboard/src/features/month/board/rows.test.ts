import { date, lieux } from '@/test/month'
import { rowsOf, withLieuxOf } from './rows'

const many = Array.from({ length: 100 }, (_, index) => ({ id: `many_${index}`, name: `Lieu ${index}`, timeZone: 'Europe/Paris', rooms: [] }))
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('in a small network every lieu is a row, with or without dates', () => {
  expect(rowsOf(lieux, [date('a')], [])).toEqual({ rows: lieux, left: 0 })
})

test('in a large network the lieux with dates are rows, and the others are counted', () => {
  const { rows, left } = rowsOf([...many, ...lieux], [date('a'), date('b', { startsAt: null, endsAt: null, lieu: many[99] ?? null })], [])
  expect(ids(rows)).toEqual(['many_99', 'lieu_1'])
  expect(left).toBe(100)
})

test('chosen lieux are rows wherever they stand', () => {
  expect(rowsOf([...many, ...lieux], [date('a')], ['many_7'])).toEqual({ rows: [many[7]], left: 0 })
})

test('the lieu of a date is a row even when the network has lost it', () => {
  expect(ids(withLieuxOf([date('a', { lieu: { id: 'gone', name: 'Parti', timeZone: 'Europe/Paris' } }), date('b')], lieux))).toEqual(['lieu_1', 'lieu_2', 'gone'])
})
