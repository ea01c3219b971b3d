import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let year: number;
beforeAll(async () => {
  api = await testApi({ demo: true });
  ({ year } = (await api.database.pool.query<{ year: number }>(`SELECT m.year FROM ess_month m JOIN network n ON n.id = m.network_id WHERE n.slug = 'demo'`)).rows[0]!);
});
afterAll(() => api.close());

const FACETS = `facets { days { day count } communes { commune { code name } count } lieux { lieu { id name } count }
  kinds { term { code } count } audiences { term { code } count } themes { term { code } count } accessibility { term { code } count } }`;
const QUERY = `query ($year: Int!, $filter: OccurrenceFilter) { network(slug: "demo") { programme(year: $year, filter: $filter, first: 500) {
  totalCount ${FACETS}
  nodes { id startsAt lieu { id timeZone address { commune { code } } } place { commune { code } } event { id title kind { code } audiences { code } themes { code } accessibility { code } } } } } }`;

interface Coded {
  code: string;
}
interface Shown {
  id: string;
  startsAt: string;
  lieu: { id: string; timeZone: string; address: { commune: Coded | null } | null } | null;
  place: { commune: Coded | null } | null;
  event: { id: string; title: string; kind: Coded; audiences: Coded[]; themes: Coded[]; accessibility: Coded[] };
}
interface Programme {
  totalCount: number;
  facets: Record<string, { day?: string; commune?: Coded; lieu?: { id: string }; term?: Coded; count: number }[]>;
  nodes: Shown[];
}
const read = async (filter: object = {}, client: Client = api.anonymous): Promise<Programme> =>
  (await client.send<{ network: { programme: Programme } }>(QUERY, { year, filter })).data.network.programme;

const dayOf = ({ startsAt, lieu }: Shown): string => new Intl.DateTimeFormat('sv-SE', { timeZone: lieu?.timeZone ?? 'Europe/Paris' }).format(new Date(startsAt));
const VALUES: [facet: string, of: (shown: Shown) => (string | undefined)[]][] = [
  ['days', (shown) => [dayOf(shown)]],
  ['communes', ({ lieu, place }) => [(lieu?.address ?? place)?.commune?.code]],
  ['lieux', ({ lieu }) => [lieu?.id]],
  ['kinds', ({ event }) => [event.kind.code]],
  ['audiences', ({ event }) => event.audiences.map(({ code }) => code)],
  ['themes', ({ event }) => event.themes.map(({ code }) => code)],
  ['accessibility', ({ event }) => event.accessibility.map(({ code }) => code)],
];
const keyOf = ({ day, commune, lieu, term }: Programme['facets'][string][number]): string => (day ?? commune?.code ?? lieu?.id ?? term?.code)!;

test.each(VALUES)('the counts by %s are those of the dates that a visitor reads, and each value finds as many', async (facet, of) => {
  const { nodes, facets } = await read();
  const counts: Record<string, number> = {};
  for (const value of nodes.flatMap(of)) if (value) counts[value] = (counts[value] ?? 0) + 1;
  expect(Object.keys(counts).length).toBeGreaterThan(1);
  expect(Object.fromEntries(facets[facet]!.map((each) => [keyOf(each), each.count]))).toEqual(counts);
  const [value, count] = Object.entries(counts)[0]!;
  const found = await read({ [facet]: [value] });
  expect(found.totalCount).toBe(count);
  // Its own filter is left aside, so that a second value can be added.
  expect(found.facets[facet]).toEqual(facets[facet]);
});

test('a day is the one of the place: what begins at 23.30 UTC in La Réunion is of the day after', async () => {
  const lieu = (await api.database.pool.query<{ id: string; timeZone: string }>(`SELECT id, time_zone AS "timeZone" FROM lieu WHERE visibility = 'PUBLIC' AND deleted_at IS NULL ORDER BY id LIMIT 1`)).rows[0]!;
  const { nodes } = await read();
  await api.database.pool.query(`UPDATE lieu SET time_zone = 'Indian/Reunion' WHERE id = $1`, [lieu.id]);
  const { rows } = await api.database.pool.query<{ id: string }>(
    `INSERT INTO occurrence (event_id, lieu_id, starts_at, ends_at) VALUES ($1, $2, '${year}-11-14 23:30Z', '${year}-11-15 01:00Z') RETURNING id`,
    [nodes[0]!.event.id, lieu.id],
  );
  const idsOn = async (day: string): Promise<string[]> => (await read({ days: [day] })).nodes.map(({ id }) => id);
  expect(await idsOn(`${year}-11-15`)).toContain(rows[0]!.id);
  expect(await idsOn(`${year}-11-14`)).not.toContain(rows[0]!.id);
  await api.database.pool.query('DELETE FROM occurrence WHERE id = $1', [rows[0]!.id]);
  await api.database.pool.query('UPDATE lieu SET time_zone = $2 WHERE id = $1', [lieu.id, lieu.timeZone]);
});

test('words are found without accents, and filters narrow each other', async () => {
  const { nodes } = await read();
  const { title, kind } = nodes.find(({ event }) => /é/.test(event.title))!.event;
  const bare = title.normalize('NFD').replaceAll(/\p{M}/gu, '');
  expect((await read({ text: bare })).nodes.map(({ event }) => event.title)).toContain(title);
  const other = nodes.find(({ event }) => event.kind.code !== kind.code)!.event.kind.code;
  expect((await read({ text: bare, kinds: [kind.code] })).totalCount).toBeGreaterThan(0);
  expect((await read({ text: title, kinds: [other] })).nodes.map(({ event }) => event.title)).not.toContain(title);
});

test('a lieu that the visitor may not read is in no count, and its commune finds nothing', async () => {
  const shown = (await read()).nodes.find(({ lieu }) => lieu?.address?.commune)!;
  const commune = shown.lieu!.address!.commune!.code;
  await api.database.pool.query(`UPDATE lieu SET visibility = 'NETWORK' WHERE id = $1`, [shown.lieu!.id]);
  const hidden = await read({ communes: [commune] });
  expect(hidden.nodes.map(({ id }) => id)).not.toContain(shown.id);
  expect(hidden.facets.lieux!.map(({ lieu }) => lieu!.id)).not.toContain(shown.lieu!.id);
  await api.database.pool.query(`UPDATE lieu SET visibility = 'PUBLIC' WHERE id = $1`, [shown.lieu!.id]);
});

test('counts and dates are one statement, and who asks for no counts does not pay for them', async () => {
  const all = await api.statements(() => read());
  expect(all).toHaveLength(1);
  expect(JSON.stringify(all)).toContain('GROUP BY');
  const plain = await api.statements(() => api.anonymous.send(QUERY.replace(FACETS, ''), { year }));
  expect(plain).toHaveLength(1);
  expect(JSON.stringify(plain)).not.toContain('GROUP BY');
});
