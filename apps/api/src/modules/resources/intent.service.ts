import { may, type Permission } from '../../auth/permissions.js';
import { readableIds } from '../../auth/readable.js';
import { forbidden } from '../../errors/access.js';
import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { networksOfActor } from '../actors/actor.service.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { personRead } from '../people/person.read.js';
import { checkTerm } from '../reference/reference.service.js';
import { changedClosures, checkClosureIds, checkClosures, closuresOf, type ClosureFields, writeClosures } from './closures.js';
import { Need, Resource } from './intent.entity.js';
import { changedFields, columnsOf, fieldsOf } from './intent.fields.js';
import { subjectOfHolder } from './intent.policy.js';
import { checkIntent } from './intent.rules.js';
import type { CreateNeedInput, UpdateNeedInput } from './need.input.js';
import { needRead } from './need.read.js';
import type { CreateResourceInput, UpdateResourceInput } from './resource.input.js';
import { resourceRead } from './resource.read.js';
import { checkTerms, withoutPrice } from './terms.rules.js';

interface IntentKind extends Kind<Resource | Need> {
  prefix: 'resource' | 'need';
  create: Permission;
}

const subject: IntentKind['subject'] = async (tx, { holderId }) => subjectOfHolder(tx.viewer, holderId, await networksOfActor(tx, holderId));

export const resourceKind: IntentKind = {
  prefix: 'resource',
  entity: Resource,
  read: resourceRead,
  create: 'resource:create',
  permissions: { update: 'resource:update', delete: 'resource:delete' },
  subject,
};

export const needKind: IntentKind = {
  prefix: 'need',
  entity: Need,
  read: needRead,
  create: 'need:create',
  permissions: { update: 'need:update', delete: 'need:delete' },
  subject,
};

/** Offers a resource or states a need, of a holder that the viewer may speak for. `event`: what a need is raised for. */
export async function createIntent(tx: Transaction, kind: IntentKind, { holder, ...change }: CreateResourceInput | CreateNeedInput, { event }: { event?: string } = {}): Promise<string> {
  const readable = await readableIds(tx, [lieuRead, organisationRead, personRead], [holder]);
  if (!readable.has(holder)) throw refuse('UNKNOWN_REFERENCE', ['holder'], { id: holder });
  const networkIds = await networksOfActor(tx, holder);
  if (!may(tx.viewer, kind.create, subjectOfHolder(tx.viewer, holder, networkIds))) throw forbidden();

  const fields = given(changedFields(change));
  const lieu = fields.lieu === undefined && holder.startsWith('lieu_') ? holder : (fields.lieu ?? null);
  const all = { ...fields, lieu };
  const id = newId(kind.prefix);
  const sent = closuresIn(change);
  const problems = [...checkIntent(all, all), ...checkTerms(all, all), ...checkClosures(sent)];
  await checkClosureIds(tx, problems, id, sent);
  await refuseProblems(tx, problems, all, all, networkIds);
  await tx.manager.insert<Resource | Need>(kind.entity, { id, holderId: holder, version: 1, ...columnsOf(all, fields.nature), ...(event && { eventId: event }) });
  const closures = changedClosures(sent);
  if (closures) await writeClosures(tx, id, closures);
  await recordCreation(tx, id, { holder, ...(event && { event }), ...all, ...(closures && { closures }) });
  return id;
}

const closuresIn = (change: UpdateResourceInput['change'] | UpdateNeedInput['change']): UpdateResourceInput['change']['closures'] => ('closures' in change ? change.closures : undefined);

/** Changes a resource or need; a stale change is merged where it can be. */
export async function updateIntent(tx: Transaction, kind: IntentKind, { id, expectedVersion, change }: UpdateResourceInput | UpdateNeedInput): Promise<string> {
  const intent = await lockToChange(tx, kind, id);
  const now: Fields = { ...fieldsOf(intent), ...(kind === resourceKind && { closures: await closuresOf(tx, id) }) };
  const sent = closuresIn(change);
  const asked = changedFields(change);
  const fields: Fields = { ...withoutPrice(asked, { ...now, ...given(asked) }), closures: changedClosures(sent) };
  const after: Fields = { ...now, ...given(fields) };
  const problems = [...checkIntent(fields, after), ...checkTerms(fields, after), ...checkClosures(sent)];
  await checkClosureIds(tx, problems, id, sent);
  await refuseProblems(tx, problems, fields, after, await networksOfActor(tx, intent.holderId));
  // The category names its list by the nature: where one changes, both are written.
  const columns = (changed: Fields): object => columnsOf('nature' in changed ? { category: after.category, ...changed } : changed, after.nature);
  await edit(tx, kind, intent, {
    expectedVersion,
    now,
    change: fields,
    columns,
    lists: async (changed) => {
      if (changed.closures) await writeClosures(tx, id, changed.closures as ClosureFields[]);
    },
  });
  return id;
}

async function refuseProblems(tx: Transaction, problems: Problem[], fields: Fields, after: Fields, holderNetworks: readonly string[]): Promise<void> {
  if (fields.nature || fields.category) await checkTerm(tx, problems, `${String(after.nature)}_RESOURCE`, after.category, ['category']);
  if (typeof fields.lieu === 'string') await checkLieu(tx, problems, fields.lieu, holderNetworks);
  if (problems.length > 0) throw new UserErrors(problems);
}

/** What shows on the page of a lieu comes from its own networks. */
async function checkLieu(tx: Transaction, problems: Problem[], lieu: string, holderNetworks: readonly string[]): Promise<void> {
  if (!(await readableIds(tx, [lieuRead], [lieu])).has(lieu)) {
    problems.push({ code: 'UNKNOWN_REFERENCE', path: ['lieu'], params: { id: lieu } });
    return;
  }
  const networks = await networksOfActor(tx, lieu);
  if (!networks.some((id) => holderNetworks.includes(id))) problems.push({ code: 'LIEU_OUTSIDE_NETWORKS', path: ['lieu'] });
}
