import type { Transaction } from '../../transaction/transaction.js';
import type { DigestEnum } from './notification.type.js';

/** Marks notifications of the viewer as read, all where no ids are given. Answers how many were not. */
export async function markRead(tx: Transaction, ids: readonly string[] | null | undefined): Promise<number> {
  const marked = await tx.query('UPDATE notification SET read_at = now() WHERE user_id = $1 AND read_at IS NULL AND ($2::text[] IS NULL OR id = ANY($2)) RETURNING id', [tx.viewer.userId, ids ?? null]);
  return marked.length;
}

/** Chooses how often the viewer receives mail. The first comes when one is next due: nobody receives at once what has waited. */
export async function setDigest(tx: Transaction, digest: DigestEnum): Promise<string> {
  const id = tx.viewer.userId!;
  const [account] = await tx.query<{ digest: string; version: number }>('SELECT digest, version FROM app_user WHERE id = $1 FOR UPDATE', [id]);
  if (account!.digest === digest) return id;
  await tx.query('UPDATE app_user SET digest = $2, digest_sent_at = now(), version = version + 1, updated_at = now() WHERE id = $1', [id, digest]);
  await tx.record({ action: 'UPDATE', subject: id, version: account!.version + 1, changes: { digest: { before: account!.digest, after: digest } } });
  return id;
}
