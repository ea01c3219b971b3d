import { type Problem, refuse, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { bringBack, edit, type Kind, lockToChange, recordCreation, remove } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkActorsOfNetwork } from '../actors/actor.service.js';
import type { DeleteInput } from '../lieux/lieu.input.js';
import { changedEffect, changedObservation, fieldsOfObservation } from './effect.fields.js';
import { checkObservation, type EvidenceFields, today } from './effect.rules.js';
import { addEffect, effectKind } from './effect.service.js';
import { Observation } from './observation.entity.js';
import type { ObservationChange, ObserveEffectInput, ObserveUnexpectedEffectInput, UpdateObservationInput } from './observation.input.js';
import { observationRead } from './observation.read.js';
import { projectToAddTo, subjectOfPart } from '../projects/part-of-project.js';
import { checkFileOfProject } from '../projects/project-file.js';
import { settleState } from './state.service.js';

/** What an observation belongs to. */
interface Owners {
  project: string;
  network: string;
}

interface EffectOf extends Owners {
  expected: boolean;
  deleted: boolean;
}

const effectOf = async (tx: Transaction, effect: string): Promise<EffectOf> => {
  const [found] = await tx.query<EffectOf>(
    `SELECT e.project_id AS project, p.network_id AS network, e.expected, e.deleted_at IS NOT NULL AS deleted FROM useful_effect e JOIN cooperation_project p ON p.id = e.project_id WHERE e.id = $1`,
    [effect],
  );
  return found!;
};

export const observationKind: Kind<Observation> = {
  entity: Observation,
  read: observationRead,
  permissions: { update: 'project:update', delete: 'project:update' },
  subject: async (tx, { id, effectId }) => subjectOfPart(tx, { id, projectId: (await effectOf(tx, effectId)).project }),
};

interface Observed {
  observation: string;
  effect: string;
}

/** Notes what somebody saw of an effect; its state follows. */
export async function observeEffect(tx: Transaction, { effect, ...change }: ObserveEffectInput): Promise<Observed> {
  const { id } = await lockToChange(tx, effectKind, effect);
  return { observation: await addObservation(tx, id, await effectOf(tx, id), change), effect: id };
}

/** Notes an effect that no party expected, with what was seen of it: without that, there is no such effect. */
export async function observeUnexpectedEffect(tx: Transaction, { cooperationProject, statement, beneficiary, sphere, fundamentalNeeds, ...change }: ObserveUnexpectedEffectInput): Promise<Observed> {
  const project = await projectToAddTo(tx, cooperationProject);
  const effect = await addEffect(tx, project.id, given(changedEffect({ statement, beneficiary, sphere, fundamentalNeeds })));
  return { observation: await addObservation(tx, effect, { project: project.id, network: project.networkId }, change), effect };
}

async function addObservation(tx: Transaction, effect: string, { project, network }: Owners, change: ObservationChange): Promise<string> {
  const fields = given({ ...changedObservation(change), observedBy: change.observedBy === undefined ? await viewerIn(tx, network) : change.observedBy });
  const all: Fields = { outcome: 'OBSERVED', ...fields };
  await refuseProblems(tx, { project, network }, fields, all, { change });
  const id = newId('observation');
  const { evidence, ...columns } = all;
  await tx.manager.insert(Observation, { id, effectId: effect, recordedBy: tx.viewer.userId, version: 1, ...columns });
  await writeEvidence(tx, id, { evidence: evidence ?? [] });
  await settleState(tx, effect);
  await recordCreation(tx, id, { ...all, effect });
  return id;
}

/** The effect before what was seen of it, as everything locks them: of two who take something away at once, the second sees what the first has left. */
async function lockEffectOf(tx: Transaction, observation: string): Promise<void> {
  await tx.query('SELECT 1 FROM useful_effect WHERE id = (SELECT effect_id FROM observation WHERE id = $1) FOR UPDATE', [observation]);
}

/** Changes an observation; a stale change is merged where it can be. */
export async function updateObservation(tx: Transaction, { id, expectedVersion, change }: UpdateObservationInput): Promise<string> {
  await lockEffectOf(tx, id);
  const observation = await lockToChange(tx, observationKind, id);
  const of = await effectOf(tx, observation.effectId);
  const now = await fieldsOfObservation(tx, observation);
  const fields = changedObservation(change);
  await refuseProblems(tx, of, fields, { ...now, ...given(fields) }, { id, change });
  await edit(tx, observationKind, observation, {
    expectedVersion,
    now,
    change: fields,
    columns: ({ evidence: _evidence, ...columns }) => columns,
    lists: async (changed) => {
      await writeEvidence(tx, id, changed);
      await settleState(tx, observation.effectId);
    },
  });
  return id;
}

/** Deletes an observation; the last one of an unexpected effect stays, as the effect is nothing but what was seen. */
export async function deleteObservation(tx: Transaction, input: DeleteInput): Promise<string> {
  await lockEffectOf(tx, input.id);
  const observation = await lockToChange(tx, observationKind, input.id);
  const { expected } = await effectOf(tx, observation.effectId);
  const others = await tx.query('SELECT 1 FROM observation WHERE effect_id = $1 AND id <> $2 AND deleted_at IS NULL', [observation.effectId, input.id]);
  if (!expected && others.length === 0) throw refuse('LAST_OBSERVATION', ['id']);
  await remove(tx, observationKind, input);
  await settleState(tx, observation.effectId);
  return input.id;
}

export async function restoreObservation(tx: Transaction, id: string): Promise<void> {
  await lockEffectOf(tx, id);
  await bringBack(tx, observationKind, id);
  const observation = await tx.manager.findOneByOrFail(Observation, { id });
  await settleState(tx, observation.effectId);
}

/** The viewer as a person, where the network has them. */
async function viewerIn(tx: Transaction, network: string): Promise<string | null> {
  const { personId } = tx.viewer;
  if (!personId) return null;
  const problems: Problem[] = [];
  await checkActorsOfNetwork(tx, problems, network, [personId], 'observedBy');
  return problems.length > 0 ? null : personId;
}

/** `id`: of the observation, where it is there already. */
async function refuseProblems(tx: Transaction, { project, network }: Owners, fields: Fields, after: Fields, { id, change }: { id?: string; change: ObservationChange }): Promise<void> {
  const problems = checkObservation(fields, after, today());
  if (typeof fields.observedBy === 'string') {
    const unknown: Problem[] = [];
    await checkActorsOfNetwork(tx, unknown, network, [fields.observedBy], 'observedBy');
    problems.push(...unknown.map((problem) => ({ ...problem, path: ['observedBy'] })));
  }
  const named = (change.evidence ?? []).map((evidence) => evidence.id ?? null);
  const ids = named.filter((each) => each !== null);
  if (new Set(ids).size < ids.length) problems.push({ code: 'DUPLICATE', path: ['evidence'] });
  const own = ids.length > 0 && id !== undefined ? await evidenceIds(tx, id) : new Set();
  named.forEach((each, index) => {
    if (each !== null && !own.has(each)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['evidence', String(index), 'id'], params: { id: each } });
  });
  for (const [index, { file }] of (change.evidence ?? []).entries()) await checkFileOfProject(tx, problems, project, file, ['evidence', String(index), 'file']);
  if (problems.length > 0) throw new UserErrors(problems);
}

/** Ids are given here: those that a sender may name are of evidence that the observation has or, by its trail, had. */
async function evidenceIds(tx: Transaction, observation: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM evidence WHERE observation_id = $1
     UNION SELECT past.id #>> '{}' FROM audit_entry a, jsonb_path_query(a.changes, '$.evidence.before[*].id') past (id) WHERE a.subject_id = $1`,
    [observation],
  );
  return new Set(rows.map(({ id }) => id));
}

async function writeEvidence(tx: Transaction, observation: string, fields: Fields): Promise<void> {
  if (!('evidence' in fields)) return;
  const evidence = fields.evidence as EvidenceFields[];
  await tx.query('DELETE FROM evidence WHERE observation_id = $1 AND id <> ALL($2)', [observation, evidence.map(({ id }) => id)]);
  await tx.query(
    `INSERT INTO evidence (id, observation_id, kind, url, file_id, text, consent, position)
     SELECT e.id, $1, e.kind, e.url, e.file, e.text, e.consent, e.position FROM jsonb_to_recordset($2::jsonb) AS e (id text, kind text, url text, file text, text text, consent boolean, position integer)
     ON CONFLICT (id) DO UPDATE SET kind = EXCLUDED.kind, url = EXCLUDED.url, file_id = EXCLUDED.file_id, text = EXCLUDED.text, consent = EXCLUDED.consent, position = EXCLUDED.position`,
    [observation, JSON.stringify(evidence.map((each, position) => ({ ...each, position })))],
  );
}
