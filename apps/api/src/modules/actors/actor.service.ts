import type { Transaction } from '../../transaction/transaction.js';

export async function networksOfActor(tx: Transaction, actorId: string): Promise<string[]> {
  const rows = await tx.query<{ network_id: string }>('SELECT network_id FROM network_actor WHERE actor_id = $1', [actorId]);
  return rows.map(({ network_id }) => network_id);
}

/** Does the viewer share a network with a thing, or is it theirs to see anyway? */
export const isMemberOf = (tx: Transaction, networkIds: readonly string[]): boolean =>
  tx.viewer.instanceAdmin || tx.viewer.memberships.some(({ networkId }) => networkIds.includes(networkId));
