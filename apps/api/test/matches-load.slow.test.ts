import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

/** How many resources and needs there are beside those of the demonstration. */
const MANY = 10_000;
/** What a reading may take, in milliseconds, on a machine that does other things too; docs/matches.md says what was measured. */
const AT_MOST = 500;

let api: TestApi;
let animateur: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  animateur = await api.signedIn('animation');
  const { pool } = api.database;
  const network = await idOf(api, 'network', 'demo');
  await pool.query(`INSERT INTO lieu (slug, name, latitude, longitude) SELECT 'lieu-' || i, 'Lieu ' || i, 50 + (i % 40) / 40.0, 2 + (i % 37) / 37.0 FROM generate_series(1, 300) i`);
  await pool.query(`INSERT INTO network_actor (network_id, actor_id) SELECT $1, id FROM lieu WHERE slug LIKE 'lieu-%'`, [network]);
  const words = `ARRAY['camion','salle','vélo','perceuse','cuisine','tente','chaise','micro','serre','établi','remorque','vitrine','bureau','ordinateur','imprimante','jardin','four','barnum','piano','rideau']`;
  const kinds = `ARRAY['SPACE','EQUIPMENT','VEHICLE','MATERIAL','FUNDING','DIGITAL_TOOL']`;
  for (const table of ['resource', 'need']) {
    await pool.query(
      `INSERT INTO ${table} (holder_id, lieu_id, nature, category, title, description, quantity, unit)
       SELECT l.id, l.id, 'MATERIAL', 'MATERIAL_RESOURCE/' || (${kinds})[1 + i % 6], initcap((${words})[1 + i % 20]) || ' ' || (${words})[1 + (i / 20) % 20], 'Avec ' || (${words})[1 + (i / 7) % 20] || ' et ' || (${words})[1 + (i / 3) % 20], 1 + i % 9, 'pièces'
       FROM generate_series(1, $1) i JOIN LATERAL (SELECT id FROM lieu WHERE slug = 'lieu-' || (1 + i % 300)) l ON true`,
      [MANY],
    );
  }
  await pool.query('ANALYZE');
}, 300_000);
afterAll(() => api.close());

test.each(['need', 'resource'])(`matches of a %s among ${MANY} come quickly`, async (table) => {
  const { rows } = await api.database.pool.query<{ id: string }>(`SELECT id FROM ${table} WHERE unit = 'pièces' ORDER BY id LIMIT 12`);
  const times: number[] = [];
  for (const { id } of rows) {
    const before = performance.now();
    const { data, errors } = await animateur.send<Record<string, { matches: { edges: object[] } }>>(
      `query ($id: ID!) { ${table}(id: $id) { matches(first: 10) { edges { score strength reasons { kind message } node { id title } } } } }`, { id },
    );
    times.push(performance.now() - before);
    expect(errors).toBeUndefined();
    expect(data[table]!.matches.edges).toHaveLength(10);
  }
  const sorted = times.sort((a, b) => a - b);
  if (process.env.SHOW_TIMES) process.stderr.write(`${table}: median ${Math.round(sorted[6]!)} ms, all ${sorted.map(Math.round).join(' ')}\n`);
  expect(sorted[6]).toBeLessThan(AT_MOST);
});
