import { statements as generated } from '../../../bench/generate.mjs';
import { type Answer, type Client, type TestApi, testApi } from './harness/api.js';

/** 525 lieux, 3,000 events and their occurrences, in six networks. */
const SCALE = 0.15;
const NETWORK = `network_${'2'.padStart(32, '0')}`;
const LIEU = `lieu_${'1'.padStart(32, '0')}`;

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi();
  for (const statement of generated(SCALE)) await api.database.pool.query(statement);
  coordinator = api.withCookie('essaim.session_token=bench-token-2.x');
}, 120_000);
afterAll(() => api.close());

interface Lieux {
  lieux: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { id: string }[] };
}

const NODE = 'id title nature category { code label }';
const READS: [name: string, query: string, variables?: object][] = [
  ['Networks', 'query($n: Int!) { networks(first: $n) { nodes { id slug name kind territory { label communes(first: 5) { totalCount } } stage } } }'],
  [
    'LieuxOfDepartements',
    `query($n: Int!) { lieux(first: $n) { totalCount pageInfo { hasNextPage endCursor } facets { families { term { code label } count } departements { departement { code name } count } }
      edges { cursor } nodes { id name families { code label } activities { code } legalForm { label } address { street commune { name departement { name } region { name } } } location { latitude } } } }`,
  ],
  [
    'LieuCard',
    `query($n: Int!) { lieu(slug: "lieu-1") { id viewerCanUpdate families { label } networks { name } rooms { name } animateurs { name skills { level skill { label } } }
      resources(first: $n) { nodes { ${NODE} } } needs(first: $n) { nodes { ${NODE} } } cooperationProjects(first: $n) { nodes { title } }
      essMonthEvents(first: $n) { nodes { title occurrences { startsAt } } } } }`,
  ],
  ['LieuxNear', 'query($n: Int!) { lieux(filter: { near: { latitude: 46, longitude: 2, radiusKm: 500 } }, orderBy: DISTANCE_ASC, first: $n) { edges { distanceKm node { name } } } }'],
  ['Organisations', 'query($n: Int!, $network: ID!) { organisations(filter: { network: $network }, first: $n) { nodes { name memberKind essFamily { label } esus { since } commune { name } } } }', { network: NETWORK }],
  ['SearchEverything', 'query($n: Int!) { search(text: "moulin", first: $n) { nodes { __typename ... on Lieu { name } ... on EssMonthEvent { title } } } }'],
  ['ById', 'query { node(id: "' + LIEU + '") { __typename id ... on Lieu { name } } }'],
  [
    'Board',
    `query($n: Int!, $network: ID!) { essMonth(network: $network, year: 2026) { lieux(first: $n) { nodes { name rooms { name } } }
      occurrences(first: $n, filter: { scheduled: true }) { totalCount nodes { startsAt viewerCanReschedule lieu { name } room { id } place { label }
        event { title kind { label } themes { label } audiences { label } organisers { __typename id name } cooperationProject { title } } } } } }`,
    { network: NETWORK },
  ],
  [
    'BoardWarnings',
    `query($n: Int!, $network: ID!) { essMonth(network: $network, year: 2026) { emptyDays warnings(first: $n) { totalCount nodes { id rule message overridden { reason by { name } } occurrences { startsAt event { title } lieu { name } } } } } }`,
    { network: NETWORK },
  ],
  [
    'PublicProgramme',
    'query($n: Int!) { network(slug: "reseau-2") { name programme(year: 2026, first: $n) { nodes { startsAt lieu { name address { commune { name } } } event { title kind { label } organisers { name } } } } } }',
  ],
  ['ResourcesOfNetwork', `query($n: Int!, $network: ID!) { resources(filter: { network: $network }, first: $n) { totalCount nodes { ${NODE} holder { __typename id name } lieu { name } } } }`, { network: NETWORK }],
  [
    'OffersForNeed',
    `query($n: Int!, $network: ID!) { needs(filter: { network: $network }, first: 3) { nodes { matches(first: $n) { totalCount edges { score strength reasons { kind message } node { id title } } } } }
      network(id: $network) { exchanges { giver { id name } receiver { id name } project { title } resources { id } labels count promised happened quantity unit } } }`,
    { network: NETWORK },
  ],
  ['ProjectsByStage', 'query($n: Int!, $network: ID!) { cooperationProjects(filter: { network: $network }, first: $n) { totalCount nodes { title stage parties { role actor { __typename id name } } } } }', { network: NETWORK }],
  ['PeopleWithSkill', 'query($n: Int!, $network: ID!) { people(filter: { network: $network }, first: $n) { nodes { name lieux { name } skills { level skill { label } } } } }', { network: NETWORK }],
  ['WhoAmI', 'query { viewer { kind name memberships { network { name } roles permissions lieux { name } } } }'],
  ['DataImports', 'query($n: Int!, $network: ID!) { dataImports(network: $network, first: $n) { nodes { id counts { created } rows(first: 5) { nodes { line message } } } } }', { network: NETWORK }],
];

test.each(READS)('%s is one statement, for 1 row and for 500', async (_, query, variables = {}) => {
  for (const n of [1, 500]) {
    const texts = await api.statements(async () => {
      // Only what the operation declares is sent; graphql-js leaves the rest aside.
      const { errors } = await coordinator.send(query, query.includes('$n') ? { ...variables, n } : variables);
      expect(errors).toBeUndefined();
    });
    expect(texts).toHaveLength(1);
  }
});

test('pages follow each other without gap or repetition, in every order', async () => {
  for (const orderBy of ['NAME_ASC', 'UPDATED_AT_DESC']) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer<Lieux> = await coordinator.send<Lieux>(
        `query($after: String) { lieux(first: 100, after: $after, orderBy: ${orderBy}) { pageInfo { hasNextPage endCursor } nodes { id } } }`,
        { after },
      );
      seen.push(...data.lieux.nodes.map(({ id }) => id));
      after = data.lieux.pageInfo.hasNextPage ? data.lieux.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(525);
    expect(new Set(seen).size).toBe(525);
  }
});

test('aliases, fragments, @skip and @include are answered as graphql-js would', async () => {
  const { data, errors } = await coordinator.send<{ a: { nodes: object[] }; one: { nodes: object[] } }>(
    `query($with: Boolean!) { a: lieux(first: 2) { nodes { ...card again: name kind: __typename } } one: lieux(first: 1) { nodes { id @skip(if: true) slug @include(if: $with) name } } }
     fragment card on Lieu { label: name ... on Actor { name } ... @include(if: $with) { slug } }`,
    { with: false },
  );
  expect(errors).toBeUndefined();
  expect(Object.keys(data.a.nodes[0]!)).toEqual(['label', 'name', 'again', 'kind']);
  expect(data.a.nodes[0]).toMatchObject({ kind: 'Lieu' });
  expect(Object.keys(data.one.nodes[0]!)).toEqual(['name']);
});
