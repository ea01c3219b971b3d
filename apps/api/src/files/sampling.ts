import { SAMPLE_AT_MOST } from './table.js';

/** How many cells a sample holds at most: rows of hundreds of columns are sampled more thinly. */
const CELLS_AT_MOST = 500_000;
const ROWS_AT_LEAST = 500;

/** How many rows of so many columns a sample may hold. */
export function sampleSize(columns: number): number {
  return Math.max(ROWS_AT_LEAST, Math.min(SAMPLE_AT_MOST, Math.floor(CELLS_AT_MOST / columns)));
}

/** Keeps every k-th item of a stream of unknown length, and doubles k when there are too many: the items kept are spread evenly. */
export class Sampler<Item> {
  private items: Item[] = [];
  private every = 1;
  private seen = 0;

  constructor(private readonly atMost: number) {}

  add(item: Item): void {
    if (this.seen % this.every === 0 && this.items.length >= this.atMost) {
      this.items = this.items.filter((_, index) => index % 2 === 0);
      this.every *= 2;
    }
    if (this.seen % this.every === 0) this.items.push(item);
    this.seen += 1;
  }

  get count(): number {
    return this.seen;
  }

  get sample(): readonly Item[] {
    return this.items;
  }
}
