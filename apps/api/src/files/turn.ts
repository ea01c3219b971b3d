import { setImmediate as othersTurn } from 'node:timers/promises';

/** How long reading holds the event loop before other requests get their turn, in milliseconds. */
const SLICE = 15;

/** Watches how long a loop has had the event loop to itself: `if (turn.isOver()) await turn.pass()`. */
export class Turn {
  private start = performance.now();

  isOver(): boolean {
    return performance.now() - this.start >= SLICE;
  }

  async pass(): Promise<void> {
    await othersTurn();
    this.start = performance.now();
  }
}
