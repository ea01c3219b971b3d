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
