import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';

/** For whom whoever accepts a match speaks. */
export interface Speaks {
  readonly need: boolean;
  readonly resource: boolean;
}

/** What is promised when a match is accepted: whoever may answer for the resource promises it at once; a party has agreed where both have. */
export const statesOf = ({ need, resource }: Speaks) =>
  ({ mobilisation: resource ? 'ACCEPTED' : 'REQUESTED', commitment: need && resource ? 'AGREED' : 'PROPOSED' }) as const;

/** What can be said of the values alone. */
export function checkAcceptance({ startsAt, endsAt, quantity, message }: { startsAt: Date; endsAt: Date; quantity?: number | null; message?: string | null }): Problem[] {
  const checks = new Checks();
  if (endsAt <= startsAt) checks.add('INVALID_PERIOD', ['endsAt']);
  if (typeof quantity === 'number' && !(quantity > 0)) checks.add('INVALID', ['quantity'], { why: '> 0' });
  checks.text(message, ['message'], { max: 2000 });
  return checks.problems;
}
