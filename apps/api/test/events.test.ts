import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let member: Client;
let essMonth: string;
let lampisterie: string;
let boucle: string;
let hall: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  member = await accountIn(api, 'demo', 'MEMBER');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  boucle = await idOf(api, 'lieu', 'La Boucle');
  const { rows } = await api.database.pool.query<{ id: string }>(`SELECT m.id FROM ess_month m JOIN network n ON n.id = m.network_id WHERE n.slug = 'demo'`);
  essMonth = rows[0]!.id;
  hall = (await api.database.pool.query<{ id: string }>(`INSERT INTO room (lieu_id, name) VALUES ($1, 'Halle neuve') RETURNING id`, [boucle])).rows[0]!.id;
});
afterAll(() => api.close());

interface Problem {
  code: string;
  path: string[];
  message: string;
}
interface Proposal {
  id: string;
  editorialState: string;
  version: number;
  occurrences: { id: string; version: number }[];
}
const PROPOSE = `mutation ProposeEvent($input: ProposeEssMonthEventInput!) {
  proposeEssMonthEvent(input: $input) { event { id editorialState version occurrences { id version } } userErrors { code path message } }
}`;
const ARBITRATE = `mutation Arbitrate($events: [ID!]!, $state: EditorialState!) {
  setEditorialState(input: { events: $events, state: $state }) { events { id editorialState version } userErrors { code path message } }
}`;
const CHANGE = `mutation ($id: ID!, $v: Int!, $change: EssMonthEventChange!) { updateEssMonthEvent(input: { id: $id, expectedVersion: $v, change: $change }) {
  event { id version title status organisers { name } } userErrors { code path message } conflicts { field base mine theirs } } }`;
const SHEET = `query ($id: ID!) { essMonthEvent(id: $id) {
  title summary description kind { code } audiences { code } themes { code } accessibility { code } organisers { __typename name } price registrationUrl image attendanceMode onlineAccessUrl
  editorialState status cooperationProject { title } essMonth { year } viewerCanUpdate viewerCanDelete viewerCanArbitrate
  occurrences { startsAt endsAt lieu { name } room { name } place { label street postalCode commune { name } } } } }`;

const propose = async (client: Client, input: object = {}) =>
  (await client.send<{ proposeEssMonthEvent: { event: Proposal | null; userErrors: Problem[] } }>(PROPOSE, { input: { essMonth, title: 'Veillée', kind: 'OTHER', ...input } })).data.proposeEssMonthEvent;
const arbitrate = (client: Client, events: string[], state: string) =>
  client.send<{ setEditorialState: { events: Proposal[]; userErrors: Problem[] } }>(ARBITRATE, { events, state });
const change = (client: Client, id: string, v: number, edit: object) =>
  client.send<{ updateEssMonthEvent: { event: { version: number; organisers: object[] } | null; userErrors: Problem[]; conflicts: { field: string }[] } }>(CHANGE, { id, v, change: edit });
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code, path }) => [code, ...path].join(' ')).sort();
const inHall = (from: string, to: string) => ({ startsAt: `2026-11-05T${from}:00+01:00`, endsAt: `2026-11-05T${to}:00+01:00`, lieu: boucle, room: hall });

test('a proposal holds all that a public announcement needs', async () => {
  const input = {
    title: 'Un four dans la cour', summary: 'On allume.', description: '## Pain\nApportez votre pâte.', kind: 'FESTIVE', audiences: ['GENERAL_PUBLIC', 'STUDENTS'], themes: ['CIRCULAR_ECONOMY'], accessibility: ['MOTOR_IMPAIRMENT'],
    organisers: [boucle, lampisterie, await idOf(api, 'person', 'Karim Haddad')], price: 'Prix libre', registrationUrl: 'https://four.example/inscription', image: 'https://four.example/four.jpg',
    attendanceMode: 'MIXED', onlineAccessUrl: 'https://four.example/direct', cooperationProject: await idOf(api, 'cooperation_project', 'Le grand repair café du bassin'),
    occurrences: [{ startsAt: '2026-11-07T10:00:00+01:00', endsAt: '2026-11-07T12:00:00+01:00', place: { label: 'Cour de la mairie', street: '1 place', postalCode: '62300', commune: '62498' } }, { ...inHall('06:00', '07:00') }, {}],
  };
  const { event, userErrors } = await propose(animateur, input);
  expect(userErrors).toEqual([]);
  expect(event).toMatchObject({ editorialState: 'PROPOSED', version: 1, occurrences: [{ version: 1 }, { version: 1 }, { version: 1 }] });
  const { data } = await animateur.send<{ essMonthEvent: object }>(SHEET, { id: event!.id });
  expect(data.essMonthEvent).toMatchObject({
    title: 'Un four dans la cour', summary: 'On allume.', description: '## Pain\nApportez votre pâte.', kind: { code: 'FESTIVE' }, audiences: [{ code: 'GENERAL_PUBLIC' }, { code: 'STUDENTS' }],
    themes: [{ code: 'CIRCULAR_ECONOMY' }], accessibility: [{ code: 'MOTOR_IMPAIRMENT' }], organisers: [{ name: 'La Boucle' }, { name: 'La Lampisterie' }, { __typename: 'Person', name: 'Karim Haddad' }],
    price: 'Prix libre', registrationUrl: 'https://four.example/inscription', image: 'https://four.example/four.jpg', attendanceMode: 'MIXED', onlineAccessUrl: 'https://four.example/direct',
    status: 'SCHEDULED', cooperationProject: { title: 'Le grand repair café du bassin' }, viewerCanUpdate: true, viewerCanDelete: true, viewerCanArbitrate: false,
    occurrences: [
      { startsAt: '2026-11-05T05:00:00+00:00', lieu: { name: 'La Boucle' }, room: { name: 'Halle neuve' }, place: null },
      { startsAt: '2026-11-07T09:00:00+00:00', lieu: null, room: null, place: { label: 'Cour de la mairie', street: '1 place', postalCode: '62300', commune: { name: 'Lens' } } },
      { startsAt: null, endsAt: null },
    ],
  });
});

test('a proposal without dates waits in the tray; anybody of the network may propose, nobody else', async () => {
  expect((await propose(member)).event!.occurrences).toHaveLength(1);
  const stranger = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  expect((await stranger.send(PROPOSE, { input: { essMonth, title: 'Non', kind: 'OTHER' } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await api.anonymous.send(PROPOSE, { input: { essMonth, title: 'Non', kind: 'OTHER' } })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
});

test('every mistake is told at once, and nothing is written', async () => {
  const count = async (): Promise<unknown> => (await api.database.pool.query('SELECT (SELECT count(*) FROM ess_month_event) AS events, (SELECT count(*) FROM occurrence) AS occurrences')).rows;
  const before = await count();
  const hidden = (await api.database.pool.query<{ id: string }>(`INSERT INTO lieu (slug, name, visibility) VALUES ('cache', 'Caché', 'NETWORK') RETURNING id`)).rows[0]!.id;
  const elsewhere = (await api.database.pool.query<{ id: string }>(`WITH n AS (INSERT INTO network (slug, name, kind) VALUES ('loin', 'Loin', 'PTCE') RETURNING id) INSERT INTO cooperation_project (network_id, title) SELECT id, 'Secret' FROM n RETURNING id`)).rows[0]!.id;
  const refused = await propose(coordinator, {
    title: ' ', kind: 'PARTY', audiences: ['NOBODY'], image: 'x', organisers: [boucle, hidden], cooperationProject: elsewhere,
    occurrences: [{ startsAt: '2026-11-05T10:00:00Z' }, { lieu: hidden }, { lieu: lampisterie, room: hall }, { lieu: boucle, place: { label: 'Ici', commune: '00000' } }, { startsAt: '2026-11-05T10:00:00Z', endsAt: '2026-11-07T10:00:00Z' }],
  });
  expect(refused.event).toBeNull();
  expect(codes(refused.userErrors)).toEqual([
    'BLANK title', 'INCOMPLETE_PERIOD occurrences 0 endsAt', 'INVALID_URL image', 'LIEU_OR_PLACE occurrences 3 place', 'OCCURRENCE_TOO_LONG occurrences 4 endsAt', 'ROOM_NOT_OF_LIEU occurrences 2 room', 'UNKNOWN_COMMUNE occurrences 3 place commune',
    'UNKNOWN_REFERENCE cooperationProject', 'UNKNOWN_REFERENCE occurrences 1 lieu', 'UNKNOWN_REFERENCE organisers 1', 'UNKNOWN_TERM audiences 0', 'UNKNOWN_TERM kind',
  ]);
  expect(codes((await propose(coordinator, { essMonth: 'essmonth_x' })).userErrors)).toEqual(['UNKNOWN_REFERENCE essMonth']);
  expect(await count()).toEqual(before);
});

test('proposals may overlap in a room; accepting both is refused as a whole, and says which one', async () => {
  const [first, second, third] = await Promise.all([propose(animateur, { occurrences: [inHall('10:00', '12:00')] }), propose(member, { occurrences: [inHall('11:00', '13:00')] }), propose(member)]);
  const ids = [first, second, third].map(({ event }) => event!.id);
  expect((await arbitrate(animateur, ids, 'ACCEPTED')).errors![0]!.extensions.code).toBe('FORBIDDEN');

  const both = (await arbitrate(coordinator, ids, 'ACCEPTED')).data.setEditorialState;
  expect(both.events).toEqual([]);
  expect(both.userErrors).toHaveLength(1);
  expect(both.userErrors[0]!.code).toBe('ROOM_TAKEN');
  expect([['events', '0'], ['events', '1']]).toContainEqual(both.userErrors[0]!.path);
  const states = async (): Promise<string[]> => (await api.database.pool.query<{ editorial_state: string }>('SELECT editorial_state FROM ess_month_event WHERE id = ANY($1)', [ids])).rows.map((row) => row.editorial_state);
  expect(await states()).toEqual(['PROPOSED', 'PROPOSED', 'PROPOSED']);

  const one = (await arbitrate(coordinator, [ids[2]!, ids[0]!], 'PUBLISHED')).data.setEditorialState;
  expect(one).toEqual({ events: [{ id: ids[2], editorialState: 'PUBLISHED', version: 2 }, { id: ids[0], editorialState: 'PUBLISHED', version: 2 }], userErrors: [] });
  expect((await arbitrate(coordinator, [ids[1]!], 'ACCEPTED')).data.setEditorialState.userErrors[0]).toMatchObject({ code: 'ROOM_TAKEN', path: ['events', '0'] });
  // Cancelling frees the room; taking that back finds it taken.
  expect((await change(coordinator, ids[0]!, 2, { status: 'CANCELLED' })).data.updateEssMonthEvent.userErrors).toEqual([]);
  expect((await arbitrate(coordinator, [ids[1]!], 'ACCEPTED')).data.setEditorialState.userErrors).toEqual([]);
  expect((await change(coordinator, ids[0]!, 3, { status: null })).data.updateEssMonthEvent.userErrors.map(({ code }) => code)).toEqual(['ROOM_TAKEN']);
  const { rows } = await api.database.pool.query('SELECT changes FROM audit_entry WHERE subject_id = $1 AND version = 2', [ids[1]]);
  expect(rows).toEqual([{ changes: { editorialState: { before: 'PROPOSED', after: 'ACCEPTED' } } }]);
  expect((await arbitrate(coordinator, Array<string>(201).fill(ids[0]!), 'REFUSED')).data.setEditorialState.userErrors[0]!.code).toBe('TOO_MANY');
});

test('an arbitration of several says which one is in the way, and which ones it changed', async () => {
  const [ready, proposed, gone] = [(await propose(coordinator)).event!.id, (await propose(coordinator)).event!.id, (await propose(coordinator)).event!.id];
  await arbitrate(coordinator, [ready], 'READY');
  await change(coordinator, ready, 2, { title: 'Bal' });
  await api.database.pool.query(`UPDATE ess_month_event SET title = 'Fanfare', deleted_at = now() WHERE id = $1`, [gone]);
  const ARBITRATE = 'mutation ($events: [ID!]!) { setEditorialState(input: { events: $events, state: READY }) { events { id } changed { id title version } userErrors { code path message } } }';
  const decide = async (events: string[]) => (await coordinator.send<{ setEditorialState: object }>(ARBITRATE, { events })).data.setEditorialState;
  expect(await decide([ready, proposed, gone])).toEqual({ events: [], changed: [], userErrors: [{ code: 'DELETED', path: ['events', '2'], message: expect.stringMatching(/^«\u00a0Fanfare\u00a0»\u00a0: /) }] });
  expect((await api.database.pool.query('SELECT editorial_state FROM ess_month_event WHERE id = $1', [proposed])).rows).toEqual([{ editorial_state: 'PROPOSED' }]);
  expect(await decide([ready, proposed])).toEqual({ events: [{ id: ready }, { id: proposed }], changed: [{ id: proposed, title: 'Veillée', version: 2 }], userErrors: [] });
  expect(await decide([gone])).toMatchObject({ userErrors: [{ code: 'DELETED', path: ['events', '0'], message: expect.not.stringMatching(/Fanfare/) }] });
});

test('the public sees an event when it is published, and no longer when that is taken back', async () => {
  const { id } = (await propose(coordinator)).event!;
  const seen = async (): Promise<unknown> => (await api.anonymous.send<{ essMonthEvent: { title: string } | null }>('query ($id: ID!) { essMonthEvent(id: $id) { title } }', { id })).data.essMonthEvent;
  expect(await seen()).toBeNull();
  await arbitrate(coordinator, [id], 'ACCEPTED');
  expect(await seen()).toBeNull();
  await arbitrate(coordinator, [id], 'PUBLISHED');
  expect(await seen()).toEqual({ title: 'Veillée' });
  await arbitrate(coordinator, [id], 'REFUSED');
  expect(await seen()).toBeNull();
});

test('organisers and the one who proposed change an event; a stale change is merged or compared', async () => {
  const { id } = (await propose(coordinator, { organisers: [lampisterie] })).event!;
  expect((await change(member, id, 1, { price: '2 €' })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await change(animateur, id, 1, { price: '2 €', themes: ['CIRCULAR_ECONOMY'] })).data.updateEssMonthEvent.event).toMatchObject({ version: 2 });
  expect((await change(coordinator, id, 1, { title: 'Veillée d’hiver', organisers: [boucle, lampisterie] })).data.updateEssMonthEvent).toMatchObject({ event: { version: 3, title: 'Veillée d’hiver', organisers: [{ name: 'La Boucle' }, { name: 'La Lampisterie' }] } });
  expect((await change(animateur, id, 2, { title: 'Soirée' })).data.updateEssMonthEvent).toMatchObject({ event: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'title', base: 'Veillée', mine: 'Soirée', theirs: 'Veillée d’hiver' }] });
  expect((await change(animateur, id, 9, { title: 'Soirée' })).data.updateEssMonthEvent.userErrors[0]!.code).toBe('VERSION_FROM_THE_FUTURE');
  expect(codes((await change(animateur, id, 3, { title: null, kind: null })).data.updateEssMonthEvent.userErrors)).toEqual(['BLANK kind', 'BLANK title']);
  const own = (await propose(member)).event!.id;
  expect((await change(member, own, 1, { price: 'Gratuit' })).data.updateEssMonthEvent.event).toMatchObject({ version: 2 });
});

test('dates are added and removed; a deleted event takes its dates along and brings them back', async () => {
  const ADD = 'mutation ($input: AddOccurrenceInput!) { addOccurrence(input: $input) { occurrence { id version startsAt } userErrors { code path } } }';
  const REMOVE = 'mutation ($id: ID!, $v: Int!) { removeOccurrence(input: { id: $id, expectedVersion: $v }) { deletedId userErrors { code path } } }';
  const DELETE = 'mutation ($id: ID!, $v: Int!) { deleteEssMonthEvent(input: { id: $id, expectedVersion: $v }) { deletedId userErrors { code path } } }';
  const RESTORE = 'mutation ($id: ID!) { restore(input: { id: $id }) { node { __typename id } userErrors { code path } } }';
  const { id, occurrences } = (await propose(animateur)).event!;
  const add = (client: Client, input: object) => client.send<{ addOccurrence: { occurrence: { id: string; version: number } | null; userErrors: Problem[] } }>(ADD, { input: { event: id, ...input } });
  expect((await add(member, {})).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect(codes((await add(animateur, { room: hall })).data.addOccurrence.userErrors)).toEqual(['ROOM_NOT_OF_LIEU room']);
  const added = (await add(animateur, inHall('20:00', '22:00'))).data.addOccurrence.occurrence!;
  expect((await member.send(REMOVE, { id: occurrences[0]!.id, v: 1 })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await animateur.send(REMOVE, { id: occurrences[0]!.id, v: 1 })).data).toEqual({ removeOccurrence: { deletedId: occurrences[0]!.id, userErrors: [] } });
  expect((await animateur.send(RESTORE, { id: occurrences[0]!.id })).data).toMatchObject({ restore: { node: { __typename: 'Occurrence' }, userErrors: [] } });

  await arbitrate(coordinator, [id], 'ACCEPTED');
  expect((await animateur.send(DELETE, { id, v: 1 })).data).toMatchObject({ deleteEssMonthEvent: { userErrors: [{ code: 'CONFLICT', path: ['expectedVersion'] }] } });
  expect((await animateur.send(DELETE, { id, v: 2 })).data).toEqual({ deleteEssMonthEvent: { deletedId: id, userErrors: [] } });
  expect((await animateur.send('query ($id: ID!) { occurrence(id: $id) { id } }', { id: added.id })).data).toEqual({ occurrence: null });
  // Somebody else takes the room meanwhile: the event cannot come back over them.
  const rival = (await propose(member, { occurrences: [inHall('21:00', '23:00')] })).event!.id;
  expect((await arbitrate(coordinator, [rival], 'ACCEPTED')).data.setEditorialState.userErrors).toEqual([]);
  expect((await animateur.send(RESTORE, { id })).data).toMatchObject({ restore: { node: null, userErrors: [{ code: 'ROOM_TAKEN' }] } });
  await arbitrate(coordinator, [rival], 'REFUSED');
  expect((await animateur.send(RESTORE, { id })).data).toEqual({ restore: { node: { __typename: 'EssMonthEvent', id }, userErrors: [] } });
  expect((await animateur.send('query ($id: ID!) { occurrence(id: $id) { id } }', { id: added.id })).data).toEqual({ occurrence: { id: added.id } });
});

test('whoever polls with updatedSince learns of dates that were moved, added and removed', async () => {
  const { id, occurrences } = (await propose(coordinator)).event!;
  await arbitrate(coordinator, [id], 'PUBLISHED');
  const date = occurrences[0]!.id;
  const POLL = `query ($since: DateTime!) { essMonthEvents(filter: { updatedSince: $since }, first: 500) { nodes { id } }
    network(slug: "demo") { programme(year: 2026, filter: { updatedSince: $since }, first: 500) { nodes { event { id } } } } }`;
  const polled = async (): Promise<boolean[]> => {
    const { data } = await api.anonymous.send<{ essMonthEvents: { nodes: { id: string }[] }; network: { programme: { nodes: { event: { id: string } }[] } } }>(POLL, { since: '2021-01-01T00:00:00Z' });
    return [data.essMonthEvents.nodes.some((node) => node.id === id), data.network.programme.nodes.some(({ event }) => event.id === id)];
  };
  const forget = async (): Promise<void> => {
    await api.database.pool.query(`UPDATE ess_month_event SET updated_at = '2020-01-01' WHERE id = $1`, [id]);
    await api.database.pool.query(`UPDATE occurrence SET updated_at = '2020-01-01' WHERE event_id = $1`, [id]);
    expect(await polled()).toEqual([false, false]);
  };
  const done = async (mutation: string, input: object): Promise<void> => {
    const { data } = await coordinator.send<Record<string, { userErrors: Problem[] }>>(`mutation ($input: ${mutation}!) { done: ${mutation[0]!.toLowerCase()}${mutation.slice(1, -5)}(input: $input) { userErrors { code } } }`, { input });
    expect(data.done!.userErrors).toEqual([]);
  };
  await forget();
  await done('RescheduleOccurrenceInput', { occurrence: date, expectedVersion: 1, startsAt: '2026-11-12T18:00:00Z', endsAt: '2026-11-12T20:00:00Z' });
  expect(await polled()).toEqual([true, true]);
  await forget();
  await done('AddOccurrenceInput', { event: id, startsAt: '2026-11-13T18:00:00Z', endsAt: '2026-11-13T20:00:00Z' });
  expect(await polled()).toEqual([true, true]);
  await forget();
  // What is removed is listed nowhere; its event tells of it.
  await coordinator.send('mutation ($id: ID!) { removeOccurrence(input: { id: $id, expectedVersion: 2 }) { deletedId } }', { id: date });
  expect(await polled()).toEqual([true, false]);
  await forget();
  await done('UpdateEssMonthEventInput', { id, expectedVersion: 2, change: { title: 'Veillée déplacée' } });
  expect(await polled()).toEqual([true, true]);
});

test('an event takes place in lieux of the network of its month, also in those that it only lists', async () => {
  const entrepot = await idOf(api, 'lieu', 'L’Entrepôt des Rives');
  expect(codes((await propose(coordinator, { occurrences: [{}, { lieu: entrepot }] })).userErrors)).toEqual(['LIEU_OUTSIDE_NETWORKS occurrences 1 lieu']);
  const { id } = (await propose(coordinator)).event!;
  const add = async (): Promise<Problem[]> =>
    (await coordinator.send<{ addOccurrence: { userErrors: Problem[] } }>('mutation ($id: ID!, $lieu: ID!) { addOccurrence(input: { event: $id, lieu: $lieu }) { userErrors { code path message } } }', { id, lieu: entrepot })).data.addOccurrence.userErrors;
  expect(codes(await add())).toEqual(['LIEU_OUTSIDE_NETWORKS lieu']);
  // Nor can somebody who has all rights in both networks.
  expect(codes((await propose(await api.signedIn('admin'), { occurrences: [{ lieu: entrepot }] })).userErrors)).toEqual(['LIEU_OUTSIDE_NETWORKS occurrences 0 lieu']);
  await api.database.pool.query(`INSERT INTO network_actor (network_id, actor_id, keeper) SELECT id, $1, false FROM network WHERE slug = 'demo'`, [entrepot]);
  expect(await add()).toEqual([]);
  await api.database.pool.query(`DELETE FROM network_actor WHERE actor_id = $1 AND NOT keeper`, [entrepot]);
});

test('an event has 50 organisers at most', async () => {
  expect(codes((await propose(coordinator, { organisers: Array.from({ length: 51 }, (_, index) => `lieu_${String(index).padStart(32, '0')}`) })).userErrors)).toContain('TOO_MANY organisers');
});

test('an event has 800 dates at most', async () => {
  expect(codes((await propose(coordinator, { occurrences: Array<object>(801).fill({}) })).userErrors)).toEqual(['TOO_MANY occurrences']);
  const { id, occurrences } = (await propose(coordinator)).event!;
  await api.database.pool.query('INSERT INTO occurrence (event_id) SELECT $1 FROM generate_series(1, 799)', [id]);
  const add = async (): Promise<Problem[]> =>
    (await coordinator.send<{ addOccurrence: { userErrors: Problem[] } }>('mutation ($id: ID!) { addOccurrence(input: { event: $id }) { userErrors { code path message } } }', { id })).data.addOccurrence.userErrors;
  expect(codes(await add())).toEqual(['TOO_MANY event']);
  await coordinator.send('mutation ($id: ID!) { removeOccurrence(input: { id: $id, expectedVersion: 1 }) { deletedId } }', { id: occurrences[0]!.id });
  expect(await add()).toEqual([]);
});
