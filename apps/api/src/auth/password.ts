import { hash, verify } from '@node-rs/argon2';
import { verifyPassword as verifyScrypt } from 'better-auth/crypto';

/** How many characters a password has. */
export const PASSWORD_AT_LEAST = 10;
export const PASSWORD_AT_MOST = 128;

/** Argon2id as OWASP recommends it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A phone and a computer may write the same accent in two ways. */
const written = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(written(password), COST);

/** Is it the password? Also of accounts whose hash is still the scrypt of earlier versions. */
export const checkPassword = (kept: string, password: string): Promise<boolean> =>
  isOld(kept) ? verifyScrypt({ hash: kept, password }) : verify(kept, written(password));

/** Of an earlier version, to be replaced at the next sign-in. */
export const isOld = (kept: string): boolean => !kept.startsWith('$argon2id$');
