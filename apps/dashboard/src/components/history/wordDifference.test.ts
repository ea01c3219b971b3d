import { wordDifference } from './wordDifference'

const marked = (before: string, after: string) =>
  wordDifference(before, after).map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join('')

test.each([
  ['Ouvert le lundi matin', 'Ouvert le mardi matin', 'Ouvert le [-lundi][+mardi] matin'],
  ['Un fablab', 'Un fablab et un café', 'Un fablab[+ et un café]'],
  ['Ruche rouge et verte', 'Ruche et verte', 'Ruche [-rouge ]et verte'],
  ['', 'Tout', '[+Tout]'],
  ['Pareil', 'Pareil', 'Pareil'],
])('%j → %j', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected)
})

test('texts of any length are compared at once, and both can be read out of it', () => {
  const before = Array.from({ length: 5000 }, (_, n) => `a${n}`).join(' ')
  const after = Array.from({ length: 5000 }, (_, n) => `b${n}`).join(' ')
  const started = performance.now()
  const pieces = wordDifference(before, after)
  expect(performance.now() - started).toBeLessThan(2000)
  expect(pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('')).toBe(before)
  expect(pieces.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('')).toBe(after)
})
