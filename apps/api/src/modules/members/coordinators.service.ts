import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { MemberFields } from './member.fields.js';

/** Changes of the members of one network are done one after the other: two of its coordinators cannot remove each other at once. */
export async function lockMembers(tx: Transaction, networkId: string): Promise<void> {
  await tx.query('SELECT 1 FROM network WHERE id = $1 FOR NO KEY UPDATE', [networkId]);
}

/** Refuses a change, once it is written, that leaves nobody who coordinates the network for good. `before`: the member who was changed. */
export async function keepACoordinator(tx: Transaction, networkId: string, before: MemberFields): Promise<void> {
  if (!before.roles.includes('COORDINATOR') || before.suspended || before.endsOn) return;
  const left = await tx.query(
    `SELECT 1 FROM membership m JOIN app_user u ON u.id = m.user_id AND u.suspended_at IS NULL
     WHERE m.network_id = $1 AND 'COORDINATOR' = ANY(m.roles) AND m.suspended_at IS NULL AND m.ends_on IS NULL
       AND coalesce(m.starts_on <= (now() AT TIME ZONE 'Europe/Paris')::date, true) LIMIT 1`,
    [networkId],
  );
  if (left.length === 0) throw refuse('LAST_COORDINATOR');
}
