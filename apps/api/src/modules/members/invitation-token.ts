import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses: whoever has them may join. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. It needs no salt: it is as long as the hash. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export const isToken = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{43}$/.test(value);
