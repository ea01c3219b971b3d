import { type Facts, FAIR, nearness, scoreOf, STRONG, strengthOf, WEIGHTS } from './match.rules.js';

const unknown: Facts = { kind: null, words: null, skill: null, dates: null, distance: null, quantity: null, conditions: null, acquaintance: null };
const all = (value: number): Facts => Object.fromEntries(Object.keys(WEIGHTS).map((criterion) => [criterion, value])) as Facts;

test('weights make 1, so that a score goes from 0 to 1', () => {
  expect(scoreOf(all(1))).toBe(1);
  expect(scoreOf(all(0))).toBe(0);
  expect(scoreOf(unknown)).toBe(0.5);
});

test.each([
  ['the same thing, at the same door, free in time', { kind: 1, words: 1, skill: 0, dates: 1, distance: 1, quantity: 1, conditions: 1, acquaintance: 1 }, 'STRONG'],
  ['the same kind and two words of the title, nearby; nothing else is known', { ...unknown, kind: 1, words: 1, skill: 0, distance: 1, acquaintance: 0 }, 'STRONG'],
  ['only the same category, next door', { ...unknown, kind: 1, words: 0, skill: 0, distance: 1, acquaintance: 0 }, 'FAIR'],
  ['the same category far away, and taken all the time', { ...unknown, kind: 1, words: 0, skill: 0, dates: 0, distance: 0, acquaintance: 0 }, 'POSSIBLE'],
  ['another nature, some words', { ...unknown, kind: 0, words: 0.5, skill: 0, acquaintance: 0 }, 'POSSIBLE'],
  ['people who know each other do not make a match by themselves', { ...all(0), acquaintance: 1 }, 'POSSIBLE'],
  ['same kind, and somebody there has the skill', { ...unknown, kind: 1, words: 0.5, skill: 1, acquaintance: 0 }, 'STRONG'],
] as const)('%s', (_, facts, strength) => {
  expect(strengthOf(scoreOf(facts))).toBe(strength);
});

test.each([[0, 1], [3, 1], [26.5, 0.5], [50, 0], [300, 0]])('%d km', (km, near) => {
  expect(nearness(km)).toBe(near);
});

test('the bounds belong to the better side', () => {
  expect([strengthOf(STRONG), strengthOf(STRONG - 0.0001), strengthOf(FAIR)]).toEqual(['STRONG', 'FAIR', 'FAIR']);
});
