import { setImmediate as othersTurn } from 'node:timers/promises';

/** How long work on a list holds the event loop before other requests get their turn, in milliseconds. */
const SLICE = 15;

/** `items.map(work)`, a slice at a time: a long list keeps nobody waiting. */
export async function mapInSlices<Item, Result>(items: Iterable<Item>, work: (item: Item, index: number) => Result): Promise<Result[]> {
  const results: Result[] = [];
  let start = performance.now();
  for (const item of items) {
    results.push(work(item, results.length));
    if (performance.now() - start < SLICE) continue;
    await othersTurn();
    start = performance.now();
  }
  return results;
}

/** Does `work` on so many items at a time, one batch after the other, with a turn for others in between. */
export async function inBatches<Item>(items: readonly Item[], size: number, work: (batch: readonly Item[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    await work(items.slice(start, start + size));
    await othersTurn();
  }
}

/** The same pieces, each asked for while the one before is worked on. */
export async function* oneAhead<Piece>(pieces: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  let next = pieces.next();
  try {
    for (let piece = await next; !piece.done; piece = await next) {
      next = quiet(pieces.next());
      yield piece.value;
    }
  } finally {
    await over(next);
  }
}

/** Work that goes on while other work is done: its failure is heard where it is awaited, and counts as unhandled nowhere. */
export function quiet<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}

/** Waits until work is over, well or not: what still writes when its transaction ends would write beside it. */
export async function over(...work: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(work);
}
