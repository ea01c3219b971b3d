import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let network: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  network = await idOf(api, 'network', 'demo');
});
afterAll(() => api.close());

interface Written {
  lieu: { id: string; slug: string; name: string; version: number } | null;
  userErrors: { code: string; path: string[] }[];
  conflicts: object[];
}

const add = (client: Client, input: object) =>
  client.send<{ createLieu: Written }>('mutation AddLieu($input: CreateLieuInput!) { createLieu(input: $input) { lieu { id slug name version } userErrors { code path message } } }', { input: { network, name: 'Le Phare d’Étaples', ...input } });
const change = (client: Client, id: string, expectedVersion: number, edit: object) =>
  client.send<{ updateLieu: Written }>(
    `mutation ChangeLieu($id: ID!, $expectedVersion: Int!, $change: LieuChange!) { updateLieu(input: { id: $id, expectedVersion: $expectedVersion, change: $change }) {
      lieu { id name version } userErrors { code path message } conflicts { field base mine theirs } } }`,
    { id, expectedVersion, change: edit },
  );

test('a lieu is added with all that is known of it, under a name of its own in addresses', async () => {
  const input = {
    families: ['FABLAB', 'COWORKING'], activities: ['MAKING'], legalForm: 'SCIC', initiative: 'CITIZENS', address: { street: '1 rue du Port', postalCode: '62300', commune: '62498' },
    location: { latitude: 50.43, longitude: 2.83 }, website: 'https://phare.example', rooms: [{ name: 'Salle', capacity: 12 }, { name: 'Hall', shareable: true }], animateurs: [await idOf(api, 'person', 'Karim Haddad')],
  };
  const { lieu } = (await add(coordinator, input)).data.createLieu;
  expect(lieu).toMatchObject({ slug: 'le-phare-d-etaples', version: 1 });
  expect((await add(coordinator, {})).data.createLieu.lieu!.slug).toBe('le-phare-d-etaples-2');
  const { data } = await coordinator.send<{ lieu: object }>(
    `query ($id: ID!) { lieu(id: $id) { families { code } legalForm { code } initiative { code } address { street postalCode commune { name departement { code } } } location { latitude longitude }
      rooms { name capacity shareable } animateurs { name } networks { slug } viewerCanUpdate viewerCanDelete } }`,
    { id: lieu!.id },
  );
  expect(data.lieu).toEqual({
    families: [{ code: 'COWORKING' }, { code: 'FABLAB' }], legalForm: { code: 'SCIC' }, initiative: { code: 'CITIZENS' },
    address: { street: '1 rue du Port', postalCode: '62300', commune: { name: 'Lens', departement: { code: '62' } } }, location: input.location,
    rooms: [{ name: 'Salle', capacity: 12, shareable: false }, { name: 'Hall', capacity: null, shareable: true }],
    animateurs: [{ name: 'Karim Haddad' }], networks: [{ slug: 'demo' }], viewerCanUpdate: true, viewerCanDelete: true,
  });
});

test('every mistake is told at once, and nothing is written', async () => {
  const count = async (): Promise<unknown> => (await api.database.pool.query('SELECT count(*) FROM lieu')).rows;
  const before = await count();
  const refused = await add(coordinator, { name: '', families: ['FABLAB', 'PUB'], legalForm: 'GANG', address: { postalCode: '6230', commune: '00000' }, location: { latitude: 91, longitude: 2 }, timeZone: 'Mars/Crater', animateurs: ['person_x'], rooms: [{ name: ' ', capacity: 0 }] });
  expect(refused.data.createLieu.userErrors.map(({ code, path }) => [code, path.join('.')]).sort()).toEqual([
    ['BLANK', 'name'], ['BLANK', 'rooms.0.name'], ['INVALID', 'rooms.0.capacity'], ['INVALID_COORDINATES', 'location'], ['INVALID_POSTAL_CODE', 'address.postalCode'], ['INVALID_TIME_ZONE', 'timeZone'],
    ['UNKNOWN_COMMUNE', 'address.commune'], ['UNKNOWN_REFERENCE', 'animateurs.0'], ['UNKNOWN_TERM', 'families.1'], ['UNKNOWN_TERM', 'legalForm'],
  ]);
  expect(await count()).toEqual(before);
});

test('stale changes of other fields merge, of the same field conflict; a removed list item is not brought back', async () => {
  const { id } = (await add(coordinator, { families: ['FABLAB'] })).data.createLieu.lieu!;
  expect((await change(coordinator, id, 1, { families: ['COWORKING'], address: { street: 'A' } })).data.updateLieu.lieu!.version).toBe(2);
  expect((await change(coordinator, id, 1, { address: { postalCode: '62300' } })).data.updateLieu.lieu!.version).toBe(3);
  expect((await change(coordinator, id, 1, { families: ['FABLAB', 'CULTURAL'] })).data.updateLieu).toMatchObject({
    lieu: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'families', base: ['FABLAB'], mine: ['CULTURAL', 'FABLAB'], theirs: ['COWORKING'] }],
  });
  expect((await change(coordinator, id, 99, { name: 'X' })).data.updateLieu.userErrors).toMatchObject([{ code: 'VERSION_FROM_THE_FUTURE' }]);
  const { rows } = await api.database.pool.query('SELECT street, postal_code, version FROM lieu WHERE id = $1', [id]);
  expect(rows).toEqual([{ street: 'A', postal_code: '62300', version: 3 }]);
});

test('an animateur changes their own lieu, and no other', async () => {
  const own = await idOf(api, 'lieu', 'La Lampisterie');
  expect((await change(animateur, own, 1, { summary: 'Ouvert' })).data.updateLieu.userErrors).toEqual([]);
  expect((await change(animateur, await idOf(api, 'lieu', 'La Remise'), 1, { summary: 'À moi' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await change(api.anonymous, own, 1, { summary: '' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await change(animateur, 'lieu_x', 1, { summary: '' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('a list with facets and cursors, and neighbours by distance, are one statement each', async () => {
  const LIST = `query LieuxOfDepartements($departements: [String!]!, $first: Int!, $after: String) {
    lieux(filter: { departements: $departements }, orderBy: NAME_ASC, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      facets { families { term { code label } count } departements { departement { code name } count } }
      edges { cursor } nodes { id slug name families { code label } address { commune { code name departement { code name } region { code name } } } location { latitude longitude } }
    } }`;
  const page = async (after?: string) =>
    (await api.anonymous.send<{ lieux: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; facets: { departements: { count: number }[] }; nodes: { name: string }[] } }>(LIST, { departements: ['62'], first: 5, after })).data.lieux;
  expect(await api.statements(() => page())).toHaveLength(1);
  const names: string[] = [];
  for (let after: string | undefined; ; ) {
    const { nodes, pageInfo, totalCount, facets } = await page(after);
    names.push(...nodes.map(({ name }) => name));
    expect(facets.departements).toMatchObject([{ count: totalCount }]);
    if (!pageInfo.hasNextPage) {
      expect(names).toHaveLength(totalCount);
      break;
    }
    after = pageInfo.endCursor;
  }
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
  const NEAR = `query LieuxNear($latitude: Float!, $longitude: Float!, $radiusKm: Float!) {
    lieux(filter: { near: { latitude: $latitude, longitude: $longitude, radiusKm: $radiusKm } }, orderBy: DISTANCE_ASC, first: 20) { edges { distanceKm node { id name location { latitude longitude } } } } }`;
  const near = await api.anonymous.send<{ lieux: { edges: { distanceKm: number }[] } }>(NEAR, { latitude: 50.43, longitude: 2.83, radiusKm: 6 });
  const distances = near.data.lieux.edges.map(({ distanceKm }) => distanceKm);
  expect(distances.length).toBeGreaterThan(1);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect(Math.max(...distances)).toBeLessThanOrEqual(6);
});

const room = async (lieu: string): Promise<string> => (await api.database.pool.query<{ id: string }>('SELECT id FROM room WHERE lieu_id = $1 AND deleted_at IS NULL ORDER BY position', [lieu])).rows[0]!.id;
const told = ({ data }: { data: { createLieu?: Written; updateLieu?: Written } }): string[] => (data.createLieu ?? data.updateLieu)!.userErrors.map(({ code, path }) => [code, ...path].join(' '));

test('a room is read by those who may read its lieu', async () => {
  const { id } = (await add(coordinator, { visibility: 'NETWORK', rooms: [{ name: 'Atelier' }] })).data.createLieu.lieu!;
  const node = async (client: Client): Promise<unknown> => (await client.send<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id: hall })).data.node;
  const hall = await room(id);
  expect(await node(coordinator)).toEqual({ id: hall });
  expect(await node(api.anonymous)).toBeNull();
  await coordinator.send('mutation ($id: ID!) { deleteLieu(input: { id: $id, expectedVersion: 1 }) { deletedId } }', { id });
  expect(await node(coordinator)).toBeNull();
});

test('ids of rooms are given here: a sender names those of this very lieu, each once', async () => {
  const others = await room((await add(coordinator, { rooms: [{ name: 'Ailleurs' }] })).data.createLieu.lieu!.id);
  expect(told(await add(coordinator, { rooms: [{ name: 'A', id: 'foo' }, { name: 'B', id: '' }, { name: 'C', id: others }, { name: 'D' }] }))).toEqual([0, 1, 2].map((index) => `UNKNOWN_REFERENCE rooms ${index} id`));
  const { id } = (await add(coordinator, { rooms: [{ name: 'Salle' }, { name: 'Hall' }] })).data.createLieu.lieu!;
  const own = await room(id);
  const rooms = [{ id: own, name: 'A' }, { id: own, name: 'B' }];
  expect(told(await change(coordinator, id, 1, { rooms }))).toEqual(['DUPLICATE rooms']);
  for (const unknown of ['room_00000000000000000000000000000000', others, 'x'.repeat(12_000)]) expect(told(await change(coordinator, id, 1, { rooms: [{ id: unknown, name: 'A' }] }))).toEqual(['UNKNOWN_REFERENCE rooms 0 id']);
  expect(told(await change(coordinator, id, 1, { rooms: Array.from({ length: 201 }, () => ({ name: 'A' })) }))).toEqual(['TOO_MANY rooms']);
  // One that was closed may be opened again, under the id that dates know.
  expect(told(await change(coordinator, id, 1, { rooms: [] }))).toEqual([]);
  expect(told(await change(coordinator, id, 2, { rooms: [{ id: own, name: 'Salle' }] }))).toEqual([]);
  expect(await room(id)).toBe(own);
});

test('a lieu where people are expected is not deleted: nothing is, before its dates are moved or cancelled', async () => {
  const { id } = (await add(coordinator, {})).data.createLieu.lieu!;
  const { rows: [event] } = await api.database.pool.query<{ id: string }>(
    `WITH e AS (INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) SELECT min(id), 'E', 'EVENT_KIND/OTHER', 'PUBLISHED' FROM ess_month RETURNING id)
     INSERT INTO occurrence (event_id, lieu_id, starts_at, ends_at) SELECT id, $1, now() + interval '1 day', now() + interval '25 hours' FROM e RETURNING event_id AS id`,
    [id],
  );
  const remove = async () =>
    (await coordinator.send<{ deleteLieu: { deletedId: string | null; userErrors: { code: string; path: string[] }[] } }>('mutation ($id: ID!) { deleteLieu(input: { id: $id, expectedVersion: 1 }) { deletedId userErrors { code path } } }', { id })).data.deleteLieu;
  expect(await remove()).toEqual({ deletedId: null, userErrors: [{ code: 'LIEU_IN_USE', path: ['id'] }] });
  expect((await api.database.pool.query('SELECT version, deleted_at FROM lieu WHERE id = $1', [id])).rows).toEqual([{ version: 1, deleted_at: null }]);
  await api.database.pool.query(`UPDATE ess_month_event SET status = 'CANCELLED' WHERE id = $1`, [event!.id]);
  expect(await remove()).toEqual({ deletedId: id, userErrors: [] });
});

test('a room is closed unless something that takes place is planned in it', async () => {
  const { id } = (await add(coordinator, { rooms: [{ name: 'Salle' }] })).data.createLieu.lieu!;
  const { rows: [event] } = await api.database.pool.query<{ id: string }>(
    `WITH e AS (INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) SELECT min(id), 'E', 'EVENT_KIND/OTHER', 'ACCEPTED' FROM ess_month RETURNING id)
     INSERT INTO occurrence (event_id, lieu_id, room_id) SELECT id, $1, $2 FROM e RETURNING event_id AS id`,
    [id, await room(id)],
  );
  const close = async (column: string, value: unknown): Promise<string[]> => {
    await api.database.pool.query(`UPDATE ess_month_event SET editorial_state = 'ACCEPTED', status = 'SCHEDULED', deleted_at = NULL WHERE id = $1`, [event!.id]);
    await api.database.pool.query(`UPDATE ess_month_event SET ${column} = $2 WHERE id = $1`, [event!.id, value]);
    const { rows: [lieu] } = await api.database.pool.query<{ version: number; id: string }>(`SELECT l.version, r.id FROM lieu l JOIN room r ON r.lieu_id = l.id WHERE l.id = $1`, [id]);
    const answer = told(await change(coordinator, id, lieu!.version, { rooms: [] }));
    await api.database.pool.query('UPDATE room SET deleted_at = NULL WHERE lieu_id = $1', [id]);
    return answer;
  };
  expect(await close('status', 'POSTPONED')).toEqual(['ROOM_IN_USE rooms']);
  expect(await close('editorial_state', 'REFUSED')).toEqual([]);
  expect(await close('status', 'CANCELLED')).toEqual([]);
  expect(await close('deleted_at', '2026-01-01')).toEqual([]);
});

test('a lieu has the time of its commune, unless somebody says otherwise', async () => {
  const zone = async (id: string): Promise<string> => (await api.database.pool.query<{ time_zone: string }>('SELECT time_zone FROM lieu WHERE id = $1', [id])).rows[0]!.time_zone;
  const added = async (input: object): Promise<string> => (await add(coordinator, input)).data.createLieu.lieu!.id;
  const changed = async (id: string, version: number, edit: object): Promise<string> => {
    expect(told(await change(coordinator, id, version, edit))).toEqual([]);
    return zone(id);
  };
  expect(await zone(await added({}))).toBe('Europe/Paris');
  expect(await zone(await added({ address: { commune: '97411' }, timeZone: null }))).toBe('Indian/Reunion');
  const id = await added({ address: { commune: '97411' } });
  expect(await zone(id)).toBe('Indian/Reunion');
  expect(await changed(id, 1, { address: { commune: '97209' } })).toBe('America/Martinique');
  expect(await changed(id, 2, { timeZone: 'pacific/noumea' })).toBe('Pacific/Noumea');
  expect(await changed(id, 3, { address: { commune: '62498' } })).toBe('Pacific/Noumea');
  expect(await changed(id, 4, { timeZone: null })).toBe('Europe/Paris');
  const { rows } = await api.database.pool.query<{ zone: object }>(`SELECT changes->'timeZone' AS zone FROM audit_entry WHERE subject_id = $1 AND version = 2`, [id]);
  expect(rows).toEqual([{ zone: { before: 'Indian/Reunion', after: 'America/Martinique' } }]);
});

test('lieux of one name are added by many at once', async () => {
  const answers = await Promise.all(['', ' 2', '', ' 2', '', ' 2', '', ' 2'].map((end) => add(coordinator, { name: `Tiers-lieu${end}` })));
  expect(answers.flatMap(told)).toEqual([]);
  expect(new Set(answers.map(({ data }) => data.createLieu.lieu!.slug)).size).toBe(8);
});

test('values are looked at as they are kept, and names can be seen', async () => {
  const { id } = (await add(coordinator, { siret: ' 73282932000074 ', rna: ' W621234567', website: ' https://phare.example ', address: { postalCode: ' 62300 ' }, summary: `${'x'.repeat(300)}  ` })).data.createLieu.lieu!;
  const { rows } = await api.database.pool.query('SELECT siret, rna, website, postal_code FROM lieu WHERE id = $1', [id]);
  expect(rows).toEqual([{ siret: '73282932000074', rna: 'W621234567', website: 'https://phare.example', postal_code: '62300' }]);
  expect(told(await add(coordinator, { siret: ' ', rna: ' ', website: ' ', address: { postalCode: ' ' }, timeZone: ' ' }))).toEqual([]);
  expect(told(await add(coordinator, { siret: '00000001800010' }))).toEqual([]);
  expect(told(await add(coordinator, { siret: '00000000000000', timeZone: '+02:00' }))).toEqual(['INVALID_SIRET siret', 'INVALID_TIME_ZONE timeZone']);
  for (const name of ['\u200b', '\u200d \u2060', '\u0007\t']) expect(told(await add(coordinator, { name, rooms: [{ name }] }))).toEqual(['BLANK name', 'BLANK rooms 0 name']);
  expect(told(await add(coordinator, { name: 'Le\u0007 Phare', rooms: [{ name: 'Grande\nsalle' }] }))).toEqual(['INVALID_CHARACTER name', 'INVALID_CHARACTER rooms 0 name']);
});
