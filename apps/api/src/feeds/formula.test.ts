import fc from 'fast-check';
import { neutral, unmarked } from './formula.js';

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['\t=1', "'\t=1"],
  ["'=1", "''=1"],
  ['-12,5', '-12,5'],
  ['+33', '+33'],
  ['L’Atelier', 'L’Atelier'],
  ["'t Hof", "'t Hof"],
])('%j is written as %j, and read back', (text, written) => {
  expect(neutral(text)).toBe(written);
  expect(unmarked(written)).toBe(text);
});

test('whatever the text, it comes back', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '1') }), (text) => expect(unmarked(neutral(text))).toBe(text)));
});
