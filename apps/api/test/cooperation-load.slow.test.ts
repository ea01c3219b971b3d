import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let network: string;
let account: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  network = await idOf(api, 'network', 'demo');
  account = (await rows<{ id: string }>(`SELECT id FROM app_user WHERE email = 'coordination@demo.example'`))[0]!.id;
}, 300_000);
afterAll(() => api.close());

const rows = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query(sql, values)).rows as Row[];
const project = async (title: string): Promise<string> => (await rows<{ id: string }>(`INSERT INTO cooperation_project (network_id, title, stage) VALUES ($1, $2, 'EMERGING') RETURNING id`, [network, title]))[0]!.id;

interface Measured {
  /** Milliseconds that it takes over HTTP, in the middle of many. */
  middle: number;
  /** What PostgreSQL does for it. */
  plan: string;
  answer: unknown;
}

/** Reads by one statement, and says what that costs. */
async function measure(name: string, query: string, variables: object = {}): Promise<Measured> {
  await rows('ANALYZE');
  const { pool } = api.server;
  const original = pool.query.bind(pool);
  const asked: { name?: string; text: string; values: unknown[] }[] = [];
  const spy = (...args: unknown[]): unknown => {
    asked.push(args[0] as (typeof asked)[number]);
    return (original as (...all: unknown[]) => unknown)(...args);
  };
  Object.assign(pool, { query: spy });
  const first = await coordinator.send(query, variables);
  Object.assign(pool, { query: original });
  expect(first.errors).toBeUndefined();
  const statements = asked.filter((each) => !each.name?.startsWith('viewer_of'));
  expect(statements).toHaveLength(1);
  const times: number[] = [];
  for (let n = 0; n < 31; n += 1) {
    const started = performance.now();
    await coordinator.send(query, variables);
    times.push(performance.now() - started);
  }
  const middle = times.sort((a, b) => a - b)[15]!;
  const plan = (await rows<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${statements[0]!.text}`, statements[0]!.values)).map((row) => row['QUERY PLAN']).join('\n');
  console.info(`${name}: ${middle.toFixed(1)} ms, of which PostgreSQL ${/Execution Time: (.*)/.exec(plan)?.[1]}`);
  return { middle, plan, answer: first.data };
}

const UNREAD = '{ viewer { unreadNotifications } }';
const LATEST = '{ viewer { notifications(first: 20) { nodes { id message path at readAt } pageInfo { hasNextPage } } } }';
const ACTIVITY = `query ($id: ID!) { cooperationProject(id: $id) { activity(first: 20) { nodes { key kind at by { name } subject { thing name path } fields comment { text } } pageInfo { endCursor hasNextPage } } } }`;
const THREAD = `query ($id: ID!) { cooperationProject(id: $id) { filRouge { milestones { id title items { id why subject { __typename ... on CooperationTask { title } } } } adrift { __typename ... on CooperationTask { title } } } } }`;
const OF_NETWORK = `query ($id: ID!) { network(id: $id) { filRouge { milestones { id items { id } } adrift { __typename ... on EssMonthEvent { title } } } } }`;

test('10,000 notifications that were not read, of what is gone and of what is there', async () => {
  const unread = (subjects: string): Promise<unknown> =>
    rows(`INSERT INTO notification (user_id, network_id, kind, subject_id) SELECT u.id, $1, 'TASK_DUE', s.id FROM app_user u, (${subjects}) s (id), generate_series(1, 10) WHERE u.email LIKE '%@demo.example'`, [network]);
  await unread(`SELECT 'task_' || lpad(n::text, 32, '0') FROM generate_series(1, 1000) n`);
  // Those of what is gone come first, and are looked at in vain.
  const gone = await measure('unread, all of what is gone', UNREAD);
  await rows(`INSERT INTO cooperation_task (project_id, title) SELECT $1, 'Tâche ' || n FROM generate_series(1, 1000) n`, [await project('Rappels')]);
  await unread('SELECT id FROM cooperation_task ORDER BY id DESC LIMIT 1000');
  const there = await measure('unread, 10,000 of what is gone and 10,000 of what is there', UNREAD);
  const latest = await measure('the latest twenty', LATEST);
  expect(there.answer).toEqual({ viewer: { unreadNotifications: 100 } });
  for (const { plan, middle } of [gone, there, latest]) {
    expect(plan).not.toContain('Seq Scan on notification');
    expect(middle).toBeLessThan(500);
  }
}, 300_000);

test('what happened in a project of 10,000 changes of 1,000 things, beside 300,000 changes of others', async () => {
  const id = await project('Vieux projet');
  await rows(
    `WITH t AS (INSERT INTO cooperation_task (project_id, title) SELECT $1, 'Tâche ' || n FROM generate_series(1, 1000) n RETURNING id)
     INSERT INTO audit_entry (action, actor_id, subject_id, version, changes, at) SELECT 'UPDATE', $2, id, n, '{"title":{"before":"a","after":"b"}}', now() - random() * interval '300 days' FROM t, generate_series(1, 10) n`, [id, account]);
  await rows(`INSERT INTO comment (project_id, subject_id, author_id, text) SELECT $1, $1, $2, 'Bien' FROM generate_series(1, 1000)`, [id, account]);
  await rows(`INSERT INTO audit_entry (action, actor_id, subject_id, version, changes) SELECT 'UPDATE', $1, 'person_' || md5(s::text), n, '{"title":{"before":"a","after":"b"}}' FROM generate_series(1, 60000) s, generate_series(1, 5) n`, [account]);
  const { plan, middle } = await measure('activity', ACTIVITY, { id });
  expect(plan).not.toContain('Seq Scan on audit_entry');
  expect(middle).toBeLessThan(500);
}, 300_000);

test('the thread of a project with 10,000 tasks of which 500 hang, and of a network with 10,000 events', async () => {
  const id = await project('Long fil');
  await rows(
    `WITH f AS (INSERT INTO fil_rouge (project_id, sentence) VALUES ($1, 'Long') RETURNING id), m AS (INSERT INTO milestone (fil_rouge_id, title, position) SELECT id, 'Jalon ' || n, n FROM f, generate_series(1, 40) n RETURNING id, position),
       t AS (INSERT INTO cooperation_task (project_id, title) SELECT $1, 'Tâche ' || n FROM generate_series(1, 10000) n RETURNING id, substr(title, 7)::int AS n)
     INSERT INTO milestone_item (milestone_id, task_id, why, position) SELECT m.id, t.id, 'Parce que', 0 FROM t JOIN m ON m.position = 1 + t.n % 40 WHERE t.n <= 500`, [id]);
  await rows(`INSERT INTO ess_month_event (ess_month_id, title, kind) SELECT m.id, 'Événement ' || n, 'EVENT_KIND/OTHER' FROM (SELECT id FROM ess_month WHERE network_id = $1 LIMIT 1) m, generate_series(1, 10000) n`, [network]);
  const long = await measure('thread of a project', THREAD, { id });
  const wide = await measure('thread of a network', OF_NETWORK, { id: network });
  expect((long.answer as { cooperationProject: { filRouge: { adrift: unknown[] } } }).cooperationProject.filRouge.adrift).toHaveLength(200);
  expect((wide.answer as { network: { filRouge: { adrift: unknown[] } } }).network.filRouge.adrift).toHaveLength(200);
  for (const { middle } of [long, wide]) expect(middle).toBeLessThan(500);
}, 300_000);

const EXCHANGES = `query ($id: ID!) { network(id: $id) { exchanges { giver { ... on Lieu { id name } } receiver { ... on Lieu { id name } } resources { id title } labels count promised happened quantity unit } } }`;

test('the exchange picture of 10,000 mobilisations among 100 lieux, half of them handed out', async () => {
  await rows(`WITH l AS (INSERT INTO lieu (slug, name) SELECT 'echange-' || n, 'Échange ' || n FROM generate_series(1, 100) n RETURNING id) INSERT INTO network_actor (network_id, actor_id) SELECT $1, id FROM l`, [network]);
  await rows(`INSERT INTO resource (holder_id, nature, category, title, quantity, unit) SELECT l.id, 'MATERIAL', 'MATERIAL_RESOURCE/EQUIPMENT', 'Outil ' || n, 9, 'pièces' FROM lieu l, generate_series(1, 10) n WHERE l.slug LIKE 'echange-%'`);
  const purpose = await project('Prêter beaucoup');
  await rows(
    `WITH r AS (SELECT id, holder_id, row_number() OVER (ORDER BY id) AS n FROM resource WHERE title LIKE 'Outil %'), l AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM lieu WHERE slug LIKE 'echange-%'),
       m AS (INSERT INTO mobilisation (resource_id, project_id, requested_by, starts_at, ends_at, quantity, state, answered_at)
         SELECT r.id, $1, l.id, '2027-01-01'::timestamptz + k * interval '2 days', '2027-01-02'::timestamptz + k * interval '2 days', 1, 'ACCEPTED', now()
         FROM r, generate_series(1, 10) k JOIN l ON true WHERE l.n = 1 + (r.n * 7 + k * 13) % 100 AND l.id <> r.holder_id RETURNING id)
     INSERT INTO handover (mobilisation_id, kind, at) SELECT id, 'OUT', now() FROM m WHERE right(id, 1) < '8'`, [purpose]);
  const { middle, answer } = await measure('exchange picture', EXCHANGES, { id: network });
  expect((answer as { network: { exchanges: unknown[] } }).network.exchanges).toHaveLength(300);
  expect(middle).toBeLessThan(1000);
}, 300_000);
