import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { keyOf } from './harness/api-key.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let neighbour: Client;
let network: string;
let lampisterie: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  network = await idOf(api, 'network', 'demo');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
});
afterAll(() => api.close());

interface Problem {
  code: string;
  path: string[];
}

const offer = async (client: Client, input: object) =>
  client.send<{ createResource: { resource: { id: string; version: number } | null; userErrors: Problem[] } }>(
    'mutation OfferResource($input: CreateResourceInput!) { createResource(input: $input) { resource { id title version } userErrors { code path message } } }',
    { input: { holder: lampisterie, nature: 'MATERIAL', category: 'EQUIPMENT', title: 'Fraiseuse', ...input } },
  );
const change = async (client: Client, id: string, expectedVersion: number, edit: object) =>
  client.send<{ updateResource: { resource: { version: number } | null; userErrors: Problem[]; conflicts: object[] } }>(
    `mutation ($id: ID!, $expectedVersion: Int!, $edit: ResourceChange!) { updateResource(input: { id: $id, expectedVersion: $expectedVersion, change: $edit }) {
      resource { version } userErrors { code path } conflicts { field base mine theirs } } }`,
    { id, expectedVersion, edit },
  );
const need = async (client: Client, input: object) =>
  client.send<{ createNeed: { need: { id: string; version: number } | null; userErrors: Problem[] } }>(
    'mutation StateNeed($input: CreateNeedInput!) { createNeed(input: $input) { need { id title version } userErrors { code path message } } }',
    { input: { holder: lampisterie, nature: 'IMMATERIAL', category: 'SKILLS', title: 'Un coup de main', ...input } },
  );
const offered = async (input: object = {}): Promise<string> => (await offer(coordinator, input)).data.createResource.resource!.id;
const titles = async (client: Client, filter: object): Promise<string[]> =>
  (await client.send<{ resources: { nodes: { title: string }[] } }>('query ($filter: ResourceFilter) { resources(filter: $filter, orderBy: TITLE_ASC, first: 100) { nodes { title } } }', { filter })).data.resources.nodes.map(({ title }) => title);

const RESOURCES = `query ResourcesOfNetwork($network: ID!, $nature: ResourceNature, $text: String) {
  resources(filter: { network: $network, nature: $nature, text: $text }, orderBy: TITLE_ASC, first: 50) {
    totalCount
    nodes { id title nature category { code label } description quantity unit conditions sharing holder { __typename id name } lieu { id name } version }
  }
}`;

test('resources of a network are read by one statement, with holders of every type', async () => {
  const texts = await api.statements(async () => {
    const { data } = await coordinator.send<{ resources: { totalCount: number; nodes: { title: string; holder: { __typename: string }; quantity: number | null }[] } }>(RESOURCES, { network, nature: 'MATERIAL' });
    expect(data.resources.nodes.find(({ title }) => title === 'Camion de 20 m³ avec hayon')).toMatchObject({
      nature: 'MATERIAL', category: { code: 'VEHICLE' }, quantity: 1, unit: 'camion', sharing: 'NETWORK', holder: { __typename: 'Lieu', name: 'La Remise' }, lieu: { name: 'La Remise' }, version: 1,
    });
    expect(data.resources.totalCount).toBe(data.resources.nodes.length);
  });
  expect(texts).toHaveLength(1);
  const { data } = await coordinator.send<{ resources: { nodes: { holder: { __typename: string } }[] } }>(RESOURCES, { network });
  expect(new Set(data.resources.nodes.map(({ holder }) => holder.__typename))).toEqual(new Set(['Lieu', 'Organisation', 'Person']));
});

test('filters: words with a mistake, category, holder, territory, sharing', async () => {
  expect(await titles(coordinator, { text: 'decoupeuze lazer' })).toEqual(['Découpeuse laser']);
  expect(await titles(coordinator, { categories: ['VEHICLE'], network })).toEqual(['Camion de 20 m³ avec hayon', 'Deux vélos-cargos']);
  expect(await titles(coordinator, { holder: await idOf(api, 'organisation', 'Menuiserie Delbarre et filles') })).toEqual(['Chutes de chêne et de hêtre']);
  expect(await titles(coordinator, { departements: ['2A'] })).toEqual([]);
  expect((await titles(coordinator, { departements: ['62'], sharing: ['PUBLIC'] })).sort()).toEqual(expect.arrayContaining(['Deux vélos-cargos', 'Découpeuse laser']));
});

test('what other networks share with one is apart from its own', async () => {
  const [own, others] = [await titles(coordinator, { network }), await titles(coordinator, { partnersOf: network })];
  expect(others).toContain('Chapiteau de 100 m²');
  expect(own).not.toContain('Chapiteau de 100 m²');
  expect(others.filter((title) => own.includes(title))).toEqual([]);
  const voisine = await idOf(api, 'network', 'demo-voisine');
  const shared = await titles(await api.signedIn('coordinator.demo-voisine'), { partnersOf: voisine });
  expect(shared).toContain('Découpeuse laser');
  // Shared with its own network only, or with nobody.
  expect(shared).not.toContain('Sonorisation mobile');
  expect(await titles(api.anonymous, { partnersOf: network })).not.toContain('Chapiteau de 100 m²');
});

test('who sees what: anybody the public, members the network\'s, the holder what is theirs alone', async () => {
  const everybody = await titles(api.anonymous, {});
  expect(everybody).toContain('Découpeuse laser');
  expect(everybody).not.toContain('Sonorisation mobile');
  // Shared with anybody, but held by a person, whom anonymous visitors do not see.
  expect(everybody).not.toContain('Grille de conception d’une coopération');
  expect(await titles(animateur, {})).toEqual(expect.arrayContaining(['Sonorisation mobile', 'Grille de conception d’une coopération']));
  expect(await titles(animateur, {})).not.toContain('Ambassadrices et ambassadeurs de quartier');
  expect(await titles(coordinator, {})).toContain('Ambassadrices et ambassadeurs de quartier');
  expect(await titles(neighbour, {})).not.toContain('Sonorisation mobile');
  const own = await offer(animateur, { title: 'Pour nous', sharing: 'HOLDER_ONLY' });
  expect(own.data.createResource.userErrors).toEqual([]);
  expect(await titles(animateur, {})).toContain('Pour nous');
});

test('a resource of a lieu is there by default; null says it is nowhere', async () => {
  const lieuOf = async (id: string): Promise<unknown> =>
    (await coordinator.send<{ resource: { lieu: unknown } }>('query ($id: ID!) { resource(id: $id) { lieu { id } } }', { id })).data.resource.lieu;
  expect(await lieuOf(await offered())).toEqual({ id: lampisterie });
  expect(await lieuOf(await offered({ lieu: null }))).toBeNull();
});

test('every mistake is told at once', async () => {
  const entrepot = await idOf(api, 'lieu', 'L’Entrepôt des Rives');
  const refused = await offer(coordinator, { title: ' ', category: 'TRUST', quantity: 0, unit: 'x'.repeat(41), lieu: entrepot });
  expect(refused.data.createResource.userErrors.map(({ code, path }) => [code, path.join('.')]).sort()).toEqual([
    ['BLANK', 'title'], ['INVALID', 'quantity'], ['LIEU_OUTSIDE_NETWORKS', 'lieu'], ['TOO_LONG', 'unit'], ['UNKNOWN_TERM', 'category'],
  ]);
  expect((await offer(coordinator, { holder: 'lieu_x' })).data.createResource.userErrors).toMatchObject([{ code: 'UNKNOWN_REFERENCE', path: ['holder'] }]);
});

test('one speaks for one\'s own lieu and person only, coordinators for their network', async () => {
  const code = async (client: Client, holder: string): Promise<unknown> => {
    const { errors, data } = await offer(client, { holder });
    return errors?.[0]?.extensions.code ?? data.createResource.userErrors[0]?.code ?? 'done';
  };
  const remise = await idOf(api, 'lieu', 'La Remise');
  expect(await code(api.anonymous, lampisterie)).toBe('UNAUTHENTICATED');
  expect(await code(animateur, lampisterie)).toBe('done');
  expect(await code(animateur, await idOf(api, 'person', 'Inès Caron'))).toBe('done');
  expect(await code(animateur, remise)).toBe('FORBIDDEN');
  expect(await code(neighbour, remise)).toBe('FORBIDDEN');
  expect(await code(neighbour, await idOf(api, 'person', 'Karim Haddad'))).toBe('UNKNOWN_REFERENCE');
  const id = await offered({ holder: remise });
  expect((await change(animateur, id, 1, { title: 'À moi' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await change(neighbour, id, 1, { title: 'À moi' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('a change goes from nature to nature with its category; stale ones merge or conflict', async () => {
  const id = await offered();
  expect((await change(coordinator, id, 1, { nature: 'IMMATERIAL' })).data.updateResource.userErrors).toEqual([{ code: 'UNKNOWN_TERM', path: ['category'] }]);
  expect((await change(coordinator, id, 1, { nature: 'IMMATERIAL', category: 'METHOD' })).data.updateResource.resource).toEqual({ version: 2 });
  expect((await change(coordinator, id, 1, { quantity: 2.5 })).data.updateResource.resource).toEqual({ version: 3 });
  expect((await change(coordinator, id, 3, { quantity: 2.5 })).data.updateResource.resource).toEqual({ version: 3 });
  expect((await change(coordinator, id, 2, { quantity: 4 })).data.updateResource).toEqual({
    resource: null, userErrors: [{ code: 'CONFLICT', path: [] }], conflicts: [{ field: 'quantity', base: null, mine: 4, theirs: 2.5 }],
  });
  expect((await change(coordinator, id, 3, { category: null, title: null })).data.updateResource.userErrors).toEqual([{ code: 'BLANK', path: ['title'] }, { code: 'BLANK', path: ['category'] }]);
});

test('a category whose code stands in both lists follows the nature', async () => {
  await api.database.pool.query("INSERT INTO term (list, code, label_fr, label_en) SELECT list, 'ANY_KIND', 'Divers', 'Any' FROM unnest(ARRAY['MATERIAL_RESOURCE', 'IMMATERIAL_RESOURCE']) list");
  const id = await offered({ category: 'ANY_KIND' });
  expect((await change(coordinator, id, 1, { nature: 'IMMATERIAL' })).data.updateResource.resource).toEqual({ version: 2 });
  const { rows } = await api.database.pool.query('SELECT category FROM resource WHERE id = $1', [id]);
  expect(rows).toEqual([{ category: 'IMMATERIAL_RESOURCE/ANY_KIND' }]);
});

test('needs have days, and stand on the page of their lieu beside its resources', async () => {
  const stated = await need(animateur, { from: '2026-11-01', until: '2026-11-01' });
  const { id } = stated.data.createNeed.need!;
  expect((await need(animateur, { from: '2026-11-02', until: '2026-11-01' })).data.createNeed.userErrors).toMatchObject([{ code: 'INVALID_PERIOD', path: ['until'] }]);
  const until = await animateur.send<{ updateNeed: { userErrors: Problem[] } }>('mutation ($id: ID!) { updateNeed(input: { id: $id, expectedVersion: 1, change: { until: "2026-10-31" } }) { userErrors { code path } } }', { id });
  expect(until.data.updateNeed.userErrors).toEqual([{ code: 'INVALID_PERIOD', path: ['until'] }]);

  const CARD = `query ($slug: String!) { lieu(slug: $slug) {
    resources(first: 20) { totalCount nodes { id title nature category { code label } sharing conditions } }
    needs(first: 20) { nodes { id title nature category { code label } from until viewerCanUpdate } }
  } }`;
  interface Card {
    lieu: { resources: { totalCount: number }; needs: { nodes: object[] } };
  }
  const texts = await api.statements(async () => {
    const { data } = await animateur.send<Card>(CARD, { slug: 'la-lampisterie' });
    expect(data.lieu.needs.nodes).toContainEqual({ id, title: 'Un coup de main', nature: 'IMMATERIAL', category: { code: 'SKILLS', label: expect.any(String) }, from: '2026-11-01', until: '2026-11-01', viewerCanUpdate: true });
    expect(data.lieu.resources.totalCount).toBeGreaterThan(1);
  });
  expect(texts).toHaveLength(1);
  expect((await api.anonymous.send<Card>(CARD, { slug: 'la-lampisterie' })).data.lieu.needs.nodes).toEqual([]);
  expect((await neighbour.send<{ need: object | null }>('query ($id: ID!) { need(id: $id) { id } }', { id })).data.need).toBeNull();
});

describe('a need is seen in its circle, as a resource is', () => {
  const CIRCLES = ['HOLDER_ONLY', 'NETWORK', 'PARTNERS', 'PUBLIC'] as const;
  const needed: Record<string, string> = {};
  beforeAll(async () => {
    for (const [holder, name] of [[lampisterie, 'lieu'], [await idOf(api, 'person', 'Karim Haddad'), 'personne'], [await hiddenLieu(), 'caché']] as const) {
      for (const sharing of CIRCLES) {
        const title = `${name} ${sharing}`;
        await offered({ holder, title, sharing });
        needed[title] = (await need(coordinator, { holder, title, sharing })).data.createNeed.need!.id;
      }
    }
    needed['lieu, sans rien dire'] = (await need(coordinator, { title: 'lieu, sans rien dire' })).data.createNeed.need!.id;
    await offered({ title: 'lieu, sans rien dire' });
  });

  const hiddenLieu = async (): Promise<string> => {
    const { rows: [hidden] } = await api.database.pool.query<{ id: string }>(`INSERT INTO lieu (slug, name, visibility) VALUES ('entre-nous', 'Entre nous', 'NETWORK') RETURNING id`);
    await api.database.pool.query('INSERT INTO network_actor (network_id, actor_id) VALUES ($1, $2)', [network, hidden!.id]);
    return hidden!.id;
  };
  const of = (name: string, ...circles: readonly string[]): string[] => circles.map((circle) => `${name} ${circle}`);
  const common = ['NETWORK', 'PARTNERS', 'PUBLIC'];

  test.each<[string, () => Promise<Client> | Client, string[]]>([
    ['a coordinator', () => coordinator, [...of('lieu', ...CIRCLES), ...of('personne', ...CIRCLES), ...of('caché', ...CIRCLES), 'lieu, sans rien dire']],
    ['an animateur of the holder', () => animateur, [...of('lieu', ...CIRCLES), ...of('personne', ...common), ...of('caché', ...common), 'lieu, sans rien dire']],
    ['any member of the network', () => accountIn(api, 'demo', 'MEMBER'), [...of('lieu', ...common), ...of('personne', ...common), ...of('caché', ...common), 'lieu, sans rien dire']],
    ['a key of a partner of the network', () => keyOf(api, 'demo', ['READ']), [...of('lieu', ...common), ...of('caché', ...common), 'lieu, sans rien dire']],
    ['a coordinator of another network', () => neighbour, of('lieu', 'PARTNERS', 'PUBLIC')],
    ['a key of another network', () => keyOf(api, 'demo-voisine', ['READ']), of('lieu', 'PARTNERS', 'PUBLIC')],
    ['a visitor', () => api.anonymous, of('lieu', 'PUBLIC')],
  ])('%s', async (_, viewer, seen) => {
    const client = await viewer();
    const { data } = await client.send<Record<'resources' | 'needs', { nodes: { title: string; sharing: string }[] }>>('{ resources(first: 200) { nodes { title } } needs(first: 200) { nodes { title sharing } } }');
    const own = (nodes: { title: string }[]): string[] => nodes.map(({ title }) => title).filter((title) => /^(lieu|personne|caché)[ ,]/.test(title)).sort();
    expect(own(data.needs.nodes)).toEqual([...seen].sort());
    expect(own(data.resources.nodes)).toEqual([...seen].sort());
    for (const [title, id] of Object.entries(needed)) {
      expect([title, (await client.send<{ need: object | null }>('query ($id: ID!) { need(id: $id) { id } }', { id })).data.need !== null]).toEqual([title, seen.includes(title)]);
    }
  });

  test('is the network where nothing is said, can be changed and filtered by, and is partners’ of others', async () => {
    const found = async (client: Client, filter: object): Promise<string[]> =>
      (await client.send<{ needs: { nodes: { title: string }[] } }>('query ($filter: NeedFilter) { needs(filter: $filter, first: 100) { nodes { title } } }', { filter })).data.needs.nodes.map(({ title }) => title);
    expect(await found(coordinator, { sharing: ['NETWORK'] })).toContain('lieu, sans rien dire');
    expect(await found(coordinator, { sharing: ['PUBLIC', 'PARTNERS'], holder: lampisterie })).toEqual(of('lieu', 'PARTNERS', 'PUBLIC'));
    const voisine = await idOf(api, 'network', 'demo-voisine');
    expect(await found(neighbour, { partnersOf: voisine })).toEqual(expect.arrayContaining(of('lieu', 'PARTNERS', 'PUBLIC')));
    expect(await found(neighbour, { partnersOf: voisine })).not.toContain('Grilles d’exposition');
    const edit = async (sharing: string | null, expectedVersion: number): Promise<unknown> =>
      (await coordinator.send<{ updateNeed: { need: object } }>('mutation ($input: UpdateNeedInput!) { updateNeed(input: $input) { need { sharing version } } }', { input: { id: needed['lieu PUBLIC'], expectedVersion, change: { sharing } } })).data.updateNeed.need;
    expect(await edit('HOLDER_ONLY', 1)).toEqual({ sharing: 'HOLDER_ONLY', version: 2 });
    expect(await found(api.anonymous, { holder: lampisterie })).toEqual([]);
    expect(await edit(null, 2)).toEqual({ sharing: 'NETWORK', version: 3 });
  });
});

test('what a visitor may not read does not tell them where a resource is', async () => {
  const { pool } = api.database;
  const { rows: [hidden] } = await pool.query<{ id: string }>(`INSERT INTO lieu (slug, name, visibility, commune_code) VALUES ('cache', 'Caché', 'NETWORK', '97411') RETURNING id`);
  await pool.query('INSERT INTO network_actor (network_id, actor_id) VALUES ($1, $2)', [network, hidden!.id]);
  await offered({ title: 'Bien caché', sharing: 'PUBLIC', lieu: hidden!.id });
  expect(await titles(api.anonymous, {})).toContain('Bien caché');
  expect(await titles(api.anonymous, { communes: ['97411'] })).toEqual([]);
  expect(await titles(coordinator, { communes: ['97411'] })).toEqual(['Bien caché']);

  const { rows: [office] } = await pool.query<{ id: string }>(`INSERT INTO organisation (name, member_kind, commune_code) VALUES ('Bureau', 'TRAINING_BODY', '97209') RETURNING id`);
  await pool.query('INSERT INTO network_actor (network_id, actor_id) VALUES ($1, $2)', [network, office!.id]);
  await offered({ title: 'Du bureau', holder: office!.id });
  expect(await titles(coordinator, { communes: ['97209'] })).toEqual(['Du bureau']);
  await pool.query('UPDATE organisation SET deleted_at = now() WHERE id = $1', [office!.id]);
  expect(await titles(coordinator, { communes: ['97209'] })).toEqual([]);
});
