import type { Problem } from '../../errors/user-error.js';
import type { Role } from '../../auth/viewer.js';
import { Checks } from '../../shared/checks.js';

/** What a membership gives, and an invitation promises. */
export interface Rights {
  readonly roles: readonly Role[];
  readonly lieux: readonly string[];
  readonly projects: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export const isCompanion = ({ roles }: Pick<Rights, 'roles'>): boolean => roles.includes('COMPANION');

/** What can be said of rights alone, without looking anything up. */
export function checkRights({ roles, lieux, projects, startsOn, endsOn }: Rights): Problem[] {
  const checks = new Checks();
  if (roles.length === 0) checks.add('BLANK', ['roles']);
  for (const [field, values] of Object.entries({ roles, lieux, projects })) if (new Set(values).size < values.length) checks.add('DUPLICATE', [field]);
  if (startsOn && endsOn && endsOn < startsOn) checks.add('INVALID_PERIOD', ['endsOn']);
  if (!isCompanion({ roles })) {
    if (projects.length > 0) checks.add('COMPANION_ONLY', ['projects']);
    return checks.problems;
  }
  if (roles.length > 1) checks.add('COMPANION_ALONE', ['roles']);
  if (!startsOn) checks.add('COMPANION_PERIOD', ['startsOn']);
  if (!endsOn) checks.add('COMPANION_PERIOD', ['endsOn']);
  if (lieux.length === 0 && projects.length === 0) checks.add('COMPANION_SCOPE', ['lieux']);
  return checks.problems;
}
