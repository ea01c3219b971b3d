import { remarkable } from './passages'
import { totalsOf } from './totals'

const given = (state: 'AGREED' | 'WITHDRAWN' | 'NOT_KEPT', amount: number, unit: string) => ({ kind: 'IN_KIND', state, share: { amount, unit } })

test('what the parties bring is summed by unit however it is spelt, money first, with the part of each', () => {
  const totals = totalsOf([
    { id: 'a', commitments: [given('AGREED', 4, 'heures'), given('AGREED', 300, '€'), { kind: 'IN_KIND', state: 'AGREED', share: null }] },
    { id: 'b', commitments: [given('AGREED', 2, 'Heure'), given('AGREED', 100, '€'), given('WITHDRAWN', 50, '€'), given('NOT_KEPT', 9, 'heures')] },
    { id: 'c', commitments: [given('AGREED', 100, '€'), given('AGREED', 100, '€')] },
  ])
  expect(totals.map(({ unit, amount }) => `${amount} ${unit}`)).toEqual(['600 €', '6 heures'])
  expect(totals[0]?.parties).toEqual([{ party: 'a', amount: 300, percent: 50 }, { party: 'b', amount: 100, percent: 17 }, { party: 'c', amount: 200, percent: 33 }])
})

test('of the way of a project, what was passed over is told for the stages it stands on, and that it is set aside', () => {
  const passages = [{ to: 'EMERGING' as const, passedOver: ['A'] }, { to: 'ORGANISED' as const, passedOver: ['B'] }, { to: 'EMERGING' as const, passedOver: [] }, { to: 'SET_ASIDE' as const, passedOver: [] }]
  expect(remarkable('EMERGING', passages)).toEqual([])
  expect(remarkable('ACTIVE', passages)).toEqual([passages[1]])
  expect(remarkable('SET_ASIDE', passages)).toEqual([passages[1], passages[3]])
})
