import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { rateLimited } from './errors.js';

/** Whose allowance a request takes from; null: nobody's, only its size is limited. */
export interface Spender {
  readonly kind: 'KEY' | 'ADDRESS';
  readonly id: string;
}

/** What is left of an allowance. */
export interface Left {
  readonly remaining: number;
  readonly resetAt: Date;
}

const SECONDS = 60;

/** Points of each minute for each API key and each anonymous address, kept in the memory of this process (ADR 0012). */
export class Allowances {
  private readonly limiters: Readonly<Record<Spender['kind'], RateLimiterMemory | undefined>>;

  /** Points a minute; 0 is no limit. */
  constructor({ key, address }: { key: number; address: number }) {
    const limiter = (points: number): RateLimiterMemory | undefined => (points > 0 ? new RateLimiterMemory({ points, duration: SECONDS }) : undefined);
    this.limiters = { KEY: limiter(key), ADDRESS: limiter(address) };
  }

  /**
   * Takes points from the allowance of this minute; null where there is no limit.
   * @throws RATE_LIMITED where they are used up.
   */
  async take(spender: Spender | null, points: number): Promise<Left | null> {
    const limiter = spender && this.limiters[spender.kind];
    if (!limiter) return null;
    try {
      const { remainingPoints, msBeforeNext } = await limiter.consume(spender.id, Math.min(points, limiter.points));
      return { remaining: remainingPoints, resetAt: new Date(Date.now() + msBeforeNext) };
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw rateLimited(limiter.points, Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    }
  }
}
