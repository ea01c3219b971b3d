import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const SEARCH = `query SearchEverything($text: String!, $first: Int = 20, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { cursor node { __typename } }
    nodes { __typename ... on Lieu { id name } ... on Person { id name } ... on Organisation { id name } ... on Resource { id title }
      ... on CooperationProject { id title } ... on EssMonthEvent { id title } }
  }
}`;

interface Found {
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
  nodes: { __typename: string; id?: string; name?: string; title?: string }[];
}

const search = async (client: Client, text: string, page: object = {}): Promise<Found> => (await client.send<{ search: Found }>(SEARCH, { text, ...page })).data.search;
const labels = async (client: Client, text: string): Promise<string[]> => (await search(client, text)).nodes.map(({ name, title }) => (name ?? title)!);

test.each([
  ['as it is written', 'La Fabrique numérique', 'La Fabrique numérique'],
  ['without accents', 'fabrique numerique', 'La Fabrique numérique'],
  ['with a mistake', 'fabrque', 'La Fabrique numérique'],
  ['by its stem', 'jardin', 'Les Jardins du Terril'],
  ['by its commune', 'lens', 'Le Grand Bureau'],
])('a lieu is found first: %s', async (_, text, name) => {
  expect((await labels(api.anonymous, text))[0]).toBe(name);
});

test.each([
  ['tiers-lieu', 'tiers-lieux'], ['jeu', 'jeux'], ['vélo', 'vélos'], ['photo', 'photos'], ['travail', 'travaux'], ['réseau', 'réseaux'], ['local', 'locaux'],
  ['atelier', 'ateliers'], ['agenda', 'agendas'], ['bijou', 'bijoux'], ['ami', 'amis'], ['trou', 'trous'],
])('"%s" and "%s" find each other', async (one, many) => {
  const { rows } = await api.database.pool.query<{ found: boolean; back: boolean }>(
    `SELECT to_tsvector('french_plain', french_singular($1)) @@ websearch_to_tsquery('french_plain', french_singular($2)) AS found,
       to_tsvector('french_plain', french_singular($2)) @@ websearch_to_tsquery('french_plain', french_singular($1)) AS back`,
    [one, many],
  );
  expect(rows[0]).toEqual({ found: true, back: true });
});

test('words that only look like plurals stay what they are', async () => {
  const { rows } = await api.database.pool.query<{ word: string; words: string }>(
    `SELECT word, french_singular(word) AS words FROM unnest(ARRAY['mois', 'nous', 'plus', 'nombreux', 'doux', 'puis', 'pas', 'eaux', 'bois', 'dans']) word`,
  );
  expect(rows.filter(({ word, words }) => words !== word)).toEqual([]);
});

test('events are found by the plural and by the singular of their words', async () => {
  const found = async (text: string) => (await search(coordinator, text)).nodes.filter(({ __typename }) => __typename === 'EssMonthEvent').map(({ title }) => title).toSorted();
  expect((await found('vélo')).length).toBeGreaterThan(0);
  expect(await found('vélos')).toEqual(await found('vélo'));
});

test('a commune with two mistakes finds what is there', async () => {
  await api.database.pool.query(`INSERT INTO lieu (slug, name, commune_code) VALUES ('hangar', 'Le Hangar', (SELECT code FROM commune WHERE name = 'Lille' AND departement_code = '59')),
    ('grange', 'La Grange de Hellemmes', '59350')`);
  expect(await labels(api.anonymous, 'Helemes')).toEqual(['La Grange de Hellemmes']);
});

test('all types stand in one list, the name before the description, by one statement', async () => {
  const texts = await api.statements(async () => {
    const { nodes, totalCount } = await search(coordinator, 'fabrique');
    expect(nodes[0]).toMatchObject({ __typename: 'Lieu', name: 'La Fabrique numérique' });
    expect(nodes).toContainEqual({ __typename: 'Person', id: expect.any(String), name: 'Marine Loison' });
    expect(totalCount).toBe(nodes.length);
  });
  expect(texts).toHaveLength(1);
});

test.each([['Lieu', 'lieu', 'name'], ['Person', 'person', 'name'], ['Organisation', 'organisation', 'name'], ['Resource', 'resource', 'title'], ['CooperationProject', 'cooperation_project', 'title'], ['EssMonthEvent', 'ess_month_event', 'title']])(
  'a %s is found by its name', async (type, table, column) => {
    const { rows } = await api.database.pool.query<{ id: string; label: string }>(`SELECT id, ${column} AS label FROM ${table} ORDER BY id LIMIT 1`);
    const { nodes } = await search(coordinator, rows[0]!.label);
    // An event may be called like the project that it comes from.
    expect(nodes.slice(0, 2)).toContainEqual(expect.objectContaining({ __typename: type, id: rows[0]!.id }));
  });

test('what matches very often is bounded, and those with the words in their name come first', async () => {
  const { pool } = api.database;
  const kind = `INSERT INTO resource (holder_id, nature, category, title, description, sharing) SELECT l.id, 'MATERIAL', 'MATERIAL_RESOURCE/SPACE',`;
  await pool.query(`${kind} 'Caisse ' || g, 'Avec un zygomètre', 'PUBLIC' FROM lieu l, generate_series(1, 300) g WHERE l.name = 'La Remise'`);
  await pool.query(`${kind} 'Zygomètre de précision', NULL, 'PUBLIC' FROM lieu l WHERE l.name = 'La Remise'`);
  const { nodes, totalCount } = await search(api.anonymous, 'zygometre');
  expect(nodes[0]!.title).toBe('Zygomètre de précision');
  expect(totalCount).toBe(100);
});

test('pages hold what the whole list holds, in its order', async () => {
  const whole = (await search(coordinator, 'atelier')).nodes;
  expect(whole.length).toBeGreaterThan(3);
  const paged: Found['nodes'] = [];
  for (let after: string | undefined; ; ) {
    const page = await search(coordinator, 'atelier', { first: 2, after });
    paged.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(paged).toEqual(whole);
});

test('nobody finds what they may not read', async () => {
  expect(await labels(api.anonymous, 'Karim Haddad')).toEqual([]);
  expect(await labels(coordinator, 'Karim Haddad')).toContain('Karim Haddad');
  expect(await labels(api.anonymous, 'sonorisation mobile')).toEqual([]);
  expect(await labels(coordinator, 'sonorisation mobile')).toContain('Sonorisation mobile');
});

test.each(['', '   ', '"', "l'", '!!! & | :*', 'le la les'])('odd words are no error: %j', async (text) => {
  const answer = await coordinator.send(SEARCH, { text });
  expect(answer.errors).toBeUndefined();
});
