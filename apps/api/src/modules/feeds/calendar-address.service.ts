import { readableIds } from '../../auth/readable.js';
import { notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { recordCreation } from '../../transaction/lifecycle.js';
import type { Transaction } from '../../transaction/transaction.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { newToken } from '../members/invitation-token.js';
import type { CreateCalendarAddressInput } from './calendar-address.input.js';

/** Makes a private address; where there is one already for the same calendar, it is that one. */
export async function createCalendarAddress(tx: Transaction, { lieu = null }: CreateCalendarAddressInput): Promise<string> {
  if (lieu !== null && !(await readableIds(tx, [lieuRead], [lieu])).has(lieu)) throw refuse('UNKNOWN_REFERENCE', ['lieu'], { id: lieu });
  const id = newId('calendar');
  const [made] = await tx.query<{ id: string }>(
    'INSERT INTO calendar_address (id, user_id, lieu_id, token) VALUES ($1, $2, $3, $4) ON CONFLICT (user_id, lieu_id) WHERE revoked_at IS NULL DO NOTHING RETURNING id',
    [id, tx.viewer.userId, lieu, newToken()],
  );
  if (!made) {
    const [known] = await tx.query<{ id: string }>('SELECT id FROM calendar_address WHERE user_id = $1 AND lieu_id IS NOT DISTINCT FROM $2 AND revoked_at IS NULL', [tx.viewer.userId, lieu]);
    return known!.id;
  }
  // Not the address: it opens the calendar.
  await recordCreation(tx, id, { lieu });
  return id;
}

/** Revokes an address: from now on it opens nothing. */
export async function revokeCalendarAddress(tx: Transaction, id: string): Promise<string> {
  const [revoked] = await tx.query('UPDATE calendar_address SET revoked_at = now() WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL RETURNING id', [id, tx.viewer.userId]);
  if (!revoked) throw notFound(id);
  await tx.record({ action: 'DELETE', subject: id, version: 2 });
  return id;
}
