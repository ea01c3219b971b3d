import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { keyInvalid } from '../errors/access.js';

/** One piece of work that is done once: the key, which of the request's mutations it is, and what it asks for. */
export interface Keyed {
  readonly key: string;
  readonly place: number;
  /** SHA-256 of what is asked. */
  readonly request: Buffer;
}

/** What the database holds of a key, see the table `idempotency_key`. */
const KEY = /^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/;

/** The header `Idempotency-Key` of one request; several mutations of it are told apart by their place. */
export class IdempotencyKey {
  private place = 0;

  constructor(private readonly key: string) {}

  /** The next piece of work, by what it asks for: parts of JSON, and bytes. */
  next(asked: readonly unknown[]): Keyed {
    if (!KEY.test(this.key)) throw keyInvalid();
    const hash = createHash('sha256');
    for (const part of asked) {
      const bytes = Buffer.isBuffer(part) ? part : Buffer.from(JSON.stringify(part));
      // With its length before it, no part runs into the next one.
      hash.update(`${bytes.length}:`).update(bytes);
    }
    return { key: this.key, place: this.place++, request: hash.digest() };
  }
}

/** The key that a request came with; undefined where it has none. */
export function idempotencyKeyOf(headers: IncomingHttpHeaders): IdempotencyKey | undefined {
  const key = headers['idempotency-key'];
  return key === undefined ? undefined : new IdempotencyKey(String(key).trim());
}
