import { type Problem, UserErrors } from '../../errors/user-error.js';
import { newId } from '../../shared/id.js';
import { edit, type Kind, lockToChange, recordCreation } from '../../transaction/lifecycle.js';
import { type Fields, given } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkActorsOfNetwork, checkNetwork } from '../actors/actor.service.js';
import { CooperationProject } from './project.entity.js';
import { changedFields, fieldsOf, type PartyFields, STATEMENT_TABLES, type StatementFields } from './project.fields.js';
import type { CooperationProjectChange, CreateCooperationProjectInput, UpdateCooperationProjectInput } from './project.input.js';
import { subjectOfProject } from './project.policy.js';
import { projectRead } from './project.read.js';
import { checkProject, missingFor } from './project.rules.js';
import { ProjectStage } from './project.type.js';

export const projectKind: Kind<CooperationProject> = {
  entity: CooperationProject,
  read: projectRead,
  permissions: { update: 'project:update', delete: 'project:delete' },
  subject: async (tx, { id, networkId }) => {
    const parties = await tx.query<{ actor_id: string }>('SELECT actor_id FROM project_party WHERE project_id = $1', [id]);
    return subjectOfProject(tx.viewer, { id, networkId, parties: parties.map(({ actor_id }) => actor_id) });
  },
};

/** Starts a cooperation project in a network. */
export async function createProject(tx: Transaction, { network, stage, ...change }: CreateCooperationProjectInput): Promise<string> {
  await checkNetwork(tx, network, 'project:create');
  const id = newId('project');
  const start = stage ?? ProjectStage.IDEA;
  const fields = given(changedFields(change, newId));
  await refuseProblems(tx, [...checkProject(change), ...checkStart(start, fields)], { id, networkId: network }, change, fields);
  const { title, summary } = fields as { title: string; summary?: string | null };
  await tx.manager.insert(CooperationProject, { id, networkId: network, title, summary: summary ?? null, stage: start, version: 1 });
  // Parties join in the order in which they are named.
  await writeLists(tx, id, { ...fields, ...(change.parties && { parties: change.parties }) });
  await recordCreation(tx, id, { ...fields, stage: start });
  return id;
}

/** Changes a project; a stale change is merged where it can be. */
export async function updateProject(tx: Transaction, { id, expectedVersion, change }: UpdateCooperationProjectInput): Promise<string> {
  const project = await lockToChange(tx, projectKind, id);
  const fields = changedFields(change, newId);
  await refuseProblems(tx, checkProject(change), project, change, fields);
  const now = await fieldsOf(tx, project);
  await edit(tx, projectKind, project, {
    expectedVersion,
    now,
    change: fields,
    columns: ({ parties: _parties, objectives: _objectives, limits: _limits, ...columns }) => columns,
    lists: (changed) => writeLists(tx, id, changed),
  });
  return id;
}

/** A project may start further on, where it has what that stage asks for. */
function checkStart(stage: ProjectStage, fields: Fields): Problem[] {
  const count = (field: string): number => ((fields[field] ?? []) as unknown[]).length;
  const state = { stage: ProjectStage.IDEA, parties: count('parties'), objectives: count('objectives'), limits: count('limits') };
  const missing = missingFor(stage, state).map((code): Problem => ({ code, path: ['stage'] }));
  return missing.length > 0 ? [{ code: 'STAGE_NOT_READY', path: ['stage'] }, ...missing] : [];
}

async function refuseProblems(
  tx: Transaction,
  problems: Problem[],
  project: Pick<CooperationProject, 'id' | 'networkId'>,
  change: CooperationProjectChange,
  fields: Fields,
): Promise<void> {
  const parties = (fields.parties ?? []) as PartyFields[];
  await checkActorsOfNetwork(tx, problems, project.networkId, parties.map(({ actor }) => actor), 'parties', ['actor']);
  for (const field of ['objectives', 'limits'] as const) {
    const statements = change[field] ?? [];
    if (statements.length === 0) continue;
    const own = await statementIds(tx, field, project.id);
    statements.forEach(({ id }, index) => {
      if (id != null && !own.has(id)) problems.push({ code: 'UNKNOWN_REFERENCE', path: [field, String(index), 'id'], params: { id } });
    });
  }
  if (problems.length > 0) throw new UserErrors(problems);
}

/** Ids are given here: those that a sender may name are of statements that the project has or, by its trail, had. */
async function statementIds(tx: Transaction, field: keyof typeof STATEMENT_TABLES, projectId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM ${STATEMENT_TABLES[field]} WHERE project_id = $1
     UNION SELECT past.id #>> '{}' FROM audit_entry a, jsonb_path_query(a.changes, '$.${field}.before[*].id') past (id) WHERE a.subject_id = $1`,
    [projectId],
  );
  return new Set(rows.map(({ id }) => id));
}

async function writeLists(tx: Transaction, projectId: string, fields: Fields): Promise<void> {
  if ('parties' in fields) await writeParties(tx, projectId, fields.parties as PartyFields[]);
  for (const field of ['objectives', 'limits'] as const) {
    if (field in fields) await writeStatements(tx, STATEMENT_TABLES[field], projectId, fields[field] as StatementFields[]);
  }
}

/** A party that stays keeps its id: what it expects and promises hangs on it. */
async function writeParties(tx: Transaction, projectId: string, parties: readonly PartyFields[]): Promise<void> {
  await tx.query('DELETE FROM project_party WHERE project_id = $1 AND actor_id <> ALL($2)', [projectId, parties.map(({ actor }) => actor)]);
  for (const { actor, role } of parties) {
    await tx.query(
      'INSERT INTO project_party (id, project_id, actor_id, role) VALUES ($1, $2, $3, $4) ON CONFLICT (project_id, actor_id) DO UPDATE SET role = $4',
      [newId('party'), projectId, actor, role.trim()],
    );
  }
}

async function writeStatements(tx: Transaction, table: string, projectId: string, statements: readonly StatementFields[]): Promise<void> {
  await tx.query(`DELETE FROM ${table} WHERE project_id = $1 AND id <> ALL($2)`, [projectId, statements.map(({ id }) => id)]);
  for (const [position, { id, statement }] of statements.entries()) {
    await tx.query(
      `INSERT INTO ${table} (id, project_id, statement, position) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO UPDATE SET statement = $3, position = $4`,
      [id, projectId, statement, position],
    );
  }
}
