import { newId } from '../../shared/id.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { type LimitFields, limitFields, limitsOf, PROJECT_LIMITS } from '../own-limits/limit.fields.js';
import type { CooperationProject } from './project.entity.js';
import type { CooperationProjectChange, ProjectStatementInput } from './project.input.js';

export interface PartyFields {
  actor: string;
  role: string;
}

export interface StatementFields {
  id: string;
  statement: string;
}

const partiesOf = (tx: Transaction, projectId: string): Promise<PartyFields[]> =>
  tx.query<PartyFields>('SELECT actor_id AS actor, role FROM project_party WHERE project_id = $1 ORDER BY actor_id', [projectId]);

const objectivesOf = (tx: Transaction, projectId: string): Promise<StatementFields[]> =>
  tx.query<StatementFields>('SELECT id, statement FROM project_objective WHERE project_id = $1 ORDER BY position, id', [projectId]);

/** A project as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export async function fieldsOf(tx: Transaction, project: CooperationProject): Promise<Fields> {
  return {
    title: project.title,
    summary: project.summary,
    limitsDiscussedOn: project.limitsDiscussedOn,
    valueSharing: project.valueSharing,
    parties: await partiesOf(tx, project.id),
    objectives: await objectivesOf(tx, project.id),
    limits: await limitsOf(tx, PROJECT_LIMITS, project.id),
  };
}

/** A change in the same form: absent fields are absent, null where a value is cleared. `known`: the limits of now, of which what is not said stays. */
export function changedFields(change: CooperationProjectChange, known: readonly LimitFields[] = []): Fields {
  const text = (value: string | null | undefined): string | null | undefined => (value === undefined ? undefined : value?.trim() || null);
  const parties = change.parties?.map(({ actor, role }): PartyFields => ({ actor, role: role.trim() })) ?? [];
  return {
    title: change.title?.trim() ?? change.title,
    summary: text(change.summary),
    limitsDiscussedOn: change.limitsDiscussedOn,
    valueSharing: text(change.valueSharing),
    parties: change.parties === undefined ? undefined : parties.sort((a, b) => (a.actor < b.actor ? -1 : 1)),
    objectives: change.objectives === undefined ? undefined : (change.objectives ?? []).map((one) => objectiveFields(one)),
    limits: change.limits === undefined ? undefined : (change.limits ?? []).map((one) => limitFields(PROJECT_LIMITS, one, known)),
  };
}

export const objectiveFields = ({ id, statement }: ProjectStatementInput): StatementFields => ({ id: id ?? newId('objective'), statement: statement.trim() });
