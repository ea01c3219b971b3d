import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';
import type { ActorIds } from './actors.seed.js';
import type { DemoProject, DemoResource, ProjectKey } from './demo.types.js';
import { needs } from './needs.js';
import type { NetworkIds } from './networks.seed.js';
import { parisDay, parisYear } from './november.js';
import { projects } from './projects.js';
import { resources } from './resources.js';
import { got, gotOrNull, idsFor, insertRows } from './rows.js';

/** Ids of the cooperation projects by key. */
export type ProjectIds = ReadonlyMap<ProjectKey, string>;

export async function seedResourcesAndNeeds(manager: EntityManager, actors: ActorIds, now: Date): Promise<void> {
  const year = parisYear(now);
  const common = ({ holder, lieu, category, title, description, quantity, unit }: (typeof resources | typeof needs)[number]) => ({
    holder_id: got(actors, holder),
    lieu_id: gotOrNull(actors, lieu),
    nature: category.startsWith('IMMATERIAL') ? 'IMMATERIAL' : 'MATERIAL',
    category,
    title,
    description,
    quantity: quantity ?? null,
    unit: unit ?? null,
  });
  const rows = resources.map((resource) => ({ id: newId('resource'), resource }));
  await insertRows(manager, 'resource', rows.map(({ id, resource }) => ({ id, ...common(resource), ...termsOf(resource) })));
  await insertRows(manager, 'resource_closure', rows.flatMap(({ id, resource }) => (resource.closures ?? []).map(([from, until, reason]) =>
    ({ id: newId('closure'), resource_id: id, starts_on: parisDay(now, from), ends_on: parisDay(now, until), reason }))));
  await insertRows(manager, 'need', needs.map((need) =>
    ({ id: newId('need'), ...common(need), needed_from: need.from ? `${year}-${need.from}` : null, needed_until: need.until ? `${year}-${need.until}` : null })));
}

const termsOf = ({ conditions, exchange, price, priceUnit, deposit, insurance, openingHours, sharing }: DemoResource) => ({
  conditions: conditions ?? null,
  exchange: exchange ?? null,
  price: price ?? null,
  price_unit: priceUnit ?? null,
  deposit: deposit ?? null,
  insurance: insurance ?? null,
  opening_hours: openingHours ?? null,
  sharing: sharing ?? 'NETWORK',
});

export async function seedProjects(manager: EntityManager, networks: NetworkIds, actors: ActorIds): Promise<ProjectIds> {
  const ids = idsFor<ProjectKey>('project', projects);
  const rows = (Object.entries(projects) as [ProjectKey, DemoProject][]).map(([key, project]) => ({ id: got(ids, key), project }));
  await insertRows(manager, 'cooperation_project', rows.map(({ id, project: { title, summary, stage } }) => ({ id, network_id: got(networks, 'demo'), title, summary, stage })));
  await insertRows(manager, 'project_party', rows.flatMap(({ id, project }) => project.parties.map(([actor, role]) =>
    ({ id: newId('party'), project_id: id, actor_id: got(actors, actor), role }))));
  await insertRows(manager, 'project_objective', rows.flatMap(({ id, project }) => project.objectives.map((statement, position) =>
    ({ id: newId('objective'), project_id: id, statement, position }))));
  await insertRows(manager, 'project_limit', rows.flatMap(({ id, project }) => project.limits.map((statement, position) =>
    ({ id: newId('limit'), project_id: id, statement, position }))));
  return ids;
}
