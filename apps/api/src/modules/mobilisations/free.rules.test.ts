import { shortageIn } from './free.rules.js';

const pieces = [
  { from: 0, until: 4, remaining: 2 },
  { from: 4, until: 6, remaining: 1 },
  { from: 6, until: 8, remaining: 0 },
  { from: 8, until: 9, remaining: 2 },
  { from: 9, until: 10, remaining: 0 },
  { from: 10, until: 100, remaining: 2 },
];

test.each([
  ['free as long as it lasts', { from: 0, until: 4, quantity: 2 }, undefined],
  ['fewer are there', { from: 3, until: 6, quantity: 1 }, undefined],
  ['until when it is taken, and the first gap that is long enough', { from: 4, until: 6, quantity: 2 }, { until: 8, remaining: 1, next: 0 }],
  ['a gap that is too short is none', { from: 5, until: 9, quantity: 1 }, { until: 8, remaining: 0, next: 0 }],
  ['never as much', { from: 0, until: 4, quantity: 3 }, { until: 100, remaining: 2, next: null }],
])('%s', (_, wanted, expected) => {
  expect(shortageIn(pieces, wanted)).toEqual(expected);
});

test('what is free at the horizon is free for as long as one likes', () => {
  expect(shortageIn(pieces.slice(2), { from: 6, until: 76, quantity: 1 })).toEqual({ until: 8, remaining: 0, next: 10 });
  expect(shortageIn([{ from: 0, until: 10, remaining: null }], { from: 0, until: 10, quantity: 1000 })).toBeUndefined();
});
