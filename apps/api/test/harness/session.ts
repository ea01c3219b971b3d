import { createHmac, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { SESSION_COOKIE } from '../../src/auth/sign-in.js';

/** Opens a session and answers its cookie, as a sign-in does; without the password, whose check is slow on purpose. */
export async function openSession(pool: Pool, email: string, secret: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const { rowCount } = await pool.query(
    `INSERT INTO auth_session (id, token, user_id, expires_at) SELECT new_id('session'), $1, id, now() + interval '1 day' FROM app_user WHERE email = $2`,
    [token, email],
  );
  if (rowCount !== 1) throw new Error(`${rowCount} accounts have the address ${email}`);
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `${SESSION_COOKIE}=${encodeURIComponent(`${token}.${signature}`)}`;
}
