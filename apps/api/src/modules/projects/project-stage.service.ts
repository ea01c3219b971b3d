import { may } from '../../auth/permissions.js';
import { forbidden } from '../../errors/access.js';
import { messageOf, UserErrors } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import { lockToChange } from '../../transaction/lifecycle.js';
import { revise } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { CooperationProject } from './project.entity.js';
import type { AdvanceCooperationProjectInput } from './project.input.js';
import { missingFor, type ProjectState } from './project.rules.js';
import { projectKind } from './project.service.js';

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
  const reason = reasonOf(overrideReason);
  const changes = await revise(tx, { subject: id, expectedVersion, current: { version: project.version, fields: { stage: project.stage } }, change: { stage: to } });
  if (Object.keys(changes).length === 0) return { cooperationProject: { id }, missing: [] };

  const missing = missingFor(to, await stateOf(tx, project)).map((code) => ({ code, message: messageOf({ code }, tx.viewer.locale) }));
  if (missing.length > 0 && !reason) {
    const message = messageOf({ code: 'STAGE_NOT_READY' }, tx.viewer.locale);
    return { cooperationProject: null, missing, userErrors: [{ code: 'STAGE_NOT_READY', path: ['to'], message }] };
  }
  const overridden = missing.length > 0;
  if (overridden && !may(tx.viewer, 'project:override', { networkIds: [project.networkId] })) throw forbidden();
  const version = project.version + 1;
  await tx.manager.update(CooperationProject, id, { stage: to, version, updatedAt: () => 'now()' });
  await tx.record({ action: 'UPDATE', subject: id, version, changes, reason: overridden ? reason : undefined });
  return { cooperationProject: { id }, missing };
}

function reasonOf(text: string | null | undefined): string | undefined {
  const checks = new Checks();
  checks.text(text, ['overrideReason'], { max: 1000 });
  if (checks.problems.length > 0) throw new UserErrors(checks.problems);
  return text?.trim() || undefined;
}

async function stateOf(tx: Transaction, { id, stage }: CooperationProject): Promise<ProjectState> {
  const [counts] = await tx.query<Omit<ProjectState, 'stage'>>(
    `SELECT (SELECT count(*)::int FROM project_party WHERE project_id = $1) AS parties,
       (SELECT count(*)::int FROM project_objective WHERE project_id = $1) AS objectives,
       (SELECT count(*)::int FROM project_limit WHERE project_id = $1) AS limits`,
    [id],
  );
  return { stage, ...counts! };
}
