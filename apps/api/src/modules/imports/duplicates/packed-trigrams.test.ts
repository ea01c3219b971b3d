import fc from 'fast-check';
import { packedTrigrams, sharedTrigrams } from './packed-trigrams.js';

/** Trigrams as a set of texts; a word begins after two spaces and ends before one. */
function trigramsOf(words: string): Set<string> {
  const padded = `  ${words} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)));
}

test('packed sets share what sets of texts share', () => {
  const words = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abcdez 019') });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [trigramsOf(a), trigramsOf(b)];
      expect(packedTrigrams(a)).toHaveLength(left.size);
      expect(sharedTrigrams(packedTrigrams(a), packedTrigrams(b))).toBe([...left].filter((trigram) => right.has(trigram)).length);
    }),
  );
});

test('of an endless text the start is kept', () => {
  expect(packedTrigrams('abcdefghijklmnopqrstuvwxyz0123456789'.repeat(1000)).length).toBeLessThan(250);
  expect(packedTrigrams('')).toBe('');
});
