import { may, type Permission } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse, UserErrors } from '../../errors/user-error.js';
import { type Fields, revise } from '../../transaction/revision.js';
import type { Changes, Transaction } from '../../transaction/transaction.js';
import { animatedLieux, personOfAccount } from './account-person.service.js';
import { keepACoordinator, lockMembers } from './coordinators.service.js';
import { changePerson } from './member-person.service.js';
import type { RemoveMemberInput, UpdateMemberInput } from './member.input.js';
import { changedFields, type MemberFields } from './member.fields.js';
import type { MemberRow } from './member.record.js';
import { checkRights, isCompanion } from './member.rules.js';
import { checkScope, readScope } from './rights.service.js';
import { writeMember } from './write-member.service.js';

/** Changes what a member may do, for whom they stand in the directory, or suspends them; a stale change is merged where it can be. */
export async function updateMember(tx: Transaction, { id, expectedVersion, change }: UpdateMemberInput): Promise<string> {
  const member = await lockMember(tx, id, 'member:update');
  const now = await fieldsOf(tx, member);
  const changes = await revise(tx, { subject: id, expectedVersion, current: { version: member.version, fields: { ...now } }, change: changedFields(change) });
  if (Object.keys(changes).length === 0) return id;
  const after = { ...now, ...afterOf(changes) } as MemberFields;
  const problems = checkRights(after);
  await checkScope(tx, problems, member.network_id, { lieux: change.lieux ?? [], projects: change.projects ?? [] }, [...now.lieux, ...now.projects]);
  if (problems.length > 0) throw new UserErrors(problems);
  if ('person' in changes) await changePerson(tx, member, now.person, after.person);
  await writeMember(tx, member, after, { wasCompanion: isCompanion(now), lieuxChange: 'lieux' in changes });
  await tx.record({ action: 'UPDATE', subject: id, version: member.version + 1, changes });
  await keepACoordinator(tx, member.network_id, now);
  return id;
}

/** Ends a membership at once: rights are looked up at each request. The account stays, and so does the person in the directory. */
export async function removeMember(tx: Transaction, { id, expectedVersion }: RemoveMemberInput): Promise<string> {
  const member = await lockMember(tx, id, 'member:remove');
  if (member.version !== expectedVersion) throw refuse('CONFLICT', ['expectedVersion']);
  const now = await fieldsOf(tx, member);
  await tx.query('DELETE FROM membership WHERE id = $1', [id]);
  const changes = Object.fromEntries(Object.entries(now).map(([field, before]) => [field, { before: before as unknown, after: null }]));
  await tx.record({ action: 'DELETE', subject: id, version: member.version + 1, changes });
  await keepACoordinator(tx, member.network_id, now);
  return id;
}

/** What can be changed of a member, in the form in which changes are compared and kept in the trail. */
async function fieldsOf(tx: Transaction, member: MemberRow): Promise<MemberFields> {
  const person = await personOfAccount(tx, member.user_id, member.network_id);
  const scope = isCompanion(member) ? await readScope(tx, 'membership', member.id) : { lieux: person ? (await animatedLieux(tx, person.id, member.network_id)).here : [], projects: [] };
  return { roles: [...member.roles].sort(), ...scope, startsOn: member.starts_on, endsOn: member.ends_on, suspended: member.suspended, person: person?.id ?? null };
}

const afterOf = (changes: Changes): Fields => Object.fromEntries(Object.entries(changes).map(([field, { after }]) => [field, after]));

/** The member under a lock. What the viewer may not read does not exist for them; what is their own, or an admin's to see, but not theirs to do is forbidden. */
async function lockMember(tx: Transaction, id: string, permission: Permission): Promise<MemberRow> {
  const [found] = await tx.query<{ network_id: string; user_id: string }>(
    'SELECT m.network_id, m.user_id FROM membership m JOIN network n ON n.id = m.network_id AND n.deleted_at IS NULL WHERE m.id = $1',
    [id],
  );
  if (!found) throw notFound(id);
  if (!may(tx.viewer, permission, { networkIds: [found.network_id] })) throw found.user_id === tx.viewer.userId ? forbidden() : notFound(id);
  await lockMembers(tx, found.network_id);
  const [row] = await tx.query<MemberRow>(
    `SELECT m.id, m.network_id, m.user_id, u.name AS account_name, m.roles, m.starts_on::text, m.ends_on::text, m.suspended_at IS NOT NULL AS suspended, m.version
     FROM membership m JOIN app_user u ON u.id = m.user_id WHERE m.id = $1 FOR UPDATE OF m`,
    [id],
  );
  if (!row) throw notFound(id);
  return row;
}
