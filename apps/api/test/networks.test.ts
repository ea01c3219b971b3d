import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let admin: Client;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  admin = await api.signedIn('admin');
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

interface Network {
  id: string;
  slug: string;
  version: number;
  territory: { departements: { code: string }[]; epcis: { code: string }[]; singleCommunes: { code: string }[]; communes: { totalCount: number } };
}
interface Written {
  network: Network | null;
  userErrors: { code: string; path: string[] }[];
  conflicts: { field: string; base: unknown; mine: unknown; theirs: unknown }[];
}
const FIELDS = 'id slug name stage description version territory { departements { code } epcis { code } singleCommunes { code } communes(first: 1) { totalCount } }';

const create = async (client: Client, input: object): Promise<Omit<Written, 'conflicts'>> =>
  (await client.send<{ createNetwork: Written }>(`mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { network { ${FIELDS} } userErrors { code path } } }`, { input })).data.createNetwork;
const send = (client: Client, id: string, expectedVersion: number, change: object) =>
  client.send<{ updateNetwork: Written }>(
    `mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { network { ${FIELDS} } userErrors { code path } conflicts { field base mine theirs } } }`,
    { input: { id, expectedVersion, change } },
  );
const update = async (client: Client, id: string, expectedVersion: number, change: object): Promise<Written> => (await send(client, id, expectedVersion, change)).data.updateNetwork;

let number = 0;
const started = async (input: object = {}): Promise<string> => {
  const { network } = await create(admin, { slug: `reseau-${(number += 1)}`, name: 'Réseau', kind: 'COLLECTIVE', territory: { departements: ['59'], communes: ['62119', '62119'] }, ...input });
  return network!.id;
};

test('a network starts with its territory and its coordinator; every mistake is told at once', async () => {
  const { network, userErrors } = await create(admin, { slug: 'nord', name: ' Réseau du Nord ', kind: 'PTCE', territory: { departements: ['59'], communes: ['62119', '62119'] } });
  expect(userErrors).toEqual([]);
  expect(network).toMatchObject({ slug: 'nord', name: 'Réseau du Nord', stage: 'EMERGING', version: 1, territory: { departements: [{ code: '59' }], epcis: [], singleCommunes: [{ code: '62119' }] } });
  expect(network!.territory.communes.totalCount).toBeGreaterThan(600);
  const { data } = await admin.send<{ viewer: { memberships: { network: { slug: string }; roles: string[] }[] } }>('{ viewer { memberships { network { slug } roles } } }');
  expect(data.viewer.memberships).toContainEqual({ network: { slug: 'nord' }, roles: ['COORDINATOR'] });

  const refused = await create(admin, { slug: 'Nord !', name: ' ', kind: 'PTCE', territory: { departements: ['999'], epcis: ['1'], communes: ['0'] } });
  expect(refused.network).toBeNull();
  expect(refused.userErrors.map(({ code }) => code).toSorted()).toEqual(['BLANK', 'INVALID', 'UNKNOWN_COMMUNE', 'UNKNOWN_DEPARTEMENT', 'UNKNOWN_EPCI']);
  expect((await create(admin, { slug: 'nord', name: 'Nord', kind: 'PTCE', territory: {} })).userErrors).toMatchObject([{ code: 'TAKEN', path: ['slug'] }]);
});

test('a change leaves what is absent, clears what is null, replaces the territory whole, and is on the trail', async () => {
  const id = await started({ description: 'Premiers pas' });
  const renamed = await update(admin, id, 1, { name: 'Réseau renommé', stage: 'ESTABLISHED' });
  expect(renamed.network).toMatchObject({ name: 'Réseau renommé', stage: 'ESTABLISHED', description: 'Premiers pas', version: 2, territory: { departements: [{ code: '59' }] } });
  const moved = await update(admin, id, 2, { description: null, territory: { communes: ['62119'] } });
  expect(moved.network).toMatchObject({ description: null, version: 3, territory: { departements: [], epcis: [], singleCommunes: [{ code: '62119' }], communes: { totalCount: 1 } } });
  const { rows } = await api.database.pool.query(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND version = 3`, [id]);
  expect(rows[0].changes.territory).toEqual({
    before: { departements: ['59'], epcis: [], communes: ['62119'] },
    after: { departements: [], epcis: [], communes: ['62119'] },
  });
  // The same territory in another order is no change.
  expect((await update(admin, id, 3, { territory: { communes: ['62119', '62119'], epcis: [] } })).network!.version).toBe(3);
});

test('wrong values are refused, and nothing is written', async () => {
  const id = await started();
  const refused = await update(admin, id, 1, { name: ' ', kind: null, stage: null, territory: { departements: ['59', '999'] } });
  expect(refused.network).toBeNull();
  expect(refused.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`).toSorted()).toEqual(['BLANK kind', 'BLANK name', 'BLANK stage', 'UNKNOWN_DEPARTEMENT territory.departements']);
  const { rows } = await api.database.pool.query('SELECT version, name FROM network WHERE id = $1', [id]);
  expect(rows).toEqual([{ version: 1, name: 'Réseau' }]);
});

test('a stale change of another field is merged; of the same field it is a conflict', async () => {
  const id = await started();
  await update(admin, id, 1, { name: 'Un' });
  expect(await update(admin, id, 1, { description: 'Deux' })).toMatchObject({ network: { name: 'Un', description: 'Deux', version: 3 }, userErrors: [] });
  expect(await update(admin, id, 1, { name: 'Trois' })).toMatchObject({
    network: null,
    userErrors: [{ code: 'CONFLICT' }],
    conflicts: [{ field: 'name', base: 'Réseau', mine: 'Trois', theirs: 'Un' }],
  });
});

test('its coordinator changes it; others may not, and a network that does not exist answers alike', async () => {
  const demo = await idOf(api, 'network', 'demo');
  const neighbour = await idOf(api, 'network', 'demo-voisine');
  const may = async (client: Client, id: string) =>
    (await client.send<{ network: { viewerCanUpdate: boolean } }>('query ($id: ID!) { network(id: $id) { viewerCanUpdate } }', { id })).data.network.viewerCanUpdate;
  expect(await may(coordinator, demo)).toBe(true);
  expect(await may(await accountIn(api, 'demo', 'ANIMATEUR'), demo)).toBe(false);
  expect(await may(api.anonymous, demo)).toBe(false);
  const { version } = (await api.database.pool.query<{ version: number }>('SELECT version FROM network WHERE id = $1', [demo])).rows[0]!;
  expect((await update(coordinator, demo, version, { description: 'Mieux dit' })).network).toMatchObject({ description: 'Mieux dit', version: version + 1 });

  const code = async (client: Client, id: string) => (await send(client, id, 1, { name: 'X' })).errors?.[0]?.extensions.code;
  expect(await code(await api.signedIn('animation'), demo)).toBe('FORBIDDEN');
  expect(await code(api.anonymous, demo)).toBe('UNAUTHENTICATED');
  // Networks are public: another one is there for a coordinator, and not theirs to change.
  const ofDemo = await accountIn(api, 'demo', 'COORDINATOR');
  expect(await may(ofDemo, neighbour)).toBe(false);
  expect(await code(ofDemo, neighbour)).toBe('FORBIDDEN');
  expect(await code(coordinator, 'network_00000000000000000000000000000000')).toBe('NOT_FOUND');
});
