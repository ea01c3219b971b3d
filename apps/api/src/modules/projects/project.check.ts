import { readableIds } from '../../auth/readable.js';
import { type Problem, UserErrors } from '../../errors/user-error.js';
import type { Fields } from '../../transaction/revision.js';
import type { Transaction } from '../../transaction/transaction.js';
import { checkActorsOfNetwork } from '../actors/actor.service.js';
import { lieuRead } from '../lieux/lieu.read.js';
import { organisationRead } from '../organisations/organisation.read.js';
import { checkHolders, checkLimits } from '../own-limits/limit.check.js';
import type { LimitFields } from '../own-limits/limit.fields.js';
import { personRead } from '../people/person.read.js';
import type { CooperationProject } from './project.entity.js';
import type { PartyFields } from './project.fields.js';
import type { CooperationProjectChange } from './project.input.js';

type Belonging = Pick<CooperationProject, 'id' | 'networkId'>;

/** Refuses what the values alone do not show: who is no actor of the network, and what is not of this project. `problems`: what was found before. */
export async function refuseProblems(tx: Transaction, problems: Problem[], project: Belonging, change: CooperationProjectChange, fields: Fields): Promise<void> {
  const parties = change.parties ?? [];
  await checkActorsOfNetwork(tx, problems, project.networkId, parties.map(({ actor }) => actor), 'parties', ['actor']);
  const limits = (fields.limits ?? []) as LimitFields[];
  problems.push(...checkLimits(limits));
  await checkHolders(tx, problems, project.networkId, change.limits ?? []);
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

const STATEMENT_TABLES = { objectives: 'project_objective', limits: 'project_limit' } as const;

/** Ids are given here: those that a sender may name are of statements that the project has or, by its trail, had. */
async function statementIds(tx: Transaction, field: keyof typeof STATEMENT_TABLES, projectId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM ${STATEMENT_TABLES[field]} WHERE project_id = $1
     UNION SELECT past.id #>> '{}' FROM audit_entry a, jsonb_path_query(a.changes, '$.${field}.before[*].id') past (id) WHERE a.subject_id = $1`,
    [projectId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The list of parties that is sent, with those whom the sender cannot see and could not name: they stay. */
export async function withUnseen(tx: Transaction, sent: readonly PartyFields[], now: readonly PartyFields[]): Promise<PartyFields[]> {
  const unnamed = now.filter(({ actor }) => !sent.some((party) => party.actor === actor));
  const seen = await readableIds(tx, [lieuRead, organisationRead, personRead], unnamed.map(({ actor }) => actor));
  return [...sent, ...unnamed.filter(({ actor }) => !seen.has(actor))].sort((a, b) => (a.actor < b.actor ? -1 : 1));
}

/** The actors of parties that are to leave by their own ids: nobody can name who was deleted. */
export async function goneActors(tx: Transaction, projectId: string, parties: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await tx.query<{ id: string; actor: string }>(
    `SELECT p.id, p.actor_id AS actor FROM project_party p JOIN (SELECT id, deleted_at FROM lieu UNION ALL SELECT id, deleted_at FROM organisation UNION ALL SELECT id, deleted_at FROM person) a ON a.id = p.actor_id
     WHERE p.project_id = $1 AND p.id = ANY($2) AND a.deleted_at IS NOT NULL`,
    [projectId, parties],
  );
  const unknown = parties.flatMap((id, index): Problem[] => (found.some((party) => party.id === id) ? [] : [{ code: 'UNKNOWN_REFERENCE', path: ['leave', String(index)], params: { id } }]));
  if (unknown.length > 0) throw new UserErrors(unknown);
  return new Set(found.map(({ actor }) => actor));
}

/** Refuses that a party leaves while it has promised or expects something: nothing of it is to be lost on the way. */
export async function checkLeaving(tx: Transaction, projectId: string, staying: readonly PartyFields[]): Promise<void> {
  const held = await tx.query<{ name: string }>(
    `SELECT coalesce((SELECT name FROM lieu WHERE id = p.actor_id), (SELECT name FROM organisation WHERE id = p.actor_id), (SELECT name FROM person WHERE id = p.actor_id)) AS name
     FROM project_party p WHERE p.project_id = $1 AND p.actor_id <> ALL($2) AND (
       EXISTS (SELECT 1 FROM commitment c WHERE c.party_id = p.id AND c.state <> 'WITHDRAWN')
       OR EXISTS (SELECT 1 FROM effect_party ep JOIN useful_effect e ON e.id = ep.effect_id WHERE ep.party_id = p.id AND e.deleted_at IS NULL)) ORDER BY p.id`,
    [projectId, staying.map(({ actor }) => actor)],
  );
  if (held.length > 0) throw new UserErrors(held.map(({ name }): Problem => ({ code: 'PARTY_COMMITTED', path: ['parties'], params: { name } })));
}
