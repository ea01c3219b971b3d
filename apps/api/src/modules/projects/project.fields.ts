import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import type { CooperationProject } from './project.entity.js';
import type { CooperationProjectChange, ProjectLimitInput, ProjectStatementInput } from './project.input.js';

export interface PartyFields {
  actor: string;
  role: string;
}

export interface StatementFields {
  id: string;
  statement: string;
}

/** A limit; what is not said of it is absent. */
export interface LimitFields extends StatementFields {
  kind?: string;
  threshold?: number;
  unit?: string;
  holder?: string;
}

export type NewStatementId = (prefix: 'objective' | 'limit') => string;

const withoutNulls = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as T;

const partiesOf = (tx: Transaction, projectId: string): Promise<PartyFields[]> =>
  tx.query<PartyFields>('SELECT actor_id AS actor, role FROM project_party WHERE project_id = $1 ORDER BY actor_id', [projectId]);

const objectivesOf = (tx: Transaction, projectId: string): Promise<StatementFields[]> =>
  tx.query<StatementFields>('SELECT id, statement FROM project_objective WHERE project_id = $1 ORDER BY position, id', [projectId]);

async function limitsOf(tx: Transaction, projectId: string): Promise<LimitFields[]> {
  const limits = await tx.query<LimitFields>(
    'SELECT id, statement, kind, threshold::float8 AS threshold, unit, holder_id AS holder FROM project_limit WHERE project_id = $1 ORDER BY position, id',
    [projectId],
  );
  return limits.map(withoutNulls);
}

/** A project as the fields that can be edited, in the form in which changes are compared and kept in the trail. */
export async function fieldsOf(tx: Transaction, project: CooperationProject): Promise<Fields> {
  return {
    title: project.title,
    summary: project.summary,
    limitsDiscussedOn: project.limitsDiscussedOn,
    valueSharing: project.valueSharing,
    parties: await partiesOf(tx, project.id),
    objectives: await objectivesOf(tx, project.id),
    limits: await limitsOf(tx, project.id),
  };
}

/** A change in the same form: absent fields are absent, null where a value is cleared. `known`: the limits of now, of which what is not said stays. */
export function changedFields(change: CooperationProjectChange, newStatementId: NewStatementId, known: readonly LimitFields[] = []): Fields {
  const text = (value: string | null | undefined): string | null | undefined => (value === undefined ? undefined : value?.trim() || null);
  const parties = change.parties?.map(({ actor, role }): PartyFields => ({ actor, role: role.trim() })) ?? [];
  return {
    title: change.title?.trim() ?? change.title,
    summary: text(change.summary),
    limitsDiscussedOn: change.limitsDiscussedOn,
    valueSharing: text(change.valueSharing),
    parties: change.parties === undefined ? undefined : parties.sort((a, b) => (a.actor < b.actor ? -1 : 1)),
    objectives: change.objectives === undefined ? undefined : (change.objectives ?? []).map((one) => objectiveFields(one, newStatementId)),
    limits: change.limits === undefined ? undefined : (change.limits ?? []).map((one) => limitFields(one, newStatementId, known)),
  };
}

export const objectiveFields = ({ id, statement }: ProjectStatementInput, newStatementId: NewStatementId): StatementFields => ({ id: id ?? newStatementId('objective'), statement: statement.trim() });

export function limitFields({ id, statement, kind, threshold, unit, holder }: ProjectLimitInput, newStatementId: NewStatementId, known: readonly LimitFields[] = []): LimitFields {
  const before = known.find((one) => one.id === id);
  const said = given({ statement: statement.trim(), kind, threshold, unit: unit === undefined ? undefined : unit?.trim() || null, holder });
  return withoutNulls({ ...before, id: id ?? newStatementId('limit'), ...said } as LimitFields);
}

/** A limit of the trail as the whole of what was said of it: what is absent there was not said. */
export const wholeLimit = (limit: LimitFields): ProjectLimitInput => ({ kind: null, threshold: null, unit: null, holder: null, ...limit }) as ProjectLimitInput;
