import type { Transaction } from '../../transaction/transaction.js';
import { MobilisationState } from './mobilisation.type.js';

/** What becomes of commitments that a request stands for: those that are in one of these states go to the other one. */
const FOLLOWS: Partial<Readonly<Record<MobilisationState, { from: readonly string[]; to: string }>>> = {
  // One side has asked, the other has said yes.
  [MobilisationState.ACCEPTED]: { from: ['PROPOSED'], to: 'AGREED' },
  [MobilisationState.DECLINED]: { from: ['PROPOSED', 'AGREED'], to: 'WITHDRAWN' },
  [MobilisationState.CANCELLED]: { from: ['PROPOSED', 'AGREED'], to: 'WITHDRAWN' },
};

/** What a party gives follows the request that was made with it: nothing is promised any more by one of the two alone. */
export async function settleCommitments(tx: Transaction, mobilisation: string, state: MobilisationState): Promise<void> {
  const follows = FOLLOWS[state];
  if (!follows) return;
  const changed = await tx.query<{ id: string; version: number; before: string }>(
    `UPDATE commitment c SET state = $3, version = c.version + 1, updated_at = now() FROM (SELECT id, state FROM commitment WHERE mobilisation_id = $1 AND state = ANY($2) FOR UPDATE) was
     WHERE c.id = was.id RETURNING c.id, c.version, was.state AS before`,
    [mobilisation, follows.from, follows.to],
  );
  for (const { id, version, before } of changed) await tx.record({ action: 'UPDATE', subject: id, version, changes: { state: { before, after: follows.to } } });
}
