import type { Fields } from '../../transaction/revision.js';
import type { MemberChange } from './member.input.js';
import type { Rights } from './member.rules.js';

/** What can be changed of a member. */
export interface MemberFields extends Rights {
  readonly suspended: boolean;
  readonly person: string | null;
}

/** A change in the form of `MemberFields`: absent fields are undefined, lists are sorted, null clears. */
export const changedFields = ({ roles, lieux, projects, startsOn, endsOn, suspended, person }: MemberChange): Fields => {
  const list = (values: readonly string[] | null | undefined): string[] | undefined => (values === undefined ? undefined : [...(values ?? [])].sort());
  return { roles: list(roles), lieux: list(lieux), projects: list(projects), startsOn, endsOn, suspended: suspended === undefined ? undefined : suspended === true, person };
};
