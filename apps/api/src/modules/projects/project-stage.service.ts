import { may } from '../../auth/permissions.js';
import { forbidden } from '../../errors/access.js';
import { messageOf, refuse, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { newId } from '../../shared/id.js';
import { lockToChange } from '../../transaction/lifecycle.js';
import { revise } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { CooperationProject } from './project.entity.js';
import type { AdvanceCooperationProjectInput } from './project.input.js';
import { projectKind } from './project.kind.js';
import { tellMove } from './project.notices.js';
import { ProjectStage } from './project.type.js';
import { missingOf } from './stage.missing.js';
import { messageOfMissing } from './stage.rules.js';

interface Message {
  code: string;
  message: string;
}

interface Advance {
  cooperationProject: { id: string } | null;
  missing: Message[];
  userErrors?: (Message & { path: string[] })[];
}

/** Moves a project to another stage, or says what is missing for it; a reason lets a coordinator pass, and is kept. */
export async function advanceProject(tx: Transaction, { id, expectedVersion, to, overrideReason }: AdvanceCooperationProjectInput): Promise<Advance> {
  const project = await lockToChange(tx, projectKind, id);
  // Where a change is taken back, the project was there already, for the reasons of then.
  const before = tx.reason === 'UNDO' ? await passageBefore(tx, id, to) : undefined;
  const reason = reasonOf(overrideReason) ?? before?.reason ?? undefined;
  const changes = await revise(tx, { subject: id, expectedVersion, current: { version: project.version, fields: { stage: project.stage } }, change: { stage: to } });
  if (Object.keys(changes).length === 0) return { cooperationProject: { id }, missing: [] };
  if (to === ProjectStage.SET_ASIDE && !reason) throw refuse('REASON_MISSING', ['overrideReason']);

  const problems = tx.reason === 'UNDO' ? [] : await missingOf(tx, id, to);
  const missing = problems.map((problem) => messageOfMissing(problem, tx.viewer.locale));
  if (missing.length > 0 && !reason) {
    const message = messageOf({ code: 'STAGE_NOT_READY' }, tx.viewer.locale);
    return { cooperationProject: null, missing, userErrors: [{ code: 'STAGE_NOT_READY', path: ['to'], message }] };
  }
  if (missing.length > 0 && !may(tx.viewer, 'project:override', { networkIds: [project.networkId] })) throw forbidden();
  const version = project.version + 1;
  await tx.manager.update(CooperationProject, id, { stage: to, version, updatedAt: () => 'now()' });
  await tx.query('INSERT INTO project_passage (id, project_id, from_stage, to_stage, passed_over, reason, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    newId('passage'), id, project.stage, to, before?.passedOver ?? missing.map(({ code }) => code), reason ?? null, tx.viewer.userId,
  ]);
  await tx.record({ action: 'UPDATE', subject: id, version, changes, reason: tx.reason ?? reason });
  await tellMove(tx, project, to);
  return { cooperationProject: { id }, missing };
}

function reasonOf(text: string | null | undefined): string | undefined {
  const checks = new Checks();
  checks.text(text, ['overrideReason'], { max: 1000 });
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
  return text?.trim() || undefined;
}

/** How it came to that stage the last time. */
async function passageBefore(tx: Transaction, id: string, to: ProjectStage): Promise<{ reason: string | null; passedOver: string[] } | undefined> {
  const [before] = await tx.query<{ reason: string | null; passedOver: string[] }>('SELECT reason, passed_over AS "passedOver" FROM project_passage WHERE project_id = $1 AND to_stage = $2 ORDER BY id DESC LIMIT 1', [id, to]);
  return before;
}
