import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let network: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  network = await idOf(api, 'network', 'demo');
});
afterAll(() => api.close());

interface Written {
  organisation: { id: string; version: number } | null;
  userErrors: { code: string; path: string[]; message: string }[];
  conflicts: { field: string; base: unknown; mine: unknown; theirs: unknown }[];
}

const create = (client: Client, input: object) =>
  client.send<{ createOrganisation: Written }>(
    'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id version } userErrors { code path message } } }',
    { input: { network, name: 'La Ruche des métiers', memberKind: 'ESS_ENTERPRISE', ...input } },
  );
const update = (client: Client, id: string, expectedVersion: number, change: object) =>
  client.send<{ updateOrganisation: Written }>(
    `mutation ($id: ID!, $expectedVersion: Int!, $change: OrganisationChange!) { updateOrganisation(input: { id: $id, expectedVersion: $expectedVersion, change: $change }) {
      organisation { id version } userErrors { code path } conflicts { field base mine theirs } } }`,
    { id, expectedVersion, change },
  );
const created = async (input: object = {}): Promise<string> => (await create(coordinator, input)).data.createOrganisation.organisation!.id;

const ORGANISATIONS = `query Organisations($network: ID!) {
  organisations(filter: { network: $network }, first: 50) {
    nodes { id name memberKind essFamily { code label } siret esus { since until } commune { code name } }
  }
}`;

test('members of a PTCE that are no lieux are read by one statement', async () => {
  const texts = await api.statements(async () => {
    const { data } = await api.anonymous.send<{ organisations: { nodes: { name: string; essFamily: { label: string } | null; esus: object | null }[] } }>(ORGANISATIONS, { network });
    const found = data.organisations.nodes.find(({ name }) => name === 'Mutuelle Horizon Artois');
    expect(found).toMatchObject({ memberKind: 'ESS_ENTERPRISE', essFamily: { code: 'MUTUAL' }, commune: { name: expect.any(String) } });
    expect(data.organisations.nodes.some(({ esus }) => esus !== null)).toBe(true);
  });
  expect(texts).toHaveLength(1);
});

test('filters: kind, family, territory, text with a mistake, and nothing of another network', async () => {
  const names = async (filter: object): Promise<string[]> =>
    (await api.anonymous.send<{ organisations: { nodes: { name: string }[] } }>('query ($filter: OrganisationFilter) { organisations(filter: $filter, first: 50) { nodes { name } } }', { filter })).data.organisations.nodes.map(({ name }) => name);
  expect(await names({ memberKinds: ['RESEARCH_CENTRE'] })).toEqual(['Laboratoire Usages et Territoires']);
  expect(await names({ essFamilies: ['MUTUAL'] })).toEqual(['Mutuelle Horizon Artois']);
  expect(await names({ text: 'mutuele horison' })).toEqual(['Mutuelle Horizon Artois']);
  expect(await names({ departements: ['2A'] })).toEqual([]);
  expect((await names({ departements: ['62'], network })).length).toBeGreaterThan(5);
  expect(await names({ network: await idOf(api, 'network', 'demo-voisine'), essFamilies: ['MUTUAL'] })).toEqual([]);
});

test('an organisation is created with all its fields, and every mistake is told at once', async () => {
  const full = { summary: '  ', siret: '73282932000074', essFamily: 'MUTUAL', esus: { since: '2024-01-01', until: '2029-01-01' }, website: 'https://ruche.example', commune: '62498' };
  const id = await created({ ...full, name: '  La Ruche  ' });
  const { data } = await api.anonymous.send('query ($id: ID!) { organisation(id: $id) { name summary siret esus { since until } website commune { code } essFamily { code } visibility networks { slug } viewerCanUpdate version } }', { id });
  expect(data).toEqual({
    organisation: { name: 'La Ruche', summary: null, siret: full.siret, esus: full.esus, website: full.website, commune: { code: '62498' }, essFamily: { code: 'MUTUAL' }, visibility: 'PUBLIC', networks: [{ slug: 'demo' }], viewerCanUpdate: false, version: 1 },
  });
  const bad = await create(coordinator, { name: ' ', siret: '123', essFamily: 'CLUB', commune: '00000', website: 'www.x.fr', esus: { since: '2025-01-02', until: '2025-01-02' } });
  expect(bad.data.createOrganisation.organisation).toBeNull();
  expect(bad.data.createOrganisation.userErrors.map(({ code, path }) => [code, path.join('.')]).sort()).toEqual([
    ['BLANK', 'name'], ['INVALID_PERIOD', 'esus.until'], ['INVALID_SIRET', 'siret'], ['INVALID_URL', 'website'], ['UNKNOWN_COMMUNE', 'commune'], ['UNKNOWN_TERM', 'essFamily'],
  ]);
});

test('a stale change of other fields is merged, of the same field refused with what differs', async () => {
  const id = await created({ name: 'Avant', summary: 'Ancien' });
  expect((await update(coordinator, id, 1, { name: 'Après' })).data.updateOrganisation.organisation).toEqual({ id, version: 2 });
  expect((await update(coordinator, id, 1, { summary: 'Neuf' })).data.updateOrganisation.organisation).toEqual({ id, version: 3 });
  const { updateOrganisation } = (await update(coordinator, id, 1, { name: 'Autre', website: 'https://a.example' })).data;
  expect(updateOrganisation).toEqual({ organisation: null, userErrors: [{ code: 'CONFLICT', path: [] }], conflicts: [{ field: 'name', base: 'Avant', mine: 'Autre', theirs: 'Après' }] });
  const { rows } = await api.database.pool.query('SELECT name, summary, website, version FROM organisation WHERE id = $1', [id]);
  expect(rows).toEqual([{ name: 'Après', summary: 'Neuf', website: null, version: 3 }]);
  const trail = await api.database.pool.query('SELECT action, version FROM audit_entry WHERE subject_id = $1 ORDER BY id', [id]);
  expect(trail.rows).toEqual([{ action: 'CREATE', version: 1 }, { action: 'UPDATE', version: 2 }, { action: 'UPDATE', version: 3 }]);
});

test('only coordinators of its network write; for others a hidden one does not exist', async () => {
  const id = await created({ visibility: 'NETWORK' });
  const read = async (client: Client) => (await client.send<{ organisation: object | null }>('query ($id: ID!) { organisation(id: $id) { viewerCanUpdate } }', { id })).data.organisation;
  const animateur = await api.signedIn('animation');
  const neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  expect(await read(api.anonymous)).toBeNull();
  expect(await read(neighbour)).toBeNull();
  expect(await read(animateur)).toEqual({ viewerCanUpdate: false });
  expect(await read(coordinator)).toEqual({ viewerCanUpdate: true });
  const code = async (client: Client): Promise<unknown> => (await update(client, id, 1, { name: 'X' })).errors?.[0]?.extensions.code;
  expect(await code(api.anonymous)).toBe('UNAUTHENTICATED');
  expect(await code(animateur)).toBe('FORBIDDEN');
  expect(await code(neighbour)).toBe('NOT_FOUND');
  expect((await create(neighbour, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await create(coordinator, { network: 'network_x' })).data.createOrganisation.userErrors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', path: ['network'] }]);
});

test('a natural person is read by members only, whatever the visibility says', async () => {
  const id = await created({ name: 'Maud Delattre', memberKind: 'NATURAL_PERSON', visibility: 'PUBLIC' });
  const OFFER = 'mutation ($holder: ID!) { createResource(input: { holder: $holder, nature: MATERIAL, category: "EQUIPMENT", title: "Son tour à bois", sharing: PUBLIC }) { resource { id } } }';
  const resource = (await coordinator.send<{ createResource: { resource: { id: string } } }>(OFFER, { holder: id })).data.createResource.resource.id;
  const READ = `query ($id: ID!, $resource: ID!) {
    organisation(id: $id) { id } node(id: $id) { id } resource(id: $resource) { id } organisations(filter: { memberKinds: [NATURAL_PERSON] }, first: 1) { totalCount } search(text: "Delattre", first: 1) { totalCount }
  }`;
  const read = async (client: Client): Promise<unknown> => (await client.send(READ, { id, resource })).data;
  expect(await read(coordinator)).toEqual({ organisation: { id }, node: { id }, resource: { id: resource }, organisations: { totalCount: 1 }, search: { totalCount: 1 } });
  for (const client of [api.anonymous, await accountIn(api, 'demo-voisine', 'MEMBER')]) {
    expect(await read(client)).toEqual({ organisation: null, node: null, resource: null, organisations: { totalCount: 0 }, search: { totalCount: 0 } });
  }
});
