import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { type Problem, UserErrors } from '../../errors/user-error.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { HIDDEN } from '../../transaction/withheld.js';
import { networksOfActor } from '../actors/actor.service.js';
import { isWider } from './contact.rules.js';
import { CONTACT_FIELDS, ContactVisibility, WITHHELD_FIELDS } from './contact.type.js';
import type { Person } from './person.entity.js';
import { contactReads } from './person.read.js';

/** What a new person has where nobody says otherwise. */
export const NEW_VISIBILITIES = { emailVisibility: ContactVisibility.COORDINATORS, phoneVisibility: ContactVisibility.COORDINATORS } as const;

type Visibilities = Pick<Person, 'emailVisibility' | 'phoneVisibility'>;

/** Refuses to show contacts of a person to more people, unless that is the viewer, or told by the person where they have no account. */
export async function checkVisibilities(tx: Transaction, person: Pick<Person, 'id' | 'userId'> & Visibilities, change: Fields): Promise<void> {
  const wider = widened(person, change);
  if (wider.length === 0) return;
  const own = tx.viewer.personId === person.id;
  if (!own && (person.userId !== null || !may(tx.viewer, 'contact:read', { networkIds: await networksOfActor(tx, person.id) }))) refuse(wider);
  if (tx.viewer.kind !== 'USER') refuse(wider);
}

/** The same for somebody who is added to a network, and has no account yet. */
export function checkNewVisibilities(tx: Transaction, network: string, fields: Fields): void {
  const wider = widened(NEW_VISIBILITIES, fields);
  if (wider.length > 0 && (tx.viewer.kind !== 'USER' || !may(tx.viewer, 'contact:read', { networkIds: [network] }))) refuse(wider);
}

const widened = (before: Visibilities, change: Fields): string[] =>
  Object.values(CONTACT_FIELDS).flatMap(({ visibility }) => (change[visibility] !== undefined && isWider(change[visibility] as ContactVisibility, before[visibility]) ? [visibility] : []));

function refuse(fields: readonly string[]): never {
  throw new UserErrors(fields.map((field): Problem => ({ code: 'VISIBILITY_NOT_YOURS', path: [field] })));
}

/** Fields of a person, without the contacts that the viewer may not see: a conflict would show them. */
export async function withoutHidden(tx: Transaction, id: string, fields: Fields): Promise<Fields> {
  const hidden = new Map<string, string>();
  for (const field of WITHHELD_FIELDS) {
    if (fields[field] !== null && !(await readableIds(tx, [contactReads[field]], [id])).has(id)) hidden.set(field, HIDDEN);
  }
  return { ...fields, ...Object.fromEntries(hidden) };
}
