import { Refusal } from '../../errors/refusal.js';

/** Lets so many pieces of work run at once, and so many wait for their turn. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waitingAtMost: number,
  ) {}

  /** @throws Refusal where too many wait already: each holds a file in memory. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.waitingAtMost) throw new Refusal(503, 'PHOTO_BUSY');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place goes to whoever has waited longest, without being free in between.
      if (next) next();
      else this.running -= 1;
    }
  }
}
