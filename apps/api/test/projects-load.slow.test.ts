import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

const PARTIES = 20;
const EFFECTS = 300;

let api: TestApi;
let coordinator: Client;
let network: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  network = await idOf(api, 'network', 'demo');
}, 300_000);
afterAll(() => api.close());

const BY_STAGE = `query ($network: ID!) { cooperationProjects(filter: { network: $network, stages: [EMERGING] }, orderBy: UPDATED_AT_DESC, first: 50) {
  totalCount nodes { id title stage summary version updatedAt parties { id role actor { __typename id name } } } } }`;
const SHEET = `query ($id: ID!) { cooperationProject(id: $id) { id title stage summary missing { code message } organised: missing(for: REVIEWED) { message } passages { id }
  objectives { id statement } limits { id kind statement threshold unit holder { id name } warnings { message } }
  parties { id role actor { __typename id name } commitments { id statement kind state share { amount unit } } } } }`;

/** Projects with parties, effects that all of them expect, commitments and limits that count them. */
async function fill(from: number, until: number): Promise<void> {
  const { pool } = api.database;
  await pool.query(
    `WITH lieux AS (INSERT INTO lieu (slug, name) SELECT 'charge-' || p, 'Charge ' || p FROM generate_series(1, $1::int) p ON CONFLICT (slug) DO UPDATE SET name = excluded.name RETURNING id)
     INSERT INTO network_actor (network_id, actor_id) SELECT $2, id FROM lieux ON CONFLICT DO NOTHING`, [PARTIES, network]);
  await pool.query(
    `WITH p AS (INSERT INTO cooperation_project (network_id, title, stage) SELECT $1, 'Charge ' || n, 'EMERGING' FROM generate_series($2::int, $3::int) n RETURNING id),
       a AS (INSERT INTO project_party (project_id, actor_id, role) SELECT p.id, l.id, 'prend part' FROM p, lieu l WHERE l.slug LIKE 'charge-%' RETURNING id, project_id),
       c AS (INSERT INTO commitment (project_id, party_id, kind, statement, amount, unit, state) SELECT project_id, id, 'IN_KIND', 'Donner du temps', n, 'heures', 'AGREED' FROM a, generate_series(1, 3) n),
       l AS (INSERT INTO project_limit (project_id, statement, kind, threshold, unit) SELECT p.id, 'Limite ' || n, 'TIME', n * 40, 'heures' FROM p, generate_series(1, 4) n),
       e AS (INSERT INTO useful_effect (project_id, statement) SELECT p.id, 'Effet ' || n FROM p, generate_series(1, $4::int) n RETURNING id, project_id)
     INSERT INTO effect_party (effect_id, party_id) SELECT e.id, a.id FROM e JOIN a ON a.project_id = e.project_id WHERE right(e.id, 1) < '4'`, [network, from, until, EFFECTS]);
  await pool.query('ANALYZE');
}

/** Milliseconds that a query takes, in the middle of many. */
async function middle(query: string, variables: object): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 31; n += 1) {
    const started = performance.now();
    expect((await coordinator.send(query, variables)).errors).toBeUndefined();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[15]!;
}

test('200 projects with 20 parties and 300 effects each are read as fast as 20, each by one statement', async () => {
  const measured: Record<string, number[]> = { board: [], sheet: [] };
  for (const [from, until] of [[1, 20], [21, 200]] as const) {
    await fill(from, until);
    const id = (await api.database.pool.query<{ id: string }>(`SELECT id FROM cooperation_project WHERE title = 'Charge 7'`)).rows[0]!.id;
    for (const [query, variables] of [[BY_STAGE, { network }], [SHEET, { id }]] as const) expect(await api.statements(() => coordinator.send(query, variables))).toHaveLength(1);
    measured.board!.push(await middle(BY_STAGE, { network }));
    measured.sheet!.push(await middle(SHEET, { id }));
  }
  console.info(Object.entries(measured).map(([name, times]) => `${name}: ${times.map((time) => `${time.toFixed(1)} ms`).join(' with 20, ')} with 200`).join('\n'));
  // The board shows fifty cards instead of twenty; the sheet shows the same.
  expect(measured.board![1]!).toBeLessThan(measured.board![0]! * 4 + 20);
  expect(measured.sheet![1]!).toBeLessThan(measured.sheet![0]! * 2 + 20);
}, 600_000);
