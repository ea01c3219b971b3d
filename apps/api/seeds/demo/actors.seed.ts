import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';
import { slugOf } from '../../src/shared/slug.js';
import { accounts } from './accounts.js';
import type { ActorKey, DemoLieu, DemoOrganisation, DemoPerson, LieuKey, NetworkKey, OrganisationKey, PersonKey } from './demo.types.js';
import { lieux } from './lieux.js';
import type { NetworkIds, UserIds } from './networks.seed.js';
import { organisations } from './organisations.js';
import { persons } from './persons.js';
import { got, idsFor, insertRows } from './rows.js';

/** Ids of lieux, organisations and persons by key. */
export type ActorIds = ReadonlyMap<ActorKey, string>;

export async function seedActors(manager: EntityManager, networkIds: NetworkIds, userIds: UserIds): Promise<ActorIds> {
  const ids: ActorIds = new Map<ActorKey, string>([
    ...idsFor<LieuKey>('lieu', lieux), ...idsFor<OrganisationKey>('organisation', organisations), ...idsFor<PersonKey>('person', persons),
  ]);
  await seedLieux(manager, ids);
  await seedOrganisations(manager, ids);
  await seedPersons(manager, ids, userIds);
  const all = Object.entries({ ...lieux, ...organisations, ...persons }) as [ActorKey, { readonly name: string; readonly networks?: readonly NetworkKey[] }][];
  await insertRows(manager, 'network_actor', all.flatMap(([key, { networks = ['demo'] }]) =>
    networks.map((network) => ({ network_id: got(networkIds, network), actor_id: got(ids, key), since: new Date() }))));
  return ids;
}

async function seedLieux(manager: EntityManager, ids: ActorIds): Promise<void> {
  const rows = (Object.entries(lieux) as [LieuKey, DemoLieu][]).map(([key, lieu]) => ({ id: got(ids, key), lieu }));
  await insertRows(manager, 'lieu', rows.map(({ id, lieu }) => ({
    id,
    slug: slugOf(lieu.name),
    name: lieu.name,
    summary: lieu.summary,
    description: lieu.description,
    visibility: lieu.visibility ?? 'PUBLIC',
    legal_form: `LEGAL_FORM/${lieu.legalForm}`,
    initiative: `INITIATIVE/${lieu.initiative}`,
    setting: lieu.setting,
    floor_area: lieu.floorArea,
    street: lieu.street,
    postal_code: lieu.postalCode,
    commune_code: lieu.commune,
    latitude: lieu.latitude,
    longitude: lieu.longitude,
    opening_hours: lieu.openingHours,
    website: lieu.website,
  })));
  await insertRows(manager, 'lieu_term', rows.flatMap(({ id, lieu }) => [
    ...lieu.families.map((code) => ({ lieu_id: id, term_id: `LIEU_FAMILY/${code}` })),
    ...lieu.activities.map((code) => ({ lieu_id: id, term_id: `LIEU_ACTIVITY/${code}` })),
    ...(lieu.tags ?? []).map((code) => ({ lieu_id: id, term_id: `LIEU_TAG/${code}` })),
    ...(lieu.accessibility ?? []).map((code) => ({ lieu_id: id, term_id: `ACCESSIBILITY/${code}` })),
  ]));
  await insertRows(manager, 'room', rows.flatMap(({ id, lieu }) => lieu.rooms.map(({ name, capacity, shareable = false }, position) =>
    ({ id: newId('room'), lieu_id: id, name, capacity, shareable, position }))));
}

async function seedOrganisations(manager: EntityManager, ids: ActorIds): Promise<void> {
  await insertRows(manager, 'organisation', (Object.entries(organisations) as [OrganisationKey, DemoOrganisation][]).map(([key, organisation]) => ({
    id: got(ids, key),
    name: organisation.name,
    summary: organisation.summary,
    member_kind: organisation.memberKind,
    ess_family: organisation.essFamily ? `ESS_FAMILY/${organisation.essFamily}` : null,
    siret: organisation.siret ?? null,
    rna: organisation.rna ?? null,
    esus_since: organisation.esusSince ?? null,
    esus_until: organisation.esusSince ? fiveYearsLater(organisation.esusSince) : null,
    website: organisation.website,
    commune_code: organisation.commune,
  })));
}

async function seedPersons(manager: EntityManager, ids: ActorIds, userIds: UserIds): Promise<void> {
  const rows = (Object.entries(persons) as [PersonKey, DemoPerson][]).map(([key, person]) => ({ key, id: got(ids, key), person }));
  const userOf = new Map(accounts.map(({ email, person }) => [person, got(userIds, email)]));
  await insertRows(manager, 'person', rows.map(({ key, id, person }) =>
    ({
      id,
      name: person.name,
      presentation: person.presentation,
      user_id: userOf.get(key) ?? null,
      email: person.email ?? null,
      phone: person.phone ?? null,
      email_visibility: person.shown?.includes('EMAIL') ? 'NETWORK' : 'COORDINATORS',
      phone_visibility: person.shown?.includes('PHONE') ? 'NETWORK' : 'COORDINATORS',
    })));
  await insertRows(manager, 'consent', rows.flatMap(({ key, id, person }) => (person.shown ?? []).map((contact) => {
    const account = userOf.get(key);
    return { id: newId('consent'), person_id: id, purpose: `${contact}_FOR_NETWORK`, means: account ? 'BY_THEMSELVES' : 'TOLD_TO_COORDINATOR', recorded_by: account ?? userOf.get('claire'), given_at: new Date() };
  })));
  await insertRows(manager, 'lieu_animateur', rows.flatMap(({ id, person }) => (person.animates ?? []).map((lieu) => ({ lieu_id: got(ids, lieu), person_id: id }))));
  const skills = await manager.query<{ id: string; label_fr: string }[]>('SELECT id, label_fr FROM skill');
  const skillIds = new Map(skills.map(({ id, label_fr }) => [label_fr, id]));
  await insertRows(manager, 'person_skill', rows.flatMap(({ id, person }) => person.skills.map(([label, level, share]) =>
    ({ person_id: id, skill_id: got(skillIds, label), level, willing_to_share: share === 'share' }))));
}

function fiveYearsLater(date: string): string {
  return `${Number(date.slice(0, 4)) + 5}${date.slice(4)}`;
}
