import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

/** As in a file of 400 public events of Paris: exhibitions that are open every day for two years, and what takes place once. */
const EXHIBITIONS = 18;
const DAYS = 784;
const EVENTS = 400;
/** What an answer may take, in milliseconds, on a machine that does other things too; docs/board.md and docs/warnings.md say what was measured. */
const AT_MOST = 1500;

let api: TestApi;
let coordinator: Client;
let network: string;
let exhibition: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  network = await idOf(api, 'network', 'demo');
  const { pool } = api.database;
  const { rows: [month] } = await pool.query<{ id: string }>('SELECT id FROM ess_month WHERE network_id = $1 AND year = 2026', [network]);
  await pool.query(
    `WITH made AS (INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) SELECT $1, 'Au programme ' || i, 'EVENT_KIND/OTHER', 'PUBLISHED' FROM generate_series(1, $2) i RETURNING id, title)
     INSERT INTO occurrence (event_id, place_label, starts_at, ends_at) SELECT id, 'Musée', '2026-11-30 10:00+01'::timestamptz - day * interval '1 day', '2026-11-30 19:00+01'::timestamptz - day * interval '1 day'
     FROM made, generate_series(0, CASE WHEN split_part(title, ' ', 3)::int <= $3 THEN $4 - 1 ELSE 0 END) day`,
    [month!.id, EVENTS, EXHIBITIONS, DAYS],
  );
  await pool.query(`INSERT INTO event_term (event_id, term_id) SELECT id, 'AUDIENCE/GENERAL_PUBLIC' FROM ess_month_event WHERE title LIKE 'Au programme %'`);
  await pool.query(`INSERT INTO event_term (event_id, term_id) SELECT id, 'THEME/CULTURE' FROM ess_month_event WHERE title LIKE 'Au programme %'`);
  exhibition = (await pool.query<{ id: string }>(`SELECT id FROM ess_month_event WHERE title = 'Au programme 1'`)).rows[0]!.id;
  await pool.query('ANALYZE');
}, 300_000);
afterAll(() => api.close());

const CARD = 'id startsAt endsAt version viewerCanReschedule lieu { id name timeZone } room { id name } place { label commune { code name } } event { id version title editorialState status kind { code label } themes { code label } organisers { __typename id name } }';
const ofMonth = (fields: string): string => `query ($network: ID!) { essMonth(network: $network, year: 2026) { id ${fields} } }`;
const ofEvent = (fields: string): string => `query ($id: ID!) { essMonthEvent(id: $id) { id ${fields} } }`;

test.each<[string, string]>([
  ['the board', ofMonth(`occurrences(first: 500, filter: { scheduled: true, onBoard: true }) { pageInfo { hasNextPage endCursor } nodes { ${CARD} } } unscheduled: occurrences(first: 200, filter: { scheduled: false }) { totalCount nodes { ${CARD} } } beyond: occurrences(first: 1, filter: { onBoard: false }) { totalCount }`)],
  ['its facts', ofMonth('planningFacts ruleSeverities { rule severity } open: warnings(first: 1, filter: { overridden: false }) { totalCount }')],
  ['its versions', ofMonth('versions(onBoard: true) { id version eventVersion scheduled }')],
  ['a page of warnings', ofMonth('warnings(first: 25) { totalCount pageInfo { hasNextPage endCursor } nodes { id rule severity message viewerCanOverride occurrences { id startsAt event { id title } lieu { id timeZone } } } }')],
  ['a page of the list', ofMonth('events(first: 25) { totalCount nodes { id title dates(first: 6, filter: { onBoard: true }) { totalCount nodes { id startsAt lieu { id name } } } beyond: dates(first: 1, filter: { onBoard: false }) { totalCount } } }')],
  ['an event', ofEvent(`title warnings { id message occurrences { id event { id } } } dates(first: 50, filter: { onBoard: true }) { totalCount nodes { ${CARD} } } beyond: dates(first: 1, filter: { onBoard: false }) { totalCount }`)],
  ['the public programme', 'query { network(slug: "demo") { programme(year: 2026, first: 40, filter: { from: "2026-11-26T00:00:00Z" }) { totalCount nodes { id startsAt event { id title } } facets { days { day count } communes { commune { code } count } kinds { term { code } count } themes { term { code } count } } } } }'],
  ['an event of the programme', ofEvent('title dates(first: 50, filter: { scheduled: true }) { totalCount nodes { id startsAt endsAt lieu { id name } place { label } } }')],
])(`a month with ${EXHIBITIONS * DAYS} dates beyond it: %s comes quickly`, async (what, query) => {
  const times: number[] = [];
  let size = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    const before = performance.now();
    const { data, errors } = await coordinator.send<object>(query, { ...(query.includes('$network') && { network }), ...(query.includes('$id') && { id: exhibition }) });
    times.push(performance.now() - before);
    expect(errors).toBeUndefined();
    size = JSON.stringify(data).length;
  }
  const sorted = times.sort((a, b) => a - b);
  if (process.env.SHOW_TIMES) process.stderr.write(`${what}: median ${Math.round(sorted[2]!)} ms, all ${sorted.map(Math.round).join(' ')}, ${Math.round(size / 1000)} kB\n`);
  expect(sorted[2]).toBeLessThan(AT_MOST);
  expect(size).toBeLessThan(2_000_000);
});
