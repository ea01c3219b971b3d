import fc from 'fast-check';
import { END, KeyChains } from './key-chains.js';

const LONGEST = 3;

function thingsOf(chains: KeyChains, key: number): number[] {
  const slot = chains.slotOf(key);
  const things: number[] = [];
  if (chains.countAt(slot) > 0) for (let link = chains.firstAt(slot); link !== END; link = chains.next(link)) things.push(chains.thingAt(link));
  return things;
}

test('under each key are its first things, the latest first, and how many there were', () => {
  // Thousands of keys, so that slots and links have to grow; few enough that some are shared.
  const added = fc.array(fc.tuple(fc.integer({ min: -700, max: 700 }), fc.nat(1000)), { minLength: 1500, maxLength: 3000, size: 'max' });
  fc.assert(
    fc.property(added, (pairs) => {
      const chains = new KeyChains(LONGEST);
      const expected = new Map<number, number[]>();
      for (const [key, thing] of pairs) {
        chains.add(key, thing);
        expected.set(key, [...(expected.get(key) ?? []), thing]);
      }
      for (const [key, things] of expected) {
        expect(chains.countAt(chains.slotOf(key))).toBe(things.length);
        expect(thingsOf(chains, key)).toEqual(things.slice(0, LONGEST).reverse());
      }
      expect(chains.countAt(chains.slotOf(5000))).toBe(0);
    }),
    { numRuns: 3 },
  );
});
