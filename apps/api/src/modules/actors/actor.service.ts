import type { Problem } from '../../errors/user-error.js';
import { may, type Permission } from '../../auth/permissions.js';
import { forbidden } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import type { Statements, Transaction } from '../../transaction/transaction.js';

/** The networks whose rights reach an actor: those that keep it, not those that only list it. */
export async function networksOfActor(tx: Transaction, actorId: string): Promise<string[]> {
  const rows = await tx.query<{ network_id: string }>('SELECT network_id FROM network_actor WHERE actor_id = $1 AND keeper', [actorId]);
  return rows.map(({ network_id }) => network_id);
}

/** Refuses a network that does not exist, or in which the viewer may not do this. */
export async function checkNetwork(tx: Transaction, network: string, permission: Permission): Promise<void> {
  const known = await tx.query('SELECT 1 FROM network WHERE id = $1 AND deleted_at IS NULL', [network]);
  if (known.length === 0) throw refuse('UNKNOWN_REFERENCE', ['network'], { id: network });
  if (!may(tx.viewer, permission, { networkIds: [network] })) throw forbidden();
}

/** Puts a new actor into the network that keeps it. */
export async function joinNetwork(tx: Transaction, network: string, actorId: string): Promise<void> {
  await tx.query('INSERT INTO network_actor (network_id, actor_id) VALUES ($1, $2)', [network, actorId]);
}

/** Adds a problem for each id that is not an actor of the network: at `path`, its position, and `field` where the items are objects. */
export async function checkActorsOfNetwork(
  tx: Transaction,
  problems: Problem[],
  networkId: string,
  ids: readonly string[],
  path: string,
  field: readonly string[] = [],
): Promise<void> {
  if (ids.length === 0) return;
  const known = await tx.query<{ id: string }>(
    `SELECT na.actor_id AS id FROM network_actor na WHERE na.network_id = $1 AND na.actor_id = ANY($2) AND (
       EXISTS (SELECT 1 FROM lieu a WHERE a.id = na.actor_id AND a.deleted_at IS NULL)
       OR EXISTS (SELECT 1 FROM organisation a WHERE a.id = na.actor_id AND a.deleted_at IS NULL AND ($3 OR a.member_kind <> 'NATURAL_PERSON'))
       OR EXISTS (SELECT 1 FROM person a WHERE a.id = na.actor_id AND a.deleted_at IS NULL AND $3))`,
    [networkId, ids, may(tx.viewer, 'person:read', { networkIds: [networkId] })],
  );
  const found = new Set(known.map(({ id }) => id));
  ids.forEach((id, index) => {
    if (!found.has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: [path, String(index), ...field], params: { id } });
  });
}

/** The problem of a field that names somebody who is nobody of the network; none where they are. */
export async function checkPersonOfNetwork(tx: Transaction, networkId: string, id: string, field: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (id.startsWith('person_')) await checkActorsOfNetwork(tx, problems, networkId, [id], field);
  return id.startsWith('person_') && problems.length === 0 ? [] : [{ code: 'UNKNOWN_REFERENCE', path: [field], params: { id } }];
}

/** Does the viewer see what one of the networks sees? */
export const isMemberOf = (tx: Statements, networkIds: readonly string[]): boolean => may(tx.viewer, 'network:read', { networkIds });
