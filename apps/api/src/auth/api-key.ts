import { createHash, randomBytes, randomInt } from 'node:crypto';

const PREFIX_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const FORM = /^essaim_([a-z0-9]{8})_([\w-]{43})$/;

/** A key as the database knows it. */
export interface KeyParts {
  prefix: string;
  /** SHA-256 of the secret, which is kept nowhere. */
  hash: Buffer;
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A new key: the text that is shown once, and what is kept of it. */
export function newApiKey(): KeyParts & { text: string } {
  const prefix = Array.from({ length: 8 }, () => PREFIX_LETTERS[randomInt(PREFIX_LETTERS.length)]).join('');
  const secret = randomBytes(32).toString('base64url');
  return { text: `essaim_${prefix}_${secret}`, prefix, hash: hashOf(secret) };
}

/** What the database knows of a key that was sent; undefined where the text cannot be one. */
export function partsOfKey(text: string): KeyParts | undefined {
  const [, prefix, secret] = FORM.exec(text) ?? [];
  return prefix && secret ? { prefix, hash: hashOf(secret) } : undefined;
}
