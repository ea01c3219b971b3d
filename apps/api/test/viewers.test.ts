import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { companionIn } from './harness/companion.js';

let api: TestApi;
const ids: Record<'lampisterie' | 'chevalement' | 'project' | 'other' | 'foreign', string> = { lampisterie: '', chevalement: '', project: '', other: '', foreign: '' };
beforeAll(async () => {
  api = await testApi({ demo: true });
  ids.lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  ids.chevalement = await idOf(api, 'lieu', 'Le Chevalement');
  const projects = await api.database.pool.query<{ id: string }>(
    `SELECT cp.id FROM cooperation_project cp JOIN network n ON n.id = cp.network_id AND n.slug = 'demo'
     ORDER BY EXISTS (SELECT FROM project_party WHERE project_id = cp.id AND actor_id = $1) DESC, cp.id`,
    [ids.lampisterie],
  );
  // The lieu is a party of `other`, and not for that the companion's to change.
  ids.other = projects.rows[0]!.id;
  ids.project = projects.rows.at(-1)!.id;
  const { rows } = await api.database.pool.query<{ id: string }>(`SELECT l.id FROM lieu l JOIN network_actor na ON na.actor_id = l.id AND na.keeper JOIN network n ON n.id = na.network_id AND n.slug = 'demo-voisine'
     WHERE NOT EXISTS (SELECT FROM network_actor o WHERE o.actor_id = l.id AND o.network_id <> n.id) LIMIT 1`);
  ids.foreign = rows[0]!.id;
});
afterAll(() => api.close());

const QUERY = `query ($lampisterie: ID!, $chevalement: ID!, $project: ID!, $other: ID!, $foreign: ID!) {
  viewer { kind memberships { roles permissions lieux { name } } }
  mine: lieu(id: $lampisterie) { viewerCanUpdate viewerCanDelete resources(first: 5) { nodes { viewerCanUpdate viewerCanDelete } } needs(first: 5) { nodes { viewerCanUpdate viewerCanDelete } } }
  theirs: lieu(id: $chevalement) { viewerCanUpdate resources(first: 5) { nodes { viewerCanUpdate } } }
  foreign: lieu(id: $foreign) { viewerCanUpdate }
  project: cooperationProject(id: $project) { viewerCanUpdate viewerCanDelete }
  other: cooperationProject(id: $other) { viewerCanUpdate }
  people(first: 1) { nodes { id } }
}`;
interface Seen {
  viewer: { kind: string; memberships: { roles: string[]; permissions: string[]; lieux: { name: string }[] }[] };
  mine: { viewerCanUpdate: boolean; viewerCanDelete: boolean; resources: { nodes: object[] }; needs: { nodes: object[] } };
  theirs: { viewerCanUpdate: boolean; resources: { nodes: object[] } };
  foreign: { viewerCanUpdate: boolean };
  project: { viewerCanUpdate: boolean; viewerCanDelete: boolean } | null;
  other: { viewerCanUpdate: boolean } | null;
  people: { nodes: object[] };
}
const see = async (client: Client): Promise<Seen> => (await client.send<Seen>(QUERY, ids)).data;
const version = async (table: string, id: string): Promise<number> => (await api.database.pool.query<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, [id])).rows[0]!.version;
const rename = async (client: Client, id: string, change: object = { summary: 'Relu avec l’équipe' }) => {
  const { data, errors } = await client.send<{ updateLieu: { userErrors: { code: string }[] } | null }>(
    'mutation ($input: UpdateLieuInput!) { updateLieu(input: $input) { userErrors { code } } }',
    { input: { id, expectedVersion: await version('lieu', id), change } },
  );
  return errors?.[0]?.extensions.code ?? data.updateLieu!.userErrors;
};

test('a companion sees the network as a member does, and may change what its scope names, and nothing else', async () => {
  const companion = await companionIn(api, 'demo', { lieux: [ids.lampisterie], projects: [ids.project] });
  const seen = await see(companion);
  expect(seen.viewer).toEqual({ kind: 'USER', memberships: [{ roles: ['COMPANION'], permissions: expect.arrayContaining(['lieu:update', 'project:update']), lieux: [{ name: 'La Lampisterie' }] }] });
  expect(seen.mine).toMatchObject({ viewerCanUpdate: true, viewerCanDelete: false });
  expect(seen.mine.resources.nodes.length).toBeGreaterThan(0);
  for (const node of [...seen.mine.resources.nodes, ...seen.mine.needs.nodes]) expect(node).toEqual({ viewerCanUpdate: true, viewerCanDelete: false });
  expect(seen.theirs.viewerCanUpdate).toBe(false);
  expect(seen.theirs.resources.nodes).toContainEqual({ viewerCanUpdate: false });
  expect([seen.foreign.viewerCanUpdate, seen.project, seen.other]).toEqual([false, { viewerCanUpdate: true, viewerCanDelete: false }, { viewerCanUpdate: false }]);
  expect(seen.people.nodes).toHaveLength(1);
  expect(await rename(companion, ids.lampisterie)).toEqual([]);
  expect(await rename(companion, ids.chevalement)).toBe('FORBIDDEN');
});

test('a companion does not say who animates the lieu: that would outlast its period', async () => {
  const companion = await companionIn(api, 'demo', { lieux: [ids.lampisterie] });
  const { rows } = await api.database.pool.query<{ person_id: string }>('SELECT person_id FROM lieu_animateur WHERE lieu_id = $1', [ids.lampisterie]);
  const animateurs = rows.map(({ person_id }) => person_id);
  expect(animateurs.length).toBeGreaterThan(0);
  expect(await rename(companion, ids.lampisterie, { animateurs: [] })).toBe('FORBIDDEN');
  // A form that sends them as they are changes nothing.
  expect(await rename(companion, ids.lampisterie, { animateurs })).toEqual([]);
});

test('the scope of a lieu that was merged leads to the kept one', async () => {
  const { rows } = await api.database.pool.query<{ id: string }>(`INSERT INTO lieu (slug, name, merged_into, deleted_at) VALUES ('ancienne', 'Ancienne', $1, now()) RETURNING id`, [ids.lampisterie]);
  expect((await see(await companionIn(api, 'demo', { lieux: [rows[0]!.id] }))).mine.viewerCanUpdate).toBe(true);
});

test.each([['to come', [1, 5]], ['over', [-5, -1]]] as const)('a companion whose period is %s is a stranger', async (_, days) => {
  const seen = await see(await companionIn(api, 'demo', { lieux: [ids.lampisterie], projects: [ids.project], days }));
  expect(seen).toMatchObject({ viewer: { kind: 'USER', memberships: [] }, mine: { viewerCanUpdate: false }, project: null, people: { nodes: [] } });
});

test('the first and the last day of a period count', async () => {
  for (const days of [[0, 3], [-3, 0]] as const) expect((await see(await companionIn(api, 'demo', { lieux: [ids.lampisterie], days }))).mine.viewerCanUpdate).toBe(true);
});

test('a scope reaches nothing that another network keeps, whoever names it', async () => {
  const companion = await companionIn(api, 'demo', { lieux: [ids.foreign] });
  await api.database.pool.query(
    `INSERT INTO membership (network_id, user_id, roles) SELECT n.id, m.user_id, '{ANIMATEUR}' FROM network n, membership m JOIN membership_scope s ON s.membership_id = m.id AND s.lieu_id = $1 WHERE n.slug = 'demo-voisine'`,
    [ids.foreign],
  );
  expect((await see(companion)).foreign.viewerCanUpdate).toBe(false);
});

test('a companion whose person animates a lieu there has the rights of its scope only', async () => {
  const companion = await companionIn(api, 'demo', { lieux: [ids.lampisterie] });
  const { rows } = await api.database.pool.query<{ person_id: string }>(
    `UPDATE person SET user_id = (SELECT user_id FROM membership ORDER BY created_at DESC, id DESC LIMIT 1) WHERE id = (SELECT person_id FROM lieu_animateur WHERE lieu_id = $1 LIMIT 1) RETURNING id AS person_id`,
    [ids.chevalement],
  );
  expect(rows).toHaveLength(1);
  expect(await see(companion)).toMatchObject({ mine: { viewerCanUpdate: true }, theirs: { viewerCanUpdate: false } });
});

test('a suspended membership counts for nothing, and the session of a suspended account is nobody\'s, from the next request on', async () => {
  const member = await accountIn(api, 'demo', 'COORDINATOR');
  expect(await see(member)).toMatchObject({ viewer: { kind: 'USER', memberships: [{ roles: ['COORDINATOR'] }] }, mine: { viewerCanUpdate: true } });
  await api.database.pool.query(`UPDATE membership SET suspended_at = now() WHERE user_id = (SELECT id FROM app_user WHERE email = 'coordinator.demo@demo.example')`);
  expect(await see(member)).toMatchObject({ viewer: { kind: 'USER', memberships: [] }, mine: { viewerCanUpdate: false }, people: { nodes: [] } });
  await api.database.pool.query(`UPDATE app_user SET suspended_at = now() WHERE email = 'coordinator.demo@demo.example'`);
  expect(await see(member)).toMatchObject({ viewer: { kind: 'ANONYMOUS', memberships: [] } });
  expect((await member.send('{ members(network: "x", first: 1) { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});
