import type { Role } from '../../auth/viewer.js';

/** A member as it stands in the database. */
export interface MemberRow {
  readonly id: string;
  readonly network_id: string;
  readonly user_id: string;
  readonly account_name: string;
  readonly roles: Role[];
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly suspended: boolean;
  readonly version: number;
}
