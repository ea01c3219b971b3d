import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { Fields } from '../../transaction/revision.js';
import type { CommitmentChange } from './commitment.input.js';
import { CommitmentKind, type CommitmentShare } from './commitment.type.js';

const EURO = '€';

/** What can be said of the values alone. `after`: all of them as they would be. */
export function checkCommitment(change: CommitmentChange, after: Fields): Problem[] {
  const checks = new Checks();
  checks.text(change.statement, ['statement'], { max: 1000, required: true });
  for (const field of ['kind', 'state'] as const) if (change[field] === null) checks.add('BLANK', [field]);
  const share = after.share as CommitmentShare | null;
  if (share) {
    checks.amount(share.amount, ['share', 'amount']);
    if (!share.unit) checks.add('UNIT_MISSING', ['share', 'unit']);
    checks.text(share.unit, ['share', 'unit'], { max: 40 });
    if (after.kind === CommitmentKind.EXPENSE && share.unit && share.unit !== EURO) checks.add('EXPENSE_IN_EUROS', ['share', 'unit']);
  }
  return checks.problems;
}

const EUROS = ['€', 'eur', 'euro', 'euros'];

/** A share as it is kept: euros are written in one way, and are what an expense counts where nothing is said. */
export function shareFields(share: CommitmentChange['share'], kind: unknown): CommitmentShare | null | undefined {
  if (!share) return share;
  const unit = share.unit?.trim() ?? '';
  const euros = EUROS.includes(unit.toLowerCase()) || (unit === '' && kind === CommitmentKind.EXPENSE);
  return { amount: share.amount, unit: euros ? EURO : unit };
}
