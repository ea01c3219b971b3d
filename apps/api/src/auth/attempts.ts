import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from './client.js';

/** How long attempts count, in seconds. */
const WINDOW = 15 * 60;

interface Limits {
  /** What is attempted. */
  name: string;
  /** For one account or address of mail, whether it exists or not. */
  perSubject: number;
  /** From one place: a whole meeting may stand behind one address of the network. */
  perClient: number;
}

/** Counts attempts in PostgreSQL, so that all processes agree. Neither addresses of mail nor of the network stand there, only their keyed hashes. */
export class Attempts {
  private readonly subjects: RateLimiterPostgres;
  private readonly clients: RateLimiterPostgres;

  constructor(
    pool: Pool,
    private readonly secret: string,
    { name, perSubject, perClient }: Limits,
  ) {
    const counted = { storeClient: pool, storeType: 'pool', tableName: 'attempt', tableCreated: true, duration: WINDOW };
    this.subjects = new RateLimiterPostgres({ ...counted, keyPrefix: name, points: perSubject });
    this.clients = new RateLimiterPostgres({ ...counted, keyPrefix: `${name} from`, points: perClient });
  }

  /** Counts one attempt before it is made, so that many at once count too. Answers how many seconds to wait, where there have been too many. */
  async begin(subject: string, ip: string): Promise<number | undefined> {
    // Who is stopped here does not count against the account.
    return (await wait(this.clients, this.key(clientOf(ip)))) ?? wait(this.subjects, this.key(subject));
  }

  /** It was no bad one: what was counted for the account is forgotten. */
  async forgive(subject: string, ip: string): Promise<void> {
    await Promise.all([this.subjects.delete(this.key(subject)), this.clients.reward(this.key(clientOf(ip)))]);
  }

  private readonly key = (value: string): string => createHmac('sha256', this.secret).update(value.trim().toLowerCase()).digest('base64url');
}

async function wait(limiter: RateLimiterPostgres, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
  }
}
