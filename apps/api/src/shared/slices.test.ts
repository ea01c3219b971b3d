import { inBatches, mapInSlices } from './slices.js';

/** Turns that other work gets while this one is at it. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => { turns += 1; }, 1);
  await work;
  clearInterval(timer);
  return turns;
}

const busy = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

test('a long list is worked through in order, and others get their turn', async () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  let result: number[] = [];
  const work = async (): Promise<void> => { result = await mapInSlices(items, (item, index) => { busy(5); return item * 10 + index; }); };
  expect(await turnsDuring(work())).toBeGreaterThan(3);
  expect(result).toEqual(items.map((item, index) => item * 10 + index));
});

test('batches come one after the other, and hold every item once', async () => {
  const seen: number[][] = [];
  await inBatches([1, 2, 3, 4, 5], 2, async (batch) => { seen.push([...batch]); });
  expect(seen).toEqual([[1, 2], [3, 4], [5]]);
  await inBatches([], 2, () => Promise.reject(new Error('nothing to do')));
});
