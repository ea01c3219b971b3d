import { Checks } from '../../shared/checks.js';
import type { Problem } from '../../errors/user-error.js';

const DAY = 86_400_000;
const DAYS_AT_MOST = 366;

export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What can be said of a period without looking anything up. */
export function checkPeriod({ startsAt, endsAt }: Period, now: Date): Problem[] {
  const checks = new Checks();
  if (endsAt <= startsAt) checks.add('INVALID_PERIOD', ['endsAt']);
  else if (endsAt <= now) checks.add('PERIOD_PAST', ['endsAt']);
  else if (endsAt.getTime() - startsAt.getTime() > DAYS_AT_MOST * DAY) checks.add('PERIOD_TOO_LONG', ['endsAt'], { days: DAYS_AT_MOST });
  return checks.problems;
}

/** What can be said of a request without looking anything up. */
export function checkRequest({ quantity, message, ...period }: Period & { quantity?: number | null; message?: string | null }, now: Date): Problem[] {
  const checks = new Checks();
  checks.text(message, ['message'], { max: 2000 });
  checks.amount(quantity, ['quantity']);
  return [...checks.problems, ...checkPeriod(period, now)];
}
