import type { UserErrorCode } from '../../errors/catalogue.js';
import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { CooperationProjectChange } from './project.input.js';
import { ProjectStage } from './project.type.js';

/** What can be said of the values alone, without looking anything up. */
export function checkProject(change: CooperationProjectChange): Problem[] {
  const checks = new Checks();
  checks.name(change.title, ['title']);
  checks.text(change.summary, ['summary'], { max: 5000 });
  change.parties?.forEach(({ role }, index) => checks.name(role, ['parties', String(index), 'role'], { max: 120 }));
  refuseTwice(checks, ['parties'], change.parties?.map(({ actor }) => actor));
  for (const field of ['objectives', 'limits'] as const) {
    change[field]?.forEach(({ statement }, index) => checks.text(statement, [field, String(index), 'statement'], { max: 1000, required: true }));
    refuseTwice(checks, [field], change[field]?.flatMap(({ id }) => id ?? []));
  }
  return checks.problems;
}

function refuseTwice(checks: Checks, path: readonly string[], ids: readonly string[] = []): void {
  if (new Set(ids).size < ids.length) checks.add('DUPLICATE', path);
}

/** What a stage can ask for. */
export interface ProjectState {
  stage: ProjectStage;
  parties: number;
  objectives: number;
  limits: number;
}

const STAGES = Object.values(ProjectStage);
const comesBefore = (stage: ProjectStage, other: ProjectStage): boolean => STAGES.indexOf(stage) < STAGES.indexOf(other);

/**
 * What a project lacks for a later stage: an idea becomes a cooperation when two parties want something together, and
 * it is designed when they have said where it stops. Going back asks for nothing.
 */
export function missingFor(to: ProjectStage, project: ProjectState): UserErrorCode[] {
  if (!comesBefore(project.stage, to)) return [];
  const missing: UserErrorCode[] = [];
  if (project.parties < 2) missing.push('TOO_FEW_PARTIES');
  if (project.objectives < 1) missing.push('NO_COLLECTIVE_OBJECTIVE');
  if (comesBefore(ProjectStage.DESIGN, to) && project.limits < 1) missing.push('NO_LIMIT');
  return missing;
}
