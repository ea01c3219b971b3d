import { notFound } from '../../errors/access.js';
import type { Transaction } from '../../transaction/transaction.js';

/** Ends one session of the viewer; whoever sits there is a visitor from the next request on. */
export async function endSession(tx: Transaction, id: string): Promise<void> {
  const ended = await tx.query('DELETE FROM auth_session WHERE id = $1 AND user_id = $2 RETURNING id', [id, tx.viewer.userId]);
  if (ended.length === 0) throw notFound(id);
}

/** Ends all sessions of the viewer but the one that asks. Answers how many. */
export async function endOtherSessions(tx: Transaction): Promise<number> {
  const ended = await tx.query('DELETE FROM auth_session WHERE user_id = $1 AND id IS DISTINCT FROM $2 RETURNING id', [tx.viewer.userId, tx.viewer.sessionId ?? null]);
  return ended.length;
}
