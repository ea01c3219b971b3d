import { may } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { fieldsForTrail } from '../../transaction/withheld.js';
import { checkNetwork, joinNetwork, networksOfActor } from '../actors/actor.service.js';
import { subjectOfLieu } from '../lieux/lieu.policy.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { keepAgreements } from './consent.service.js';
import { checkNewVisibilities, checkVisibilities, NEW_VISIBILITIES, withoutHidden } from './contact.service.js';
import { CONTACT_FIELDS, ContactVisibility, WITHHELD_FIELDS } from './contact.type.js';
import { Person } from './person.entity.js';
import { changedFields, columnsOf, fieldsOf, type SkillFields, writeLists } from './person.fields.js';
import type { CreatePersonInput, PersonChange, UpdatePersonInput, WithdrawConsentInput } from './person.input.js';
import { subjectOfPerson } from './person.policy.js';
import { personRead } from './person.read.js';
import { checkPerson } from './person.rules.js';

export const personKind: Kind<Person> = {
  entity: Person,
  read: personRead,
  permissions: { update: 'person:update', delete: 'person:delete' },
  subject: async (tx, { id }) => subjectOfPerson(tx.viewer, id, await networksOfActor(tx, id)),
  withheld: WITHHELD_FIELDS,
};

/** Adds a person to a network. */
export async function createPerson(tx: Transaction, { network, ...change }: CreatePersonInput): Promise<string> {
  await checkNetwork(tx, network, 'person:create');
  const fields = given(changedFields(change));
  checkNewVisibilities(tx, network, fields);
  await checkReferences(tx, checkPerson(change), change, []);
  const id = newId('person');
  await tx.manager.insert(Person, { id, version: 1, ...columnsOf(fields) } as Person);
  await writeLists(tx, id, fields);
  await joinNetwork(tx, network, id);
  await keepAgreements(tx, { id, ...NEW_VISIBILITIES }, fields);
  await recordCreation(tx, id, fieldsForTrail(fields, WITHHELD_FIELDS));
  return id;
}

/** Changes a person; a stale change is merged where it can be. */
export async function updatePerson(tx: Transaction, { id, expectedVersion, change }: UpdatePersonInput): Promise<string> {
  const person = await lockToChange(tx, personKind, id);
  if (person.erasedAt) throw refuse('ERASED', ['id']);
  const now = await withoutHidden(tx, person.id, await fieldsOf(tx, person));
  await checkVisibilities(tx, person, changedFields(change));
  await checkReferences(tx, checkPerson(change), change, now.lieux as string[]);
  await edit(tx, personKind, person, {
    expectedVersion,
    now,
    change: changedFields(change),
    columns: columnsOf,
    lists: async (fields: Fields) => {
      await writeLists(tx, id, fields);
      await keepAgreements(tx, person, fields);
    },
  });
  return id;
}

/** Shows a contact of a person to nobody but themselves, at once and whatever has changed meanwhile. */
export async function withdrawConsent(tx: Transaction, { person: id, contact }: WithdrawConsentInput): Promise<string> {
  const person = await lockToChange(tx, personKind, id);
  if (person.erasedAt) throw refuse('ERASED', ['id']);
  await edit(tx, personKind, person, {
    expectedVersion: person.version,
    now: await fieldsOf(tx, person),
    change: { [CONTACT_FIELDS[contact].visibility]: ContactVisibility.NOBODY },
    columns: columnsOf,
    lists: (fields: Fields) => keepAgreements(tx, person, fields),
  });
  return id;
}

async function checkReferences(tx: Transaction, problems: Problem[], change: PersonChange, lieuxNow: readonly string[]): Promise<void> {
  const skills: Pick<SkillFields, 'skill'>[] = change.skills ?? [];
  const known = await tx.query<{ id: string }>('SELECT id FROM skill WHERE id = ANY($1)', [skills.map(({ skill }) => skill)]);
  skills.forEach(({ skill }, index) => {
    if (!known.some(({ id }) => id === skill)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['skills', String(index), 'skill'], params: { id: skill } });
  });
  const lieux = change.lieux ?? [];
  const added = lieux.filter((id) => !lieuxNow.includes(id));
  const readable = await readableIds(tx, [lieuRead], added);
  for (const id of added) {
    if (!readable.has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['lieux', String(lieux.indexOf(id))], params: { id } });
  }
  if (problems.length > 0) throw new UserErrors(problems);
  // Whoever animates a lieu may change it: nobody gives themselves that.
  const left = change.lieux === undefined ? [] : lieuxNow.filter((id) => !lieux.includes(id));
  for (const id of [...added, ...left]) {
    if (!may(tx.viewer, 'lieu:appoint', subjectOfLieu(tx.viewer, id, await networksOfActor(tx, id)))) throw forbidden();
  }
}
