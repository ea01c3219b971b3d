import type { Pool } from 'pg';
import { isToken } from '../members/invitation-token.js';

/** Whose calendar an address is, and of which lieu; undefined where it has been revoked, or never was. */
export async function ownerOf(pool: Pool, token: string): Promise<{ user: string; lieu: string | null } | undefined> {
  if (!isToken(token)) return undefined;
  const { rows } = await pool.query<{ user: string; lieu: string | null }>('SELECT user_id AS user, lieu_id AS lieu FROM calendar_address WHERE token = $1 AND revoked_at IS NULL', [token]);
  return rows[0];
}
