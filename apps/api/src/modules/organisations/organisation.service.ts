import { may } from '../../auth/permissions.js';
import { forbidden } from '../../errors/access.js';
import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkNetwork, joinNetwork, networksOfActor } from '../actors/actor.service.js';
import { checkTerm, checkTerritoryCodes } from '../reference/reference.service.js';
import { Organisation } from './organisation.entity.js';
import { changedFields, columnsOf, fieldsOf } from './organisation.fields.js';
import type { CreateOrganisationInput, UpdateOrganisationInput } from './organisation.input.js';
import { organisationRead } from './organisation.read.js';
import { checkOrganisation } from './organisation.rules.js';
import { MemberKind } from './organisation.type.js';

export const organisationKind: Kind<Organisation> = {
  entity: Organisation,
  read: organisationRead,
  permissions: { update: 'organisation:update', delete: 'organisation:delete' },
  subject: async (tx, { id }) => ({ networkIds: await networksOfActor(tx, id) }),
};

/** Adds an organisation to a network. */
export async function createOrganisation(tx: Transaction, { network, ...change }: CreateOrganisationInput): Promise<string> {
  await checkNetwork(tx, network, change.memberKind === MemberKind.NATURAL_PERSON ? 'person:create' : 'organisation:create');
  const fields = given(changedFields(change));
  await refuseProblems(tx, checkOrganisation(change), fields);
  const id = newId('organisation');
  await tx.manager.insert(Organisation, { id, visibility: 'PUBLIC', version: 1, ...columnsOf(fields) } as Organisation);
  await joinNetwork(tx, network, id);
  await recordCreation(tx, id, fields);
  return id;
}

/** Changes an organisation; a stale change is merged where it can be. */
export async function updateOrganisation(tx: Transaction, { id, expectedVersion, change }: UpdateOrganisationInput): Promise<string> {
  const organisation = await lockToChange(tx, organisationKind, id);
  if (change.memberKind === MemberKind.NATURAL_PERSON && !may(tx.viewer, 'person:create', await organisationKind.subject(tx, organisation))) throw forbidden();
  const fields = changedFields(change);
  await refuseProblems(tx, checkOrganisation(change), fields);
  await edit(tx, organisationKind, organisation, { expectedVersion, now: fieldsOf(organisation), change: fields, columns: columnsOf });
  return id;
}

async function refuseProblems(tx: Transaction, problems: Problem[], { essFamily, commune }: Fields): Promise<void> {
  await checkTerm(tx, problems, 'ESS_FAMILY', essFamily, ['essFamily']);
  if (commune) await checkTerritoryCodes(tx, problems, 'commune', [String(commune)], ['commune']);
  if (problems.length > 0) throw new UserErrors(problems);
}
