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
  const common = ({ holder, lieu, category, title, description, quantity, unit, sharing }: (typeof resources | typeof needs)[number]) => ({
    holder_id: got(actors, holder),
    lieu_id: gotOrNull(actors, lieu),
    nature: category.startsWith('IMMATERIAL') ? 'IMMATERIAL' : 'MATERIAL',
    category,
    title,
    description,
    quantity: quantity ?? null,
    unit: unit ?? null,
    sharing: sharing ?? 'NETWORK',
  });
  const rows = resources.map((resource) => ({ id: newId('resource'), resource }));
  await insertRows(manager, 'resource', rows.map(({ id, resource }) => ({ id, ...common(resource), ...termsOf(resource) })));
  await insertRows(manager, 'resource_closure', rows.flatMap(({ id, resource }) => (resource.closures ?? []).map(([from, until, reason]) =>
    ({ id: newId('closure'), resource_id: id, starts_on: parisDay(now, from), ends_on: parisDay(now, until), reason }))));
  await insertRows(manager, 'need', needs.map((need) =>
    ({ id: newId('need'), ...common(need), needed_from: need.from ? `${year}-${need.from}` : null, needed_until: need.until ? `${year}-${need.until}` : null, met: need.met ?? false })));
}

const termsOf = ({ conditions, exchange, price, priceUnit, deposit, insurance, openingHours }: DemoResource) => ({
  conditions: conditions ?? null,
  exchange: exchange ?? null,
  price: price ?? null,
  price_unit: priceUnit ?? null,
  deposit: deposit ?? null,
  insurance: insurance ?? null,
  opening_hours: openingHours ?? null,
});

/** `coordinator`: the account that moved them from stage to stage. */
export async function seedProjects(manager: EntityManager, networks: NetworkIds, actors: ActorIds, coordinator: string | null): Promise<ProjectIds> {
  const ids = idsFor<ProjectKey>('project', projects);
  const rows = (Object.entries(projects) as [ProjectKey, DemoProject][]).map(([key, project]) => ({ id: got(ids, key), project }));
  await insertRows(manager, 'cooperation_project', rows.map(({ id, project: { title, summary, stage, limitsDiscussed, valueSharing } }) =>
    ({ id, network_id: got(networks, 'demo'), title, summary, stage, limits_discussed_on: limitsDiscussed ? daysAgo(limitsDiscussed).slice(0, 10) : null, value_sharing: valueSharing ?? null })));
  const parties = rows.flatMap(({ id, project }) => project.parties.map(([actor, role]) => ({ id: newId('party'), project_id: id, actor_id: got(actors, actor), role })));
  await insertRows(manager, 'project_party', parties);
  await insertRows(manager, 'project_objective', rows.flatMap(({ id, project }) => project.objectives.map((statement, position) =>
    ({ id: newId('objective'), project_id: id, statement, position }))));
  await insertRows(manager, 'project_limit', rows.flatMap(({ id, project }) => project.limits.map(({ statement, kind, count: [threshold, unit] = [null, null], holder }, position) =>
    ({ id: newId('limit'), project_id: id, statement, position, kind, threshold, unit, holder_id: gotOrNull(actors, holder) }))));
  await insertRows(manager, 'commitment', rows.flatMap(({ id, project }) => (project.commitments ?? []).map(({ party, statement, share: [amount, unit] = [null, null], state }) => ({
    id: newId('commitment'), project_id: id, party_id: parties.find((one) => one.project_id === id && one.actor_id === got(actors, party))!.id,
    kind: unit === '€' ? 'EXPENSE' : 'IN_KIND', statement, amount, unit, state: state ?? 'AGREED',
  }))));
  await insertRows(manager, 'project_passage', rows.flatMap(({ id, project: { passages = [] } }) => passages.map(([to, days, reason, ...passedOver], index) =>
    ({ id: newId('passage'), project_id: id, from_stage: passages[index - 1]?.[0] ?? 'IDEA', to_stage: to, at: daysAgo(days), reason: reason ?? null, passed_over: passedOver, recorded_by: coordinator }))));
  return ids;
}

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

