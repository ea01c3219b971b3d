import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
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

/** Lists of statements of a project, and the table that each stands in. */
export const STATEMENT_TABLES = { objectives: 'project_objective', limits: 'project_limit' } as const;

const statementsOf = (tx: Transaction, table: string, projectId: string): Promise<StatementFields[]> =>
  tx.query<StatementFields>(`SELECT id, statement FROM ${table} WHERE project_id = $1 ORDER BY position, id`, [projectId]);

/** A project as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export async function fieldsOf(tx: Transaction, project: CooperationProject): Promise<Fields> {
  return {
    title: project.title,
    summary: project.summary,
    parties: await tx.query<PartyFields>('SELECT actor_id AS actor, role FROM project_party WHERE project_id = $1 ORDER BY actor_id', [project.id]),
    objectives: await statementsOf(tx, STATEMENT_TABLES.objectives, project.id),
    limits: await statementsOf(tx, STATEMENT_TABLES.limits, project.id),
  };
}

/** A change in the same form: absent fields are absent, null where a value is cleared. */
export function changedFields(change: CooperationProjectChange, newStatementId: (prefix: 'objective' | 'limit') => string): Fields {
  const statements = (list: ProjectStatementInput[] | null | undefined, prefix: 'objective' | 'limit'): StatementFields[] | undefined =>
    list === undefined ? undefined : (list ?? []).map(({ id, statement }) => ({ id: id ?? newStatementId(prefix), statement: statement.trim() }));
  const parties = change.parties?.map(({ actor, role }): PartyFields => ({ actor, role: role.trim() })) ?? [];
  return {
    title: change.title?.trim() ?? change.title,
    summary: change.summary === undefined ? undefined : change.summary?.trim() || null,
    parties: change.parties === undefined ? undefined : parties.sort((a, b) => (a.actor < b.actor ? -1 : 1)),
    objectives: statements(change.objectives, 'objective'),
    limits: statements(change.limits, 'limit'),
  };
}
