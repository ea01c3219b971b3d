import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let stranger: Client;
let network: string;
let year: number;
let month: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  stranger = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  network = await idOf(api, 'network', 'demo');
  ({ id: month, year } = (await api.database.pool.query<{ id: string; year: number }>('SELECT id, year FROM ess_month WHERE network_id = $1', [network])).rows[0]!);
});
afterAll(() => api.close());

const BOARD = `query Board($network: ID!, $year: Int!, $after: String) {
  essMonth(network: $network, year: $year) {
    id year startsOn endsOn version viewerCanPropose viewerCanArbitrate
    lieux(first: 200) { nodes { id name timeZone rooms { id name capacity shareable } } }
    occurrences(first: 500, after: $after, filter: { scheduled: true }) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        id startsAt endsAt version viewerCanReschedule lieu { id name } room { id } place { label }
        event { id title editorialState status kind { code label } themes { code label } audiences { code label } organisers { __typename id name } cooperationProject { id title } }
      }
    }
    unscheduled: occurrences(first: 200, filter: { scheduled: false }) { nodes { id version event { id title } } }
  }
}`;
const PROGRAMME = `query PublicProgramme($slug: String!, $year: Int!) {
  network(slug: $slug) { name programme(year: $year, first: 100) { nodes {
    id startsAt endsAt lieu { name address { street postalCode commune { name } } } place { label }
    event { id title description status price registrationUrl kind { code label } organisers { name } }
  } } }
}`;

interface Card {
  id: string;
  startsAt: string;
  viewerCanReschedule: boolean;
  lieu: { id: string } | null;
  room: object | null;
  event: { id: string; title: string; editorialState: string; status: string; organisers: { name: string; __typename: string }[]; cooperationProject: object | null };
}
interface Ids {
  nodes: { id: string }[];
}
interface Month {
  startsOn: string;
  endsOn: string;
  viewerCanPropose: boolean;
  viewerCanArbitrate: boolean;
  lieux: { nodes: { name: string }[] };
  occurrences: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Card[] };
  unscheduled: { nodes: { event: { title: string } }[] };
}
const board = async (client: Client): Promise<Month> => (await client.send<{ essMonth: Month }>(BOARD, { network, year })).data.essMonth;
const counted = async (condition: string): Promise<number> =>
  Number((await api.database.pool.query<{ count: string }>(`SELECT count(*) FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE o.ess_month_id = $1 AND ${condition}`, [month])).rows[0]!.count);

test('the board of a coordinator holds every occurrence, in order, and the tray', async () => {
  const { startsOn, endsOn, lieux, occurrences, unscheduled, ...may } = await board(coordinator);
  expect([startsOn, endsOn]).toEqual([`${year}-11-01`, `${year}-11-30`]);
  expect(may).toMatchObject({ viewerCanPropose: true, viewerCanArbitrate: true });
  const { rows } = await api.database.pool.query('SELECT l.name FROM lieu l JOIN network_actor na ON na.actor_id = l.id WHERE na.network_id = $1 ORDER BY l.name, l.id', [network]);
  expect(lieux.nodes.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
  expect(occurrences.totalCount).toBe(await counted('o.starts_at IS NOT NULL'));
  expect(occurrences.nodes).toHaveLength(occurrences.totalCount);
  const starts = occurrences.nodes.map(({ startsAt }) => Date.parse(startsAt));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(occurrences.nodes.every(({ viewerCanReschedule }) => viewerCanReschedule)).toBe(true);
  expect(new Set(occurrences.nodes.map(({ event }) => event.editorialState)).size).toBeGreaterThan(1);
  expect(unscheduled.nodes).toHaveLength(await counted('o.starts_at IS NULL'));
});

test('an animateur may move what their lieu organises, and nothing else', async () => {
  const { occurrences, ...may } = await board(await api.signedIn('animation'));
  expect(may).toMatchObject({ viewerCanPropose: true, viewerCanArbitrate: false });
  const own = await api.database.pool.query<{ id: string }>(
    `SELECT DISTINCT o.id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id JOIN app_user u ON u.email = 'animation@demo.example' JOIN person p ON p.user_id = u.id
     LEFT JOIN event_organiser eo ON eo.event_id = e.id
     WHERE o.ess_month_id = $1 AND (e.proposed_by = u.id OR eo.actor_id = p.id OR eo.actor_id IN (SELECT lieu_id FROM lieu_animateur WHERE person_id = p.id)) AND o.starts_at IS NOT NULL`,
    [month],
  );
  const movable = occurrences.nodes.filter(({ viewerCanReschedule }) => viewerCanReschedule).map(({ id }) => id);
  expect(movable.sort()).toEqual(own.rows.map(({ id }) => id).sort());
  expect(movable.length).toBeGreaterThan(0);
  expect(movable.length).toBeLessThan(occurrences.totalCount);
});

test.each(['anonymous', 'a member of another network'])('%s sees published events only, without what concerns members', async (who) => {
  const client = who === 'anonymous' ? api.anonymous : stranger;
  const { occurrences, unscheduled, ...may } = await board(client);
  expect(may).toMatchObject({ viewerCanPropose: false, viewerCanArbitrate: false });
  expect(occurrences.totalCount).toBe(await counted(`o.starts_at IS NOT NULL AND e.editorial_state = 'PUBLISHED'`));
  expect(occurrences.nodes.every(({ event, viewerCanReschedule }) => event.editorialState === 'PUBLISHED' && event.cooperationProject === null && !viewerCanReschedule)).toBe(true);
  if (who === 'anonymous') expect(occurrences.nodes.flatMap(({ event }) => event.organisers.map(({ __typename }) => __typename))).not.toContain('Person');
  expect(unscheduled.nodes).toHaveLength(await counted(`o.starts_at IS NULL AND e.editorial_state = 'PUBLISHED'`));
});

test('the public programme is read without signing in, by start, cancelled events included', async () => {
  const { data } = await api.anonymous.send<{ network: { programme: { nodes: Card[] } } }>(PROGRAMME, { slug: 'demo', year });
  const { nodes } = data.network.programme;
  expect(nodes).toHaveLength(await counted(`o.starts_at IS NOT NULL AND e.editorial_state = 'PUBLISHED'`));
  // Members do not get drafts into it either.
  const member = await coordinator.send<{ network: { programme: { nodes: Card[] } } }>(PROGRAMME, { slug: 'demo', year });
  expect(member.data.network.programme.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  await api.database.pool.query(`UPDATE ess_month_event SET status = 'CANCELLED' WHERE id = $1`, [nodes[0]!.event.id]);
  const again = await api.anonymous.send<{ network: { programme: { nodes: Card[] } } }>(PROGRAMME, { slug: 'demo', year });
  expect(again.data.network.programme.nodes[0]!.event.status).toBe('CANCELLED');
  expect((await api.anonymous.send(PROGRAMME, { slug: 'demo', year: 1999 })).data).toMatchObject({ network: { programme: { nodes: [] } } });
});

test('a lieu that is not public stays hidden on a public event, and so does its room', async () => {
  const { nodes } = (await board(coordinator)).occurrences;
  const card = nodes.find(({ event, room }) => event.editorialState === 'PUBLISHED' && room)!;
  await api.database.pool.query(`UPDATE lieu SET visibility = 'NETWORK' WHERE id = $1`, [card.lieu!.id]);
  const ONE = 'query ($id: ID!) { occurrence(id: $id) { lieu { id } room { id } event { title } } }';
  expect((await api.anonymous.send(ONE, { id: card.id })).data).toEqual({ occurrence: { lieu: null, room: null, event: { title: card.event.title } } });
  expect((await coordinator.send(ONE, { id: card.id })).data).toMatchObject({ occurrence: { lieu: { id: card.lieu!.id }, room: card.room } });
  await api.database.pool.query(`UPDATE lieu SET visibility = 'PUBLIC' WHERE id = $1`, [card.lieu!.id]);
});

test('events are filtered by place, period, kind, theme, state, lieu and words', async () => {
  const events = async (filter: string, client = coordinator): Promise<{ title: string; editorialState: string }[]> =>
    (await client.send<{ essMonthEvents: { totalCount: number; nodes: { title: string; editorialState: string }[] } }>(`{ essMonthEvents(filter: { ${filter} }, first: 500) { totalCount nodes { title editorialState } } }`)).data.essMonthEvents.nodes;
  const all = await events(`network: "${network}"`);
  expect(all.length).toBeGreaterThan(20);
  expect(await events('departements: ["2A"]')).toEqual([]);
  expect((await events('departements: ["62", "59"]')).length).toBeGreaterThanOrEqual(all.length);
  expect((await events(`from: "${year}-11-10T00:00:00+01:00", until: "${year}-11-11T00:00:00+01:00"`)).length).toBeGreaterThan(0);
  expect(await events(`from: "${year + 1}-01-01T00:00:00Z"`)).toEqual([]);
  expect((await events('kinds: ["OPEN_HOUSE"]')).map(({ title }) => title)).toContain('Portes ouvertes de La Lampisterie');
  expect((await events('themes: ["CIRCULAR_ECONOMY"], audiences: ["GENERAL_PUBLIC"]')).map(({ title }) => title)).toContain('Le grand repair café du bassin');
  expect((await events('states: [PROPOSED]')).every(({ editorialState }) => editorialState === 'PROPOSED')).toBe(true);
  expect(await events('states: [PROPOSED]', api.anonymous)).toEqual([]);
  expect((await events(`lieu: "${await idOf(api, 'lieu', 'La Boucle')}"`)).map(({ title }) => title)).toContain('Le grand repair café du bassin');
  expect((await events('text: "securite electrique"')).map(({ title }) => title)[0]).toBe('Sécurité électrique pour bénévoles réparateurs');
});

test('a period is met by one and the same date', async () => {
  const lieu = await idOf(api, 'lieu', 'La Boucle');
  const id = (await api.database.pool.query<{ id: string }>(`INSERT INTO ess_month_event (ess_month_id, title, kind) VALUES ($1, 'Deux soirs', 'EVENT_KIND/OTHER') RETURNING id`, [month])).rows[0]!.id;
  await api.database.pool.query(
    `INSERT INTO occurrence (event_id, lieu_id, starts_at, ends_at, deleted_at) SELECT $1, $2, day + interval '18 hours', day + interval '20 hours', gone
     FROM (VALUES ('2026-11-03Z'::timestamptz, NULL::timestamptz), ('2026-11-06Z', now()), ('2026-11-10Z', NULL)) AS given (day, gone)`,
    [id, lieu],
  );
  const QUERY = `query ($month: ID!, $lieu: ID!, $filter: EssMonthEventFilter!) {
    essMonthEvents(filter: $filter, first: 500) { nodes { id } } lieu(id: $lieu) { essMonthEvents(filter: $filter, first: 500) { nodes { id } } } node(id: $month) { ... on EssMonth { events(filter: $filter, first: 500) { nodes { id } } } } }`;
  const found = async (filter: object): Promise<boolean[]> => {
    const { data } = await coordinator.send<{ essMonthEvents: Ids; lieu: { essMonthEvents: Ids }; node: { events: Ids } }>(QUERY, { month, lieu, filter });
    return [data.essMonthEvents, data.lieu.essMonthEvents, data.node.events].map(({ nodes }) => nodes.some((node) => node.id === id));
  };
  expect(await found({ from: '2026-11-05T00:00:00Z', until: '2026-11-08T00:00:00Z' })).toEqual([false, false, false]);
  expect(await found({ from: '2026-11-03T19:00:00Z', until: '2026-11-03T19:30:00Z' })).toEqual([true, true, true]);
  expect(await found({ from: '2026-11-10T19:00:00Z' })).toEqual([true, true, true]);
  expect(await found({ from: '2026-11-10T20:00:00Z' })).toEqual([false, false, false]);
  expect(await found({ until: '2026-11-03T18:00:00Z' })).toEqual([false, false, false]);
  expect(await found({ until: '2026-11-03T19:00:00Z' })).toEqual([true, true, true]);
  await api.database.pool.query('DELETE FROM ess_month_event WHERE id = $1', [id]);
});

test('a filter tells nobody of a lieu that they may not read, and knows no people', async () => {
  const card = (await board(coordinator)).occurrences.nodes.find(({ event, lieu }) => event.editorialState === 'PUBLISHED' && lieu)!;
  const QUERY = 'query ($slug: String!, $year: Int!, $id: ID!) { essMonthEvents(filter: { lieu: $id }, first: 1) { totalCount } network(slug: $slug) { programme(year: $year, filter: { lieux: [$id] }, first: 1) { totalCount } } }';
  const found = async (client: Client, id: string): Promise<boolean[]> => {
    const { data } = await client.send<{ essMonthEvents: { totalCount: number }; network: { programme: { totalCount: number } } }>(QUERY, { slug: 'demo', year, id });
    return [data.essMonthEvents.totalCount > 0, data.network.programme.totalCount > 0];
  };
  expect(await found(api.anonymous, card.lieu!.id)).toEqual([true, true]);
  for (const hide of [`visibility = 'NETWORK'`, 'deleted_at = now()']) {
    await api.database.pool.query(`UPDATE lieu SET ${hide} WHERE id = $1`, [card.lieu!.id]);
    for (const client of [api.anonymous, stranger]) expect(await found(client, card.lieu!.id)).toEqual([false, false]);
    expect(await found(coordinator, card.lieu!.id)).toEqual(hide.startsWith('visibility') ? [true, true] : [false, false]);
    await api.database.pool.query(`UPDATE lieu SET visibility = 'PUBLIC', deleted_at = NULL WHERE id = $1`, [card.lieu!.id]);
  }
  const { rows } = await api.database.pool.query<{ id: string }>(`SELECT p.id FROM person p JOIN event_organiser eo ON eo.actor_id = p.id JOIN ess_month_event e ON e.id = eo.event_id WHERE e.editorial_state = 'PUBLISHED' LIMIT 1`);
  expect(await found(api.anonymous, rows[0]!.id)).toEqual([false, false]);
  expect(await found(coordinator, rows[0]!.id)).toEqual([false, false]);
});

test('an event that is nowhere yet counts for the territory of its network', async () => {
  const id = (await api.database.pool.query<{ id: string }>(`INSERT INTO ess_month_event (ess_month_id, title, kind) VALUES ($1, 'Nulle part', 'EVENT_KIND/OTHER') RETURNING id`, [month])).rows[0]!.id;
  const titles = async (): Promise<string[]> => (await coordinator.send<{ essMonthEvents: { nodes: { title: string }[] } }>('{ essMonthEvents(filter: { regions: ["32"] }, orderBy: UPDATED_AT_DESC, first: 500) { nodes { title } } }')).data.essMonthEvents.nodes.map(({ title }) => title);
  expect(await titles()).toContain('Nulle part');
  await api.database.pool.query(`INSERT INTO occurrence (event_id, place_label, place_commune_code) VALUES ($1, 'Le Vieux-Port', '13055')`, [id]);
  expect(await titles()).not.toContain('Nulle part');
  await api.database.pool.query('DELETE FROM ess_month_event WHERE id = $1', [id]);
});

test('pages follow each other without a gap, unscheduled occurrences last', async () => {
  const PAGE = 'query ($network: ID!, $year: Int!, $after: String) { essMonth(network: $network, year: $year) { occurrences(first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id startsAt } } } }';
  const seen: { id: string; startsAt: string | null }[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { data }: { data: { essMonth: Pick<Month, 'occurrences'> } } = await coordinator.send(PAGE, { network, year, after });
    seen.push(...data.essMonth.occurrences.nodes);
    total = data.essMonth.occurrences.totalCount;
    after = data.essMonth.occurrences.pageInfo.hasNextPage ? data.essMonth.occurrences.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
  expect(seen).toHaveLength(total);
  expect(seen.at(-1)!.startsAt).toBeNull();
});

test('a read is one statement, for one occurrence and for 500', async () => {
  const statements = async (client: Client, query: string, variables: object): Promise<number> => (await api.statements(() => client.send(query, variables))).length;
  await api.database.pool.query(
    `WITH e AS (INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) SELECT $1, 'Nº ' || n, 'EVENT_KIND/OTHER', 'PUBLISHED' FROM generate_series(1, 500) n RETURNING id)
     INSERT INTO occurrence (event_id, starts_at, ends_at) SELECT id, '2026-11-05 10:00+01', '2026-11-05 12:00+01' FROM e`,
    [month],
  );
  expect((await board(coordinator)).occurrences.nodes).toHaveLength(500);
  expect(await statements(coordinator, BOARD, { network, year })).toBe(1);
  expect(await statements(coordinator, BOARD.replace('first: 500', 'first: 1'), { network, year })).toBe(1);
  expect(await statements(api.anonymous, PROGRAMME, { slug: 'demo', year })).toBe(1);
  await api.database.pool.query(`DELETE FROM ess_month_event WHERE title LIKE 'Nº %'`);
});

test('a coordinator opens one month a year', async () => {
  const OPEN = 'mutation ($input: CreateEssMonthInput!) { createEssMonth(input: $input) { essMonth { year startsOn endsOn network { slug } } userErrors { code path } } }';
  const open = (client: Client, input: object) => client.send<{ createEssMonth: object }>(OPEN, { input: { network, ...input } });
  expect((await open(coordinator, { year: 2035 })).data.createEssMonth).toEqual({ essMonth: { year: 2035, startsOn: '2035-11-01', endsOn: '2035-11-30', network: { slug: 'demo' } }, userErrors: [] });
  expect((await open(coordinator, { year: 2035 })).data.createEssMonth).toEqual({ essMonth: null, userErrors: [{ code: 'TAKEN', path: ['year'] }] });
  expect((await open(coordinator, { year: 1789, startsOn: '2036-11-02', endsOn: '2036-11-01' })).data.createEssMonth).toEqual({ essMonth: null, userErrors: [{ code: 'INVALID', path: ['year'] }, { code: 'INVALID_PERIOD', path: ['endsOn'] }] });
  const problems = async (startsOn: string, endsOn: string): Promise<unknown> => ((await open(coordinator, { year: 2036, startsOn, endsOn })).data.createEssMonth as { userErrors: unknown }).userErrors;
  expect(await problems('2035-12-31', '2036-11-30')).toEqual([{ code: 'INVALID', path: ['startsOn'] }]);
  expect(await problems('2036-11-01', '2037-01-01')).toEqual([{ code: 'INVALID', path: ['endsOn'] }]);
  expect(await problems('2036-11-02', '2036-11-01')).toEqual([{ code: 'INVALID_PERIOD', path: ['endsOn'] }]);
  expect((await open(coordinator, { year: 2037, startsOn: '2037-01-01', endsOn: '2037-12-31' })).data.createEssMonth).toMatchObject({ userErrors: [] });
  expect((await open(await api.signedIn('animation'), { year: 2036 })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await open(stranger, { year: 2036 })).errors![0]!.extensions.code).toBe('FORBIDDEN');
});
