import type { Transaction } from '../../transaction/transaction.js';
import { ensurePerson, personOfAccount, writeAnimatedLieux } from './account-person.service.js';
import type { MemberFields } from './member.fields.js';
import { isCompanion } from './member.rules.js';
import type { MemberRow } from './member.record.js';
import { writeScope } from './rights.service.js';

/** Writes a member as it is from now on: its own row, and the lieux and projects that its rights reach. */
export async function writeMember(tx: Transaction, member: MemberRow, after: MemberFields, { wasCompanion, lieuxChange }: { wasCompanion: boolean; lieuxChange: boolean }): Promise<void> {
  await tx.query(
    `UPDATE membership SET roles = $2, starts_on = $3, ends_on = $4, suspended_at = CASE WHEN $5 THEN coalesce(suspended_at, now()) END, version = version + 1, updated_at = now()
     WHERE id = $1`,
    [member.id, after.roles, after.startsOn, after.endsOn, after.suspended],
  );
  if (isCompanion(after)) return writeScope(tx, 'membership', member.id, after);
  if (wasCompanion) await writeScope(tx, 'membership', member.id, { lieux: [], projects: [] });
  if (!wasCompanion && !lieuxChange) return;
  const person = (await personOfAccount(tx, member.user_id, member.network_id))?.id;
  if (person === undefined && after.lieux.length === 0) return;
  await writeAnimatedLieux(tx, person ?? (await ensurePerson(tx, member.network_id, { id: member.user_id, name: member.account_name })), member.network_id, after.lieux);
}
