import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkNetwork } from '../actors/actor.service.js';
import { type LimitFields, limitFields, PROJECT_LIMITS } from '../own-limits/limit.fields.js';
import { checkLeaving, goneActors, refuseProblems, withUnseen } from './project.check.js';
import { CooperationProject } from './project.entity.js';
import { changedFields, fieldsOf, objectiveFields, type PartyFields, type StatementFields } from './project.fields.js';
import type { AddToCooperationProjectInput, CreateCooperationProjectInput, UpdateCooperationProjectInput } from './project.input.js';
import { projectKind } from './project.kind.js';
import { tellNewParties } from './project.notices.js';
import { writeParts } from './project.parts.js';
import { checkLengths, checkProject, type Lists } from './project.rules.js';
import { ProjectStage } from './project.type.js';
import { missingOf } from './stage.missing.js';

/** Starts a cooperation project in a network. */
export async function createProject(tx: Transaction, { network, stage, ...change }: CreateCooperationProjectInput): Promise<string> {
  await checkNetwork(tx, network, 'project:create');
  const id = newId('project');
  const fields = given(changedFields(change));
  await refuseProblems(tx, checkProject(change), { id, networkId: network }, change, fields);
  const { parties: _parties, objectives: _objectives, limits: _limits, ...columns } = fields;
  await tx.manager.insert(CooperationProject, { id, networkId: network, stage: ProjectStage.IDEA, version: 1, ...columns });
  // Parties join in the order in which they are named.
  await writeParts(tx, id, { ...fields, ...(change.parties && { parties: change.parties }) });
  const start = stage ?? ProjectStage.IDEA;
  if (start !== ProjectStage.IDEA) await startAt(tx, id, start);
  await recordCreation(tx, id, { ...fields, stage: start });
  await tellNewParties(tx, { id, networkId: network, title: String(fields.title) }, (fields.parties ?? []) as PartyFields[]);
  return id;
}

/** A project may start further on, where it has what the stages up to there ask for. */
async function startAt(tx: Transaction, id: string, stage: ProjectStage): Promise<void> {
  if (stage === ProjectStage.SET_ASIDE) throw new UserErrors([{ code: 'REASON_MISSING', path: ['stage'] }]);
  const missing = (await missingOf(tx, id, stage)).map((problem): Problem => ({ ...problem, path: ['stage'] }));
  if (missing.length > 0) throw new UserErrors([{ code: 'STAGE_NOT_READY', path: ['stage'] }, ...missing]);
  await tx.manager.update(CooperationProject, id, { stage });
}

/** Changes a project; a stale change is merged where it can be. */
export async function updateProject(tx: Transaction, { id, expectedVersion, change, leave }: UpdateCooperationProjectInput): Promise<string> {
  const project = await lockToChange(tx, projectKind, id);
  const now = await fieldsOf(tx, project);
  const fields = changedFields(change, now.limits as LimitFields[]);
  await refuseProblems(tx, checkProject(change, now), project, change, fields);
  const gone = await goneActors(tx, id, leave ?? []);
  const sent = (fields.parties ?? (gone.size > 0 ? now.parties : undefined)) as PartyFields[] | undefined;
  const parties = sent && (await withUnseen(tx, sent, now.parties as PartyFields[])).filter(({ actor }) => !gone.has(actor));
  // Those whom the sender cannot see stay, and count.
  refuseLonger({ parties }, now);
  await write(tx, project, expectedVersion, now, { ...fields, parties });
  return id;
}

/** Adds to the lists of a project. It takes nothing from what others have written, so it asks for no version: those who sit together may all add at once. */
export async function addToProject(tx: Transaction, { id, ...more }: AddToCooperationProjectInput): Promise<string> {
  const project = await lockToChange(tx, projectKind, id);
  const now = await fieldsOf(tx, project);
  const strings = { objectives: more.objectives?.map(({ statement }) => ({ statement })), limits: more.limits?.map(({ id: _id, ...limit }) => limit), parties: more.parties };
  const objectives = strings.objectives?.map((one) => objectiveFields(one)) ?? [];
  const limits = strings.limits?.map((one) => limitFields(PROJECT_LIMITS, one)) ?? [];
  await refuseProblems(tx, checkProject(strings), project, strings, { limits });
  const there = now.parties as PartyFields[];
  const twice = (more.parties ?? []).flatMap(({ actor }, index): Problem[] => (there.some((party) => party.actor === actor) ? [{ code: 'DUPLICATE', path: ['parties', String(index), 'actor'] }] : []));
  if (twice.length > 0) throw new UserErrors(twice);
  const parties = [...there, ...(more.parties ?? []).map(({ actor, role }): PartyFields => ({ actor, role: role.trim() }))].sort((a, b) => (a.actor < b.actor ? -1 : 1));
  const change = { objectives: [...(now.objectives as StatementFields[]), ...objectives], limits: [...(now.limits as LimitFields[]), ...limits], parties };
  refuseLonger(change, now);
  await write(tx, project, project.version, now, change);
  return id;
}

function refuseLonger(lists: Lists, there: Lists): void {
  const long = checkLengths(lists, there);
  if (long.length > 0) throw new UserErrors(long);
}

async function write(tx: Transaction, project: CooperationProject, expectedVersion: number, now: Fields, change: Fields): Promise<void> {
  await edit(tx, projectKind, project, {
    expectedVersion,
    now,
    change,
    columns: ({ parties: _parties, objectives: _objectives, limits: _limits, ...columns }) => columns,
    lists: async (changed) => {
      if ('parties' in changed) {
        const parties = changed.parties as PartyFields[];
        await checkLeaving(tx, project.id, parties);
        await tellNewParties(tx, project, parties.filter(({ actor }) => !(now.parties as PartyFields[]).some((party) => party.actor === actor)));
      }
      await writeParts(tx, project.id, changed);
    },
  });
}
