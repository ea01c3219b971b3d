import { createDataSource } from '../src/data-source.js';
import { matchesTask } from '../src/modules/matches/match-notices.task.js';
import { type Facts, scoreOf } from '../src/modules/matches/match.rules.js';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let neighbour: Client;
let lampisterie: string;
let remise: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  remise = await idOf(api, 'lieu', 'La Remise');
});
afterAll(() => api.close());

interface Edge {
  score: number;
  strength: string;
  reasons: { kind: string; message: string }[];
  node: { id: string; title: string };
}

const titled = (table: string, title: string): Promise<string> => one(`SELECT id FROM ${table} WHERE title = $1`, [title]);
const one = async (text: string, values: unknown[]): Promise<string> => (await api.database.pool.query<{ id: string }>(text, values)).rows[0]!.id;
const MATCHES = 'totalCount edges { score strength reasons { kind message } node { id title } }';
const offersFor = async (client: Client, need: string): Promise<Edge[]> =>
  (await client.send<{ need: { matches: { edges: Edge[] } } | null }>(`query ($need: ID!) { need(id: $need) { matches(first: 50) { ${MATCHES} } } }`, { need })).data.need!.matches.edges;
const needsFor = async (client: Client, resource: string): Promise<Edge[]> =>
  (await client.send<{ resource: { matches: { edges: Edge[] } } | null }>(`query ($resource: ID!) { resource(id: $resource) { matches(first: 50) { ${MATCHES} } } }`, { resource })).data.resource!.matches.edges;
const said = (edges: Edge[], title: string): string[] | undefined => edges.find(({ node }) => node.title === title)?.reasons.map(({ message }) => message);

const intent = (table: 'need' | 'resource', columns: Record<string, unknown>): Promise<string> => {
  const all: Record<string, unknown> = { holder_id: lampisterie, lieu_id: lampisterie, nature: 'MATERIAL', category: 'MATERIAL_RESOURCE/EQUIPMENT', title: 'Thermoformeuse', ...columns };
  const names = Object.keys(all);
  return one(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`, Object.values(all));
};

test('what answers a need, with the reasons, is read by one statement', async () => {
  const need = await titled('need', 'Véhicule réfrigéré le vendredi');
  const texts = await api.statements(async () => {
    const [best] = await offersFor(coordinator, need);
    expect(best).toMatchObject({ strength: 'STRONG', node: { title: 'Camion de 20 m³ avec hayon' } });
    expect(best!.reasons.map(({ kind }) => kind)).toEqual(['KIND', 'WORDS', 'DATES', 'DISTANCE', 'CONDITIONS', 'ACQUAINTANCE']);
    // What the demonstration lends hangs on the day.
    expect(best!.reasons.map(({ message }) => message.replace(/^Disponible .*/, 'Disponible…'))).toEqual([
      'Même genre\u00a0: Véhicule', 'Mots en commun\u00a0: «\u00a0collecte\u00a0»', 'Disponible…', 'À 18\u00a0km', 'À prix coûtant', 'Coopèrent déjà dans «\u00a0Une logistique douce entre les lieux\u00a0»',
    ]);
  });
  expect(texts).toHaveLength(1);
});

test('the score is the one that the rules work out, from both ends', async () => {
  const need = await intent('need', { holder_id: remise, title: 'Thermoformeuse portable', quantity: 4, unit: 'machines', needed_from: '2030-11-03', needed_until: '2030-11-15' });
  const resource = await intent('resource', { title: 'Thermoformeuse portable', quantity: 2, unit: 'machine', exchange: 'FREE' });
  const facts: Facts = { kind: 1, words: 1, skill: 0, dates: 1, distance: 1, quantity: 0.5, conditions: 1, acquaintance: 1 };
  const offer = (await offersFor(coordinator, need)).find(({ node }) => node.id === resource)!;
  expect(offer.score).toBe(scoreOf(facts));
  const wanted = (await needsFor(coordinator, resource)).find(({ node }) => node.id === need)!;
  expect([wanted.score, wanted.reasons]).toEqual([offer.score, offer.reasons]);
  expect(offer.reasons.map(({ message }) => message)).toEqual([
    'Même genre\u00a0: Équipement', 'Mots en commun\u00a0: «\u00a0Thermoformeuse\u00a0», «\u00a0portable\u00a0»', 'Disponible du 3 au 15 novembre', 'Sur place',
    'Couvre une partie du besoin\u00a0: 2 sur 4\u00a0machines', 'Gratuit', expect.stringMatching(/^Organisent déjà ensemble «\u00a0Le grand repair café/),
  ]);
  // Whoever is one of the two is spoken to.
  expect((await offersFor(animateur, need)).find(({ node }) => node.id === resource)!.reasons.at(-1)!.message).toMatch(/^Vous organisez déjà ensemble/);
});

test('what is promised or closed is said, and counts less', async () => {
  const need = await intent('need', { holder_id: remise, lieu_id: remise, title: 'Plastifieuse', needed_from: '2030-03-01', needed_until: '2030-03-10' });
  const resource = await intent('resource', { title: 'Plastifieuse', quantity: 2, unit: 'machines' });
  const before = (await offersFor(coordinator, need)).find(({ node }) => node.id === resource)!;
  const project = await titled('cooperation_project', 'Le grand repair café du bassin');
  const promise = (from: string, until: string, quantity: number): Promise<unknown> =>
    api.database.pool.query(`INSERT INTO mobilisation (resource_id, project_id, requested_by, starts_at, ends_at, quantity, state) VALUES ($1, $2, $3, $4, $5, $6, 'ACCEPTED')`,
      [resource, project, remise, `${from} Europe/Paris`, `${until} Europe/Paris`, quantity]);
  await promise('2030-02-20 00:00', '2030-03-05 00:00', 1);
  expect(said(await offersFor(coordinator, need), 'Plastifieuse')).toContain('Disponible du 1er au 10 mars');
  await promise('2030-03-01 00:00', '2030-03-06 00:00', 1);
  const after = (await offersFor(coordinator, need)).find(({ node }) => node.id === resource)!;
  expect(after.reasons.map(({ message }) => message)).toContain('Disponible une partie du temps, d’abord du 5 au 10 mars');
  expect(after.score).toBeCloseTo(before.score - 0.1 * 0.4, 4);
  await api.database.pool.query(`INSERT INTO resource_closure (resource_id, starts_on, ends_on) VALUES ($1, '2030-03-06', '2030-03-31')`, [resource]);
  await promise('2030-03-05 00:00', '2030-03-06 00:00', 1);
  expect(said(await offersFor(coordinator, need), 'Plastifieuse')).toContain('Déjà retenu pendant toute la période');
});

test('only what the viewer may read is a match, and nobody answers themselves', async () => {
  const need = await intent('need', { holder_id: remise, lieu_id: remise, title: 'Vidéoprojecteur silencieux' });
  for (const [title, columns] of Object.entries({
    'Vidéoprojecteur silencieux d’ailleurs': { holder_id: await idOf(api, 'lieu', 'L’Entrepôt des Rives') },
    'Vidéoprojecteur silencieux caché': { holder_id: await idOf(api, 'lieu', 'La Boucle'), sharing: 'HOLDER_ONLY' },
    'Vidéoprojecteur silencieux à soi': { holder_id: remise },
    'Vidéoprojecteur silencieux supprimé': { deleted_at: new Date() },
    'Vidéoprojecteur silencieux': {},
  })) await intent('resource', { title, lieu_id: null, ...columns });
  const found = async (client: Client): Promise<string[]> => (await offersFor(client, need)).map(({ node }) => node.title).filter((title) => title.startsWith('Vidéo'));
  expect(await found(animateur)).toEqual(['Vidéoprojecteur silencieux']);
  // The coordinator is a member of the network next door too.
  expect((await found(coordinator)).sort()).toEqual(['Vidéoprojecteur silencieux', 'Vidéoprojecteur silencieux caché', 'Vidéoprojecteur silencieux d’ailleurs']);
  const { data } = await neighbour.send<{ need: object | null }>('query ($need: ID!) { need(id: $need) { matches(first: 5) { totalCount } } }', { need });
  expect(data.need).toBeNull();
});

test('a need is no match for whoever may not read it', async () => {
  const resource = await intent('resource', { holder_id: lampisterie, lieu_id: null, title: 'Rétroprojecteur tranquille', sharing: 'PUBLIC' });
  for (const sharing of ['HOLDER_ONLY', 'NETWORK', 'PARTNERS', 'PUBLIC']) await intent('need', { holder_id: remise, lieu_id: remise, title: `Rétroprojecteur tranquille ${sharing}`, sharing });
  const found = async (client: Client): Promise<string[]> => (await needsFor(client, resource)).map(({ node }) => node.title).filter((title) => title.startsWith('Rétro')).map((title) => title.split(' ')[2]!).sort();
  expect(await found(coordinator)).toEqual(['HOLDER_ONLY', 'NETWORK', 'PARTNERS', 'PUBLIC']);
  expect(await found(animateur)).toEqual(['NETWORK', 'PARTNERS', 'PUBLIC']);
  expect(await found(neighbour)).toEqual(['PARTNERS', 'PUBLIC']);
  // Visitors may read the offer and one of the needs; who could answer whom is for members.
  expect(await found(api.anonymous)).toEqual([]);
});

test('a skill counts where its owner is willing to share it, and the viewer sees people', async () => {
  const need = await intent('need', { nature: 'IMMATERIAL', category: 'IMMATERIAL_RESOURCE/SKILLS', title: 'Ourlets : qui s’y connaît en couture ?', lieu_id: null });
  const resource = await intent('resource', { holder_id: await idOf(api, 'lieu', 'Le Fil à plomb'), lieu_id: null, nature: 'IMMATERIAL', category: 'IMMATERIAL_RESOURCE/SKILLS', title: 'Un après-midi d’atelier', sharing: 'PUBLIC' });
  const skillOf = async (): Promise<string | undefined> => said(await offersFor(coordinator, need), 'Un après-midi d’atelier')?.find((message) => message.includes('compétence'));
  expect(await skillOf()).toBe('Sophie Nowak partage volontiers cette compétence\u00a0: Couture et textile');
  await api.database.pool.query(`UPDATE person_skill SET willing_to_share = false WHERE skill_id = (SELECT id FROM skill WHERE label_fr = 'Couture et textile')`);
  expect(await skillOf()).toBeUndefined();
  await api.database.pool.query('UPDATE need SET needed_until = $2 WHERE id = $1', [need, '2020-01-01']);
  expect((await needsFor(coordinator, resource)).map(({ node }) => node.id)).not.toContain(need);
});

test('both sides are told of a strong match, once', async () => {
  const { data } = await coordinator.send<{ createNeed: { need: { id: string } } }>(
    'mutation ($input: CreateNeedInput!) { createNeed(input: $input) { need { id } } }',
    { input: { holder: lampisterie, nature: 'MATERIAL', category: 'VEHICLE', title: 'Camion avec hayon pour un déménagement' } },
  );
  const { id } = data.createNeed.need;
  const { rows: jobs } = await api.database.pool.query(`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'matches' AND key = 'matches of ' || $1`, [id]);
  expect(jobs).toHaveLength(1);
  const dataSource = await createDataSource(api.database.url).initialize();
  const look = async (): Promise<unknown[]> => {
    await matchesTask(dataSource)({ id }, undefined as never);
    const { rows } = await api.database.pool.query(
      `SELECT n.kind, u.email, n.values FROM notification n JOIN app_user u ON u.id = n.user_id WHERE n.kind IN ('NEED_MATCHED', 'RESOURCE_MATCHED') ORDER BY n.kind, u.email`,
    );
    return rows;
  };
  const values = { need: 'Camion avec hayon pour un déménagement', resource: 'Camion de 20 m³ avec hayon' };
  // Nobody of La Remise has an account: its coordinator is told.
  const told = [{ kind: 'NEED_MATCHED', email: 'animation@demo.example', values }, { kind: 'RESOURCE_MATCHED', email: 'coordination@demo.example', values }];
  expect(await look()).toEqual(told);
  expect(await look()).toEqual(told);
  await dataSource.destroy();
});

/** What everybody is told of a need and the resource of the same title, once what matches one of them was looked for. */
async function told(id: string, need: string): Promise<unknown[]> {
  const dataSource = await createDataSource(api.database.url).initialize();
  await matchesTask(dataSource)({ id }, undefined as never);
  await dataSource.destroy();
  const { rows } = await api.database.pool.query(
    `SELECT n.kind, u.email, w.slug AS network FROM notification n JOIN app_user u ON u.id = n.user_id JOIN network w ON w.id = n.network_id
     WHERE n.kind IN ('NEED_MATCHED', 'RESOURCE_MATCHED') AND n.values ->> 'need' = (SELECT title FROM need WHERE id = $1) AND n.values ->> 'resource' = n.values ->> 'need' ORDER BY n.kind, u.email`, [need],
  );
  return rows;
}

test.each([
  // Nobody of L’Entrepôt has an account: whoever coordinates its network is told, in it.
  ['PARTNERS', [{ kind: 'NEED_MATCHED', email: 'coordinator.demo-voisine@demo.example', network: 'demo-voisine' }, { kind: 'RESOURCE_MATCHED', email: 'animation@demo.example', network: 'demo' }]],
  ['NETWORK', []],
  ['HOLDER_ONLY', []],
])('a need next door that is shared as %s', async (sharing, expected) => {
  const entrepot = await idOf(api, 'lieu', 'L’Entrepôt des Rives');
  const title = `Presse à cidre en bois pour pommes tardives ${sharing.toLowerCase()}`;
  const need = await intent('need', { holder_id: entrepot, lieu_id: entrepot, title, sharing });
  const resource = await intent('resource', { holder_id: lampisterie, lieu_id: lampisterie, title, sharing: 'PARTNERS', exchange: 'FREE' });
  expect(await told(resource, need)).toEqual(expected);
});

test('a side that may not read a need yet is told once its circle is wider, and the other side is not told again', async () => {
  const entrepot = await idOf(api, 'lieu', 'L’Entrepôt des Rives');
  const title = 'Four à pain mobile pour fournées collectives';
  const need = await intent('need', { holder_id: entrepot, lieu_id: entrepot, title, sharing: 'NETWORK' });
  await intent('resource', { holder_id: lampisterie, lieu_id: lampisterie, title, sharing: 'PARTNERS', exchange: 'FREE' });
  const needer = { kind: 'NEED_MATCHED', email: 'coordinator.demo-voisine@demo.example', network: 'demo-voisine' };
  expect(await told(need, need)).toEqual([needer]);
  await api.database.pool.query("UPDATE need SET sharing = 'PARTNERS' WHERE id = $1", [need]);
  const both = [needer, { kind: 'RESOURCE_MATCHED', email: 'animation@demo.example', network: 'demo' }];
  expect(await told(need, need)).toEqual(both);
  expect(await told(need, need)).toEqual(both);
});

test('a need that is kept to its holder is told to nobody', async () => {
  const need = await intent('need', { holder_id: remise, lieu_id: remise, title: 'Broyeur de branches silencieux', sharing: 'HOLDER_ONLY' });
  const resource = await intent('resource', { holder_id: lampisterie, lieu_id: lampisterie, title: 'Broyeur de branches silencieux', exchange: 'FREE' });
  expect(await told(need, need)).toEqual([]);
  expect(await told(resource, need)).toEqual([]);
  await api.database.pool.query("UPDATE need SET sharing = 'NETWORK' WHERE id = $1", [need]);
  expect(await told(need, need)).toHaveLength(2);
});
