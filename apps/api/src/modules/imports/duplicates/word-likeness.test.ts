import fc from 'fast-check';
import { withinEdits, wordLikeness } from './word-likeness.js';

/** The same, as it is defined. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    edits(a.slice(0, -1), b) + 1,
    edits(a, b.slice(0, -1)) + 1,
    edits(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
    swapped ? edits(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

test('edits are letters added, left out, replaced, or changed places', () => {
  const text = fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(fc.property(text, text, fc.nat(3), (a, b, most) => { expect(withinEdits(a, b, most)).toBe(edits(a, b) <= most); }), { numRuns: 150 });
});

test.each([
  ['ruche', 'ruche', 1],
  ['moulin', 'muolin', 0.85],
  ['repaire', 'repere', 0.85],
  ['fabrik', 'fabrique', 0.85],
  ['oiko', 'oikosysteme', 0.7],
  ['mur', 'mer', 0],
  ['1624', '1625', 0],
  ['verte', 'bleue', 0],
])('%s and %s', (a, b, likeness) => {
  expect(wordLikeness(a, b)).toBe(likeness);
  expect(wordLikeness(b, a)).toBe(likeness);
});

test('words of any length are compared', () => {
  expect(withinEdits('a'.repeat(300), 'a'.repeat(300), 1)).toBe(true);
  expect(withinEdits('a'.repeat(300), 'b'.repeat(300), 2)).toBe(false);
});
