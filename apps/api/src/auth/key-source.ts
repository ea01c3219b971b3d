import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import { partsOfKey } from './api-key.js';
import { anonymous, type Viewer } from './viewer.js';

/** A key was sent that opens nothing: nobody should take the public part for all that there is. Fastify and Apollo both answer 401. */
export class KeyRefused extends GraphQLError {
  readonly statusCode = 401;
  readonly code = 'UNAUTHENTICATED';
  readonly headers = { 'www-authenticate': 'Bearer' };

  constructor(message: string) {
    const headers = new HeaderMap();
    headers.set('www-authenticate', 'Bearer');
    const extensions: Record<string, unknown> = { code: 'UNAUTHENTICATED', http: { status: 401, headers } };
    super(message, { extensions });
  }
}

interface KeyRow {
  id: string;
  name: string;
  network_id: string;
  scopes: ('READ' | 'WRITE')[];
  state: 'VALID' | 'EXPIRED' | 'REVOKED';
  to_note: boolean;
}

const KEY = `
  SELECT k.id, k.name, k.network_id, k.scopes, CASE WHEN k.revoked_at IS NOT NULL THEN 'REVOKED' WHEN k.expires_at <= now() THEN 'EXPIRED' ELSE 'VALID' END AS state,
    k.last_used_at IS NULL OR k.last_used_at < now() - interval '1 minute' AS to_note
  FROM api_key k JOIN network n ON n.id = k.network_id AND n.deleted_at IS NULL WHERE k.prefix = $1 AND k.secret_hash = $2`;

const NOTE = `UPDATE api_key SET last_used_at = now() WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`;

const PARTNER = { READ: 'PARTNER_READ', WRITE: 'PARTNER_WRITE' } as const;

/**
 * The viewer of a partner's key, looked up at every request by one prepared statement, so that a revocation holds from the next one on.
 * @throws KeyRefused where it is unknown, has expired or was revoked.
 */
export async function viewerOfKey(pool: Pool, text: string, report: (error: unknown) => void): Promise<Viewer> {
  const parts = partsOfKey(text);
  const { rows } = parts ? await pool.query<KeyRow>({ name: 'viewer_of_key', text: KEY, values: [parts.prefix, parts.hash] }) : { rows: [] };
  const [key] = rows;
  if (!key) throw new KeyRefused('This key is unknown. Send "Authorization: Bearer essaim_…" as it was shown when it was made, or ask the network for a new one.');
  if (key.state === 'EXPIRED') throw new KeyRefused('This key has expired. Ask the network for a new one.');
  if (key.state === 'REVOKED') throw new KeyRefused('This key was revoked. Ask the network for a new one.');
  // Nobody waits for it: the answer does not depend on it.
  if (key.to_note) pool.query({ name: 'note_use_of_key', text: NOTE, values: [key.id] }).catch(report);
  return { ...anonymous('fr'), kind: 'KEY', keyId: key.id, name: key.name, memberships: [{ networkId: key.network_id, roles: key.scopes.map((scope) => PARTNER[scope]) }] };
}
