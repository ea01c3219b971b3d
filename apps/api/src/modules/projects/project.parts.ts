import { newId } from '../../shared/id.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { type LimitFields, PROJECT_LIMITS, writeLimits } from '../own-limits/limit.fields.js';
import type { PartyFields, StatementFields } from './project.fields.js';

/** Writes the lists of a project that are given. */
export async function writeParts(tx: Transaction, projectId: string, fields: Fields): Promise<void> {
  if ('parties' in fields) await writeParties(tx, projectId, fields.parties as PartyFields[]);
  if ('objectives' in fields) await writeObjectives(tx, projectId, fields.objectives as StatementFields[]);
  if ('limits' in fields) await writeLimits(tx, PROJECT_LIMITS, projectId, fields.limits as LimitFields[]);
}

/** A party that stays keeps its id: what it expects and promises hangs on it. */
async function writeParties(tx: Transaction, projectId: string, parties: readonly PartyFields[]): Promise<void> {
  await letLeave(tx, projectId, parties.map(({ actor }) => actor));
  for (const { actor, role } of parties) {
    await tx.query(
      'INSERT INTO project_party (id, project_id, actor_id, role) VALUES ($1, $2, $3, $4) ON CONFLICT (project_id, actor_id) DO UPDATE SET role = $4',
      [newId('party'), projectId, actor, role.trim()],
    );
  }
}

/** Those who leave have nothing open any more (checkLeaving); what they had withdrawn goes with them, and stays in the trail. */
async function letLeave(tx: Transaction, projectId: string, staying: readonly string[]): Promise<void> {
  const leaving = 'SELECT id FROM project_party WHERE project_id = $1 AND actor_id <> ALL($2)';
  const gone = await tx.query<{ id: string; version: number }>(`DELETE FROM commitment WHERE state = 'WITHDRAWN' AND party_id IN (${leaving}) RETURNING id, version`, [projectId, staying]);
  for (const { id, version } of gone) await tx.record({ action: 'DELETE', subject: id, version: version + 1 });
  await tx.query(`DELETE FROM effect_party ep USING useful_effect e WHERE e.id = ep.effect_id AND e.deleted_at IS NOT NULL AND ep.party_id IN (${leaving})`, [projectId, staying]);
  await tx.query('DELETE FROM project_party WHERE project_id = $1 AND actor_id <> ALL($2)', [projectId, staying]);
}

async function writeObjectives(tx: Transaction, projectId: string, objectives: readonly StatementFields[]): Promise<void> {
  await tx.query('DELETE FROM project_objective WHERE project_id = $1 AND id <> ALL($2)', [projectId, objectives.map(({ id }) => id)]);
  for (const [position, { id, statement }] of objectives.entries()) {
    await tx.query(
      'INSERT INTO project_objective (id, project_id, statement, position) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO UPDATE SET statement = $3, position = $4',
      [id, projectId, statement, position],
    );
  }
}
