import { notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';

/** Takes an account out of the whole instance, or lets it back in. Whoever is suspended is signed out everywhere at once. */
export async function suspendAccount(tx: Transaction, id: string, suspended: boolean): Promise<string> {
  const [account] = await tx.query<{ suspended: boolean; version: number }>('SELECT suspended_at IS NOT NULL AS suspended, version FROM app_user WHERE id = $1 FOR UPDATE', [id]);
  if (!account) throw notFound(id);
  if (id === tx.viewer.userId) throw refuse('OWN_ACCOUNT', ['id']);
  if (account.suspended === suspended) return id;
  await tx.query('UPDATE app_user SET suspended_at = CASE WHEN $2 THEN now() END, version = version + 1, updated_at = now() WHERE id = $1', [id, suspended]);
  if (suspended) await tx.query('DELETE FROM auth_session WHERE user_id = $1', [id]);
  await tx.record({ action: 'UPDATE', subject: id, version: account.version + 1, changes: { suspended: { before: account.suspended, after: suspended } } });
  return id;
}
