import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { pastIds } from '../../transaction/past-ids.js';
import { checkActorsOfNetwork } from '../actors/actor.service.js';
import { networkOfProject, subjectOfPart } from '../projects/part-of-project.js';
import { projectKind } from '../projects/project.kind.js';
import { Decision } from './decision.entity.js';
import { changedFields, fieldsOf, type ObjectionFields, objectionsOf } from './decision.fields.js';
import type { CreateDecisionInput, DecisionChange, UpdateDecisionInput } from './decision.input.js';
import { decisionRead } from './decision.read.js';
import { checkDecision } from './decision.rules.js';

export const decisionKind: Kind<Decision> = {
  entity: Decision,
  read: decisionRead,
  permissions: { update: 'project:update', delete: 'project:update' },
  subject: subjectOfPart,
};

/** Writes down what the parties of a cooperation have decided. */
export async function createDecision(tx: Transaction, { project, ...change }: CreateDecisionInput): Promise<string> {
  const { networkId } = await lockToChange(tx, projectKind, project);
  const id = newId('decision');
  await refuseProblems(tx, id, networkId, change, []);
  const fields = given(changedFields(change));
  const { objections, ...columns } = fields;
  await tx.manager.insert(Decision, { id, projectId: project, version: 1, ...columns });
  if (objections) await writeObjections(tx, id, objections as ObjectionFields[]);
  await recordCreation(tx, id, { project, ...fields });
  return id;
}

/** Changes a decision; a stale change is merged where it can be. */
export async function updateDecision(tx: Transaction, { id, expectedVersion, change }: UpdateDecisionInput): Promise<string> {
  const decision = await lockToChange(tx, decisionKind, id);
  const known = await objectionsOf(tx, id);
  await refuseProblems(tx, id, await networkOfProject(tx, decision.projectId), change, known);
  await edit(tx, decisionKind, decision, {
    expectedVersion,
    now: fieldsOf(decision, known),
    change: changedFields(change, known),
    columns: ({ objections: _objections, ...columns }) => columns,
    lists: async ({ objections }) => {
      if (objections) await writeObjections(tx, id, objections as ObjectionFields[]);
    },
  });
  return id;
}

async function refuseProblems(tx: Transaction, id: string, network: string, change: DecisionChange, known: readonly ObjectionFields[]): Promise<void> {
  const problems = checkDecision(change);
  const objections = change.objections ?? [];
  // Whoever has raised one stays, although they may have left.
  const named = objections.flatMap(({ by }, index) => (by == null || known.some((each) => each.by === by) ? [] : [{ by, index }]));
  const unknown: Problem[] = [];
  await checkActorsOfNetwork(tx, unknown, network, named.map(({ by }) => by), 'objections');
  problems.push(...unknown.map((problem) => ({ ...problem, path: ['objections', String(named[Number(problem.path![1])]!.index), 'by'] })));
  if (objections.some((objection) => objection.id != null)) {
    const own = new Set([...known.map((each) => each.id), ...(await pastIds(tx, id, 'objections'))]);
    objections.forEach((objection, index) => {
      if (objection.id != null && !own.has(objection.id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: ['objections', String(index), 'id'], params: { id: objection.id } });
    });
  }
  if (problems.length > 0) throw new UserErrors(problems);
}

async function writeObjections(tx: Transaction, decision: string, objections: readonly ObjectionFields[]): Promise<void> {
  await tx.query('DELETE FROM objection WHERE decision_id = $1 AND id <> ALL($2)', [decision, objections.map(({ id }) => id)]);
  for (const [position, { id, statement, by }] of objections.entries()) {
    await tx.query(
      `INSERT INTO objection (id, decision_id, statement, actor_id, position) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET statement = $3, actor_id = $4, position = $5`,
      [id, decision, statement, by, position],
    );
  }
}
