import { stateOf } from './state.rules.js';

const OUTCOMES = { yes: 'OBSERVED', partly: 'PARTLY_OBSERVED', no: 'NOT_OBSERVED' } as const;

/** Words in the order in which they were noted: who, on which day of November, and what. */
type Said = readonly (readonly [by: string | null, day: number, outcome: keyof typeof OUTCOMES])[];

const state = (said: Said, expected = true): string =>
  stateOf(expected, said.map(([observedBy, day, outcome], index) => ({ id: `observation_${index}`, observedBy, observedOn: `2026-11-${String(day).padStart(2, '0')}`, outcome: OUTCOMES[outcome] })));

test.each<[string, Said, string]>([
  ['nobody has looked', [], 'EXPECTED'],
  ['one saw it', [['a', 1, 'yes']], 'OBSERVED'],
  ['one saw a part', [['a', 1, 'partly']], 'PARTLY_OBSERVED'],
  ['one saw that it did not come', [['a', 1, 'no']], 'NOT_OBSERVED'],
  ['who looks again has the last word', [['a', 1, 'no'], ['a', 9, 'yes']], 'OBSERVED'],
  ['the day of the observation counts, not that of the note', [['a', 9, 'yes'], ['a', 1, 'no']], 'OBSERVED'],
  ['of one day, what was noted last', [['a', 1, 'no'], ['a', 1, 'yes']], 'OBSERVED'],
  ['two agree', [['a', 1, 'yes'], ['b', 2, 'yes']], 'OBSERVED'],
  ['two differ, whoever spoke last', [['a', 1, 'no'], ['b', 9, 'yes']], 'PARTLY_OBSERVED'],
  ['two differ until one looks again', [['a', 1, 'no'], ['b', 2, 'yes'], ['a', 9, 'yes']], 'OBSERVED'],
  ['those who are not named are one observer', [[null, 1, 'no'], [null, 2, 'yes']], 'OBSERVED'],
  ['a part and the whole', [['a', 1, 'partly'], ['b', 1, 'yes']], 'PARTLY_OBSERVED'],
])('%s', (_, said, expected) => expect(state(said)).toBe(expected));

test('what nobody expected is unexpected, whatever was observed', () => {
  expect(state([], false)).toBe('UNEXPECTED');
  expect(state([['a', 1, 'yes']], false)).toBe('UNEXPECTED');
});
