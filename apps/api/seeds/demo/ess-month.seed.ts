import type { EntityManager } from 'typeorm';
import { newId } from '../../src/shared/id.js';
import type { ActorIds } from './actors.seed.js';
import type { ProjectIds } from './cooperation.seed.js';
import type { DemoEvent, DemoOccurrence, NetworkKey } from './demo.types.js';
import { cooperationEvents } from './events/cooperation.js';
import { cultureEvents } from './events/culture.js';
import { foodAndCareEvents } from './events/food-and-care.js';
import { makingEvents } from './events/making.js';
import type { NetworkIds, UserIds } from './networks.seed.js';
import { novemberTime } from './november.js';
import { got, gotOrNull, insertRows } from './rows.js';

interface Known {
  readonly year: number;
  readonly networks: NetworkIds;
  readonly users: UserIds;
  readonly actors: ActorIds;
  readonly projects: ProjectIds;
}

export async function seedEssMonth(manager: EntityManager, known: Known): Promise<void> {
  const { year, networks, users, actors, projects } = known;
  const months = new Map([...networks.keys()].map((network) => [network, newId('essmonth')]));
  await insertRows(manager, 'ess_month', [...months].map(([network, id]) =>
    ({ id, network_id: got(networks, network), year, starts_on: `${year}-11-01`, ends_on: `${year}-11-30` })));

  const rows = [...makingEvents, ...foodAndCareEvents, ...cultureEvents, ...cooperationEvents].map((event) => ({ id: newId('event'), event }));
  const monthOf = ({ network = 'demo' }: { readonly network?: NetworkKey }): string => got(months, network);
  await insertRows(manager, 'ess_month_event', rows.map(({ id, event }) => ({
    id,
    ess_month_id: monthOf(event),
    title: event.title,
    summary: event.summary,
    description: event.description,
    kind: `EVENT_KIND/${event.kind}`,
    price: event.price ?? null,
    registration_url: event.registrationUrl ?? null,
    attendance_mode: event.status === 'MOVED_ONLINE' ? 'ONLINE' : event.onlineAccessUrl ? 'MIXED' : 'OFFLINE',
    online_access_url: event.onlineAccessUrl ?? null,
    expected_attendance: event.expected ?? null,
    editorial_state: event.state,
    refusal_reason: event.refusalReason ?? null,
    status: event.status ?? 'SCHEDULED',
    cooperation_project_id: gotOrNull(projects, event.project),
    proposed_by: got(users, event.proposedByAnimateur ? 'animation@demo.example' : 'coordination@demo.example'),
  })));
  await insertRows(manager, 'event_term', rows.flatMap(({ id, event }) => termsOf(event).map((term_id) => ({ event_id: id, term_id }))));
  await insertRows(manager, 'event_organiser', rows.flatMap(({ id, event }) => event.organisers.map((organiser, position) =>
    ({ event_id: id, actor_id: got(actors, organiser), position }))));

  const rooms = await roomIds(manager);
  await insertRows(manager, 'occurrence', rows.flatMap(({ id, event }) => event.occurrences.map((occurrence) =>
    ({ id: newId('occurrence'), event_id: id, ess_month_id: monthOf(event), ...whenAndWhere(occurrence, known, rooms) }))));
}

function termsOf(event: DemoEvent): string[] {
  return [
    ...event.audiences.map((code) => `AUDIENCE/${code}`),
    ...event.themes.map((code) => `THEME/${code}`),
    ...(event.accessibility ?? []).map((code) => `ACCESSIBILITY/${code}`),
  ];
}

function whenAndWhere({ on, from, to, lieu, room, place }: DemoOccurrence, { year, actors }: Known, rooms: ReadonlyMap<string, string>) {
  const lieuId = gotOrNull(actors, lieu);
  return {
    starts_at: on && from ? novemberTime(year, on, from) : null,
    ends_at: on && to ? novemberTime(year, on, to) : null,
    lieu_id: lieuId,
    room_id: gotOrNull(rooms, room && `${lieuId} ${room}`),
    place_label: place?.label ?? null,
    place_street: place?.street ?? null,
    place_postal_code: place?.postalCode ?? null,
    place_commune_code: place?.commune ?? null,
  };
}

async function roomIds(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rooms = await manager.query<{ id: string; lieu_id: string; name: string }[]>('SELECT id, lieu_id, name FROM room');
  return new Map(rooms.map(({ id, lieu_id, name }) => [`${lieu_id} ${name}`, id]));
}
