import type { Transaction } from '../../transaction/transaction.js';
import { MobilisationState } from './mobilisation.type.js';

/** What becomes of commitments that a request stands for: those that are in one of these states go to the other one. */
const FOLLOWS: Partial<Readonly<Record<MobilisationState, { from: readonly string[]; to: string }>>> = {
  // One side has asked, the other has said yes.
  [MobilisationState.ACCEPTED]: { from: ['PROPOSED'], to: 'AGREED' },
  [MobilisationState.DECLINED]: { from: ['PROPOSED', 'AGREED'], to: 'WITHDRAWN' },
  [MobilisationState.CANCELLED]: { from: ['PROPOSED', 'AGREED'], to: 'WITHDRAWN' },
};

/** How the trail of a commitment says that it was kept because the resource came back. */
const CAME_BACK = 'CAME_BACK';

/** What a party gives follows the request that was made with it: nothing is promised any more by one of the two alone. */
export async function settleCommitments(tx: Transaction, mobilisation: string, state: MobilisationState): Promise<void> {
  const follows = FOLLOWS[state];
  if (follows) await move(tx, mobilisation, follows);
}

/** What was lent and came back was given: the commitment is kept. */
export const keepCommitments = (tx: Transaction, mobilisation: string): Promise<void> => move(tx, mobilisation, { from: ['PROPOSED', 'AGREED'], to: 'KEPT' }, CAME_BACK);

/** It did not come back after all: commitments that were kept because of that, and of which nobody has said anything since, are what they were. */
export async function unkeepCommitments(tx: Transaction, mobilisation: string): Promise<void> {
  const kept = await tx.query<{ before: string }>(
    `SELECT DISTINCT last.before FROM commitment c CROSS JOIN LATERAL (
       SELECT a.reason, a.changes #>> '{state,before}' AS before FROM audit_entry a WHERE a.subject_id = c.id AND a.changes ? 'state' ORDER BY a.version DESC LIMIT 1) last
     WHERE c.mobilisation_id = $1 AND c.state = 'KEPT' AND last.reason = '${CAME_BACK}'`,
    [mobilisation],
  );
  for (const { before } of kept) await move(tx, mobilisation, { from: ['KEPT'], to: before }, 'UNDO');
}

async function move(tx: Transaction, mobilisation: string, { from, to }: { from: readonly string[]; to: string }, reason?: string): Promise<void> {
  const changed = await tx.query<{ id: string; version: number; before: string }>(
    `UPDATE commitment c SET state = $3, version = c.version + 1, updated_at = now() FROM (SELECT id, state FROM commitment WHERE mobilisation_id = $1 AND state = ANY($2) FOR UPDATE) was
     WHERE c.id = was.id RETURNING c.id, c.version, was.state AS before`,
    [mobilisation, from, to],
  );
  for (const { id, version, before } of changed) await tx.record({ action: 'UPDATE', subject: id, version, changes: { state: { before, after: to } }, reason });
}
