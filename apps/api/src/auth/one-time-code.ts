import { createHmac } from 'node:crypto';
import { APIError } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import type { Pool } from 'pg';

/** How long an application shows a code, in milliseconds. */
const STEP = 30_000;

interface Asking {
  path?: string;
  body?: { code?: unknown };
  context: { secretConfig: Parameters<typeof symmetricDecrypt>[0]['key'] };
}

/**
 * Takes the code by which a session is about to be opened, for which it was found right, and refuses it where it or a later one was
 * taken already: a code that somebody has overlooked or recorded opens nothing, also in the half minute for which it is shown.
 */
export async function takeCode(pool: Pool, userId: string, asking: Asking | null): Promise<void> {
  if (asking?.path !== '/two-factor/verify-totp') return;
  const { rows } = await pool.query<{ secret: string }>('SELECT secret FROM auth_two_factor WHERE user_id = $1', [userId]);
  const secret = await symmetricDecrypt({ key: asking.context.secretConfig, data: rows[0]?.secret ?? '' });
  const now = Math.floor(Date.now() / STEP);
  // better-auth takes the codes of the half minutes before and after too, as clocks differ; the code was compared an instant ago.
  const step = [now - 2, now - 1, now, now + 1].findLast((each) => codeOf(secret, each) === asking.body?.code);
  const taken = step === undefined ? 0 : (await pool.query('UPDATE auth_two_factor SET last_step = $2 WHERE user_id = $1 AND coalesce(last_step < $2, true)', [userId, step])).rowCount;
  if (!taken) throw new APIError('UNAUTHORIZED', { code: 'CODE_USED', message: 'This code was taken before: sign in anew, with the next one.' });
}

/** The code of a half minute (RFC 4226). */
function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const code = mac.readUInt32BE(mac.at(-1)! & 0xf) & 0x7fff_ffff;
  return String(code % 1_000_000).padStart(6, '0');
}
