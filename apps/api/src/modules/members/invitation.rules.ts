import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { InviteMemberInput } from './invitation.input.js';

const DAY = 24 * 3600 * 1000;
/** How long a link is good for where nobody says: one for a meeting only that day. */
const DAYS = 14;
const DAYS_OF_MEETING = 1;
const DAYS_AT_MOST = 90;
export const USES_AT_MOST = 200;

type Terms = Pick<InviteMemberInput, 'roles' | 'email' | 'person' | 'usesAtMost' | 'expiresAt'>;

export function expiryOf({ usesAtMost, expiresAt }: Terms, now: Date): Date {
  return expiresAt ?? new Date(now.getTime() + DAY * ((usesAtMost ?? 1) > 1 ? DAYS_OF_MEETING : DAYS));
}

/** What can be said of an invitation's terms alone; of the rights that it gives, see `checkRights`. */
export function checkTerms(terms: Terms, now: Date): Problem[] {
  const checks = new Checks();
  const { roles, email, person, usesAtMost } = terms;
  checks.email(email, ['email']);
  const uses = usesAtMost ?? 1;
  if (uses < 1) checks.add('INVALID', ['usesAtMost'], { why: '1 – 200' });
  if (uses > USES_AT_MOST) checks.add('TOO_MANY', ['usesAtMost'], { max: USES_AT_MOST });
  // A link that goes from hand to hand must not hand out everything, nor be meant for one person.
  if (uses > 1 && (email || person || (roles as readonly string[]).includes('COORDINATOR'))) checks.add('INVITATION_ONE_USE', ['usesAtMost']);
  const expiresAt = expiryOf(terms, now).getTime();
  if (expiresAt <= now.getTime()) checks.add('EXPIRY_PAST', ['expiresAt']);
  if (expiresAt > now.getTime() + DAY * DAYS_AT_MOST) checks.add('EXPIRY_TOO_FAR', ['expiresAt'], { days: DAYS_AT_MOST });
  return checks.problems;
}
