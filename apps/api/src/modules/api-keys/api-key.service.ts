import { newApiKey } from '../../auth/api-key.js';
import { may } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkNetwork } from '../actors/actor.service.js';
import type { CreateApiKeyInput } from './api-key.input.js';
import { checkApiKey } from './api-key.rules.js';
import { ApiKeyScope } from './api-key.type.js';

/** Makes a key, and answers its text, which nobody can be told again. */
export async function createApiKey(tx: Transaction, { network, ...input }: CreateApiKeyInput): Promise<{ id: string; secret: string }> {
  await checkNetwork(tx, network, 'apiKey:create');
  const problems = checkApiKey(input, new Date());
  if (problems.length > 0) throw new UserErrors(problems);
  const id = newId('key');
  const name = input.name.trim();
  const scopes = input.scopes.includes(ApiKeyScope.WRITE) ? [ApiKeyScope.READ, ApiKeyScope.WRITE] : [ApiKeyScope.READ];
  const { text, prefix, hash } = newApiKey();
  await tx.query('INSERT INTO api_key (id, network_id, name, prefix, secret_hash, scopes, created_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
    id,
    network,
    name,
    prefix,
    hash,
    scopes,
    tx.viewer.userId,
    input.expiresAt,
  ]);
  await recordCreation(tx, id, { network, name, prefix, scopes, expiresAt: input.expiresAt.toISOString() });
  return { id, secret: text };
}

/** Revokes a key: it opens nothing from the next request on. */
export async function revokeApiKey(tx: Transaction, id: string): Promise<string> {
  const [key] = await tx.query<{ network_id: string; version: number; revoked: boolean }>(
    'SELECT network_id, version, revoked_at IS NOT NULL AS revoked FROM api_key WHERE id = $1 FOR UPDATE',
    [id],
  );
  if (!key || !may(tx.viewer, 'apiKey:read', { networkIds: [key.network_id] })) throw notFound(id);
  if (!may(tx.viewer, 'apiKey:revoke', { networkIds: [key.network_id] })) throw forbidden();
  if (key.revoked) return id;
  const [{ at }] = (await tx.query<{ at: Date }>('UPDATE api_key SET revoked_at = now(), version = version + 1 WHERE id = $1 RETURNING revoked_at AS at', [id])) as [{ at: Date }];
  await tx.record({ action: 'UPDATE', subject: id, version: key.version + 1, changes: { revokedAt: { before: null, after: at.toISOString() } } });
  return id;
}
