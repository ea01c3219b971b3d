import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';
import type { ActorIds } from './actors.seed.js';
import type { ProjectIds } from './cooperation.seed.js';
import { mobilisations } from './mobilisations.js';
import type { UserIds } from './networks.seed.js';
import { parisDay } from './november.js';
import { got, insertRows } from './rows.js';

interface Known {
  readonly now: Date;
  readonly users: UserIds;
  readonly actors: ActorIds;
  readonly projects: ProjectIds;
}

export async function seedMobilisations(manager: EntityManager, { now, users, actors, projects }: Known): Promise<void> {
  const [resources, events] = [await titled(manager, 'resource'), await titled(manager, 'ess_month_event')];
  const time = ([days, clock]: readonly [number, string, string?]): string => `${parisDay(now, days)} ${clock} Europe/Paris`;
  const rows = mobilisations.map((mobilisation) => ({ id: newId('mobilisation'), mobilisation }));
  await insertRows(manager, 'mobilisation', rows.map(({ id, mobilisation: each }) => ({
    id,
    resource_id: got(resources, each.resource),
    project_id: 'project' in each.for ? got(projects, each.for.project) : null,
    event_id: 'event' in each.for ? got(events, each.for.event) : null,
    requested_by: got(actors, each.by),
    asked_by: each.askedByAnimateur ? got(users, 'animation@demo.example') : null,
    starts_at: time(each.from),
    ends_at: time(each.until),
    freed_at: each.back ? time(each.back) : null,
    quantity: each.quantity ?? 1,
    state: each.state,
    message: each.message ?? null,
    answer: each.answer ?? null,
    answered_at: each.answer ? now.toISOString() : null,
    version: 1,
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  })));
  await insertRows(manager, 'handover', rows.flatMap(({ id, mobilisation: { out, back } }) =>
    ([['OUT', out], ['BACK', back]] as const).flatMap(([kind, happened]) =>
      happened ? [{ id: newId('handover'), mobilisation_id: id, kind, at: time(happened), note: happened[2] ?? null, created_at: now.toISOString() }] : [])));
}

/** Ids by title. */
async function titled(manager: EntityManager, table: string): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ id: string; title: string }[]>(`SELECT id, title FROM ${table}`);
  return new Map(rows.map(({ id, title }) => [title, id]));
}
