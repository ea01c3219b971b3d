import { newApiKey } from '../../src/auth/api-key.js';
import type { Client, TestApi } from './api.js';

/** A program of a partner, with a new key of a network. */
export async function keyOf(api: TestApi, network: string, scopes: readonly ('READ' | 'WRITE')[]): Promise<Client> {
  const { text, prefix, hash } = newApiKey();
  await api.database.pool.query(
    `INSERT INTO api_key (network_id, name, prefix, secret_hash, scopes, expires_at) SELECT id, 'Programme de la région', $2, $3, $4, now() + interval '1 day' FROM network WHERE slug = $1`,
    [network, prefix, hash, scopes],
  );
  return api.withKey(text);
}
