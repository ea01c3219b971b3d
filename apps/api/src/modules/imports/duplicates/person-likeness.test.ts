import { duplicateThreshold, scoreOf } from './duplicate-index.js';
import { duplicateIndex } from './duplicate-search.js';
import { type Comparable, personLikeness } from './person-likeness.js';

const person = (name: string, ...lieux: string[]): Comparable => ({ name, lieux });
const score = (a: Comparable, b: Comparable): number => scoreOf(personLikeness, a, b).score;

const asked: readonly (readonly [why: string, a: Comparable, b: Comparable])[] = [
  ['last name first', person('Dupont Marie', 'lieu_a'), person('Marie DUPONT', 'lieu_a', 'lieu_b')],
  ['accents, hyphens', person('Hélène Le Goff'), person('LE GOFF Helene')],
  ['compound first name', person('Jean-Pierre Martin', 'lieu_a'), person('Martin Jean Pierre', 'lieu_a')],
  ['a title', person('Mme Marie Dupont'), person('Marie Dupont')],
  ['no lieu known', person('Marie Dupont'), person('Marie Dupont', 'lieu_a')],
  ['homonyms in other lieux', person('Marie Dupont', 'lieu_a'), person('Marie Dupont', 'lieu_b')],
  ['initial, in one lieu', person('M. Dupont', 'lieu_a'), person('Marie Dupont', 'lieu_a')],
  ['a slip of the pen, in one lieu', person('Marie Dupond', 'lieu_a'), person('Marie Dupont', 'lieu_a')],
  ['a second last name', person('Marie Dupont-Martin', 'lieu_a'), person('Marie Dupont', 'lieu_a')],
  ['a slip of the pen, no lieu known', person('Kathrine Lefebvre'), person('Katherine Lefebvre', 'lieu_b')],
];
const notAsked: readonly (readonly [why: string, a: Comparable, b: Comparable])[] = [
  ['another first name', person('Marie Dupont', 'lieu_a'), person('Paul Dupont', 'lieu_a')],
  ['another last name', person('Marie Dupont', 'lieu_a'), person('Marie Martin', 'lieu_a')],
  ['initial, in other lieux', person('M. Dupont', 'lieu_a'), person('Marie Dupont', 'lieu_b')],
  ['another initial', person('P. Dupont', 'lieu_a'), person('Marie Dupont', 'lieu_a')],
  ['a slip of the pen, in other lieux', person('Marie Dupond', 'lieu_a'), person('Marie Dupont', 'lieu_b')],
  ['a first name alone', person('Marie', 'lieu_a'), person('Marie Dupont', 'lieu_a')],
];

test.each(asked)('asked: %s', (_, a, b) => {
  expect(score(a, b)).toBeGreaterThanOrEqual(duplicateThreshold);
  expect(score(b, a)).toBe(score(a, b));
});

test.each(notAsked)('not asked: %s', (_, a, b) => {
  expect(score(a, b)).toBeLessThan(duplicateThreshold);
  expect(score(b, a)).toBe(score(a, b));
});

test('a lieu in common counts, and homonyms come last', () => {
  const marie = person('Marie Dupont', 'lieu_a');
  expect(score(marie, person('Dupont Marie', 'lieu_a'))).toBeGreaterThan(score(marie, person('Marie Dupont')));
  expect(score(marie, person('Marie Dupont'))).toBeGreaterThan(score(marie, person('Marie Dupont', 'lieu_b')));
  expect(scoreOf(personLikeness, marie, person('M. Dupont', 'lieu_a')).reasons.map(({ code }) => code)).toEqual(['SIMILAR_NAME', 'SAME_LIEU']);
});

test('an index finds them', () => {
  const index = duplicateIndex<Comparable, number>(personLikeness);
  asked.forEach(([, item], number) => index.add(item, number));
  for (const [number, [why, , item]] of asked.entries()) expect([why, index.find(item).map(({ candidate }) => candidate)]).toEqual([why, expect.arrayContaining([number])]);
});
