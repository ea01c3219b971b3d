import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';
import type { ActorIds } from './actors.seed.js';
import type { ProjectIds } from './cooperation.seed.js';
import { commitments, exchanges } from './exchanges.js';
import { got, gotOrNull, insertRows } from './rows.js';

const DAY = 86_400_000;

interface Seeded {
  readonly actors: ActorIds;
  readonly projects: ProjectIds;
  readonly now: Date;
}

/** Promises between members, what became of those that are over, and commitments. */
export async function seedExchanges(manager: EntityManager, { actors, projects, now }: Seeded): Promise<void> {
  const resources = await byTitle(manager, 'resource');
  const needs = await byTitle(manager, 'need');
  const rows = exchanges.map((exchange) => {
    const starts = Math.floor(now.getTime() / DAY + exchange.inDays) * DAY + DAY / 3;
    return { id: newId('mobilisation'), exchange, starts: new Date(starts), ends: new Date(starts + exchange.lasts * DAY - DAY / 2) };
  });
  await insertRows(manager, 'mobilisation', rows.map(({ id, exchange, starts, ends }) => ({
    id, resource_id: got(resources, exchange.resource), project_id: got(projects, exchange.project), requested_by: got(actors, exchange.to),
    starts_at: starts, ends_at: ends, quantity: exchange.quantity ?? 1, state: 'ACCEPTED', answered_at: new Date(Math.min(now.getTime(), starts.getTime()) - 3 * DAY),
    freed_at: exchange.inDays < 0 ? ends : null,
    version: 1, created_at: now, updated_at: now,
  })));
  await insertRows(manager, 'handover', rows.filter(({ exchange }) => exchange.inDays < 0).flatMap(({ id, starts, ends }) =>
    [{ kind: 'OUT', at: starts }, { kind: 'BACK', at: ends }].map((step) => ({ id: newId('handover'), mobilisation_id: id, ...step, created_at: now }))));
  const parties = await manager.query<{ id: string; project_id: string; actor_id: string }[]>('SELECT id, project_id, actor_id FROM project_party');
  const partyIds = new Map(parties.map(({ id, project_id, actor_id }) => [`${project_id} ${actor_id}`, id]));
  await insertRows(manager, 'commitment', commitments.map(({ party, project, kind, statement, amount, unit, state, resource, need }) => ({
    id: newId('commitment'), project_id: got(projects, project), party_id: got(partyIds, `${got(projects, project)} ${got(actors, party)}`), kind, statement, amount: amount ?? null,
    unit: unit ?? null, state, resource_id: gotOrNull(resources, resource), need_id: gotOrNull(needs, need), version: 1, created_at: now, updated_at: now,
  })));
}

async function byTitle(manager: EntityManager, table: 'resource' | 'need'): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ id: string; title: string }[]>(`SELECT id, title FROM ${table}`);
  return new Map(rows.map(({ id, title }) => [title, id]));
}
