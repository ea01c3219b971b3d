import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { CreateApiKeyInput } from './api-key.input.js';

/** The longest that a key may live. */
const YEARS_AT_MOST = 2;
const DAY = 86_400_000;

/** What can be said of a new key without looking anything up. */
export function checkApiKey({ name, scopes, expiresAt }: Omit<CreateApiKeyInput, 'network'>, now: Date): Problem[] {
  const checks = new Checks();
  checks.name(name, ['name']);
  if (scopes.length === 0) checks.add('BLANK', ['scopes']);
  const latest = new Date(now);
  latest.setUTCFullYear(now.getUTCFullYear() + YEARS_AT_MOST);
  if (expiresAt <= now) checks.add('EXPIRY_PAST', ['expiresAt']);
  else if (expiresAt > latest) checks.add('EXPIRY_TOO_FAR', ['expiresAt'], { days: Math.round((latest.getTime() - now.getTime()) / DAY) });
  return checks.problems;
}
