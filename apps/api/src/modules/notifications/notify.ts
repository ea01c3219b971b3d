import type { Transaction } from '../../transaction/transaction.js';
import type { NotificationKind } from './sentences.js';

/** What accounts are told of, once it is committed. */
export interface Notice {
  /** Stable code; `sentences.ts` has the words for each. */
  readonly kind: NotificationKind;
  readonly network: string;
  /** Id of what it leads to. */
  readonly subject: string;
  /** What the sentence needs besides, such as the title of the subject; never contact data. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Ids of accounts; whoever does it is not told. */
  readonly to: readonly string[];
}

/** Tells accounts of what is being done, in the same transaction: whoever is told finds it done. */
export async function notify(tx: Transaction, { kind, network, subject, values = {}, to }: Notice): Promise<void> {
  const others = to.filter((user) => user !== tx.viewer.userId);
  if (others.length === 0) return;
  await tx.query(
    'INSERT INTO notification (user_id, network_id, kind, subject_id, by_id, values) SELECT DISTINCT u, $2, $3, $4, $5, $6::jsonb FROM unnest($1::text[]) u',
    [others, network, kind, subject, tx.viewer.userId, JSON.stringify(values)],
  );
}
