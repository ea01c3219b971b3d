import { refuse } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { leavePersons, linkPerson, personOfAccount } from './account-person.service.js';
import type { MemberRow } from './member.record.js';

/** Says which person of the network's directory an account belongs to. Whom another network keeps, that network links. */
export async function changePerson(tx: Transaction, { user_id, network_id }: Pick<MemberRow, 'user_id' | 'network_id'>, before: string | null, after: string | null): Promise<void> {
  if (before && !(await personOfAccount(tx, user_id, network_id))?.kept) throw refuse('PERSON_KEPT_ELSEWHERE', ['person']);
  if (!after) return leavePersons(tx, user_id);
  await checkPerson(tx, network_id, after);
  if (!(await linkPerson(tx, after, user_id))) throw refuse('PERSON_HAS_ACCOUNT', ['person']);
}

/** Refuses a person whom the network does not keep, or who has an account already. */
export async function checkPerson(tx: Transaction, networkId: string, personId: string): Promise<void> {
  const [person] = await tx.query<{ user_id: string | null }>(
    'SELECT p.user_id FROM person p JOIN network_actor na ON na.actor_id = p.id AND na.network_id = $2 AND na.keeper WHERE p.id = $1 AND p.deleted_at IS NULL',
    [personId, networkId],
  );
  if (!person) throw refuse('UNKNOWN_REFERENCE', ['person'], { id: personId });
  if (person.user_id) throw refuse('PERSON_HAS_ACCOUNT', ['person']);
}
