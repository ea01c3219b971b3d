import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
let entrepot: string;
beforeEach(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  entrepot = await idOf(api, 'lieu', 'L’Entrepôt des Rives');
});
afterEach(() => api.close());

/** A public lieu that only the neighbouring network keeps, with a SIRET that it does not have there. */
const list = (street: string): string => `nom;adresse;code postal;commune;siret\nL’Entrepôt des Rives;${street};62000;Arras;73282932000074\n`;

interface LieuNow {
  siret: string | null;
  version: number;
  networks: { slug: string }[];
  viewerCanUpdate: boolean;
  viewerCanDelete: boolean;
}

const lieu = async (client: Client): Promise<LieuNow> =>
  (await client.send<{ lieu: LieuNow }>('query ($id: ID!) { lieu(id: $id) { siret version networks { slug } viewerCanUpdate viewerCanDelete } }', { id: entrepot })).data.lieu;

async function importAs(client: Client, file: string, network = 'demo'): Promise<string> {
  const { id } = await upload(client, file, { network });
  const { rows } = await preview(client, id, { withCandidates: true });
  for (const { line } of rows.nodes) await change(client, 'decideDuplicate', { dataImport: id, line, decision: 'SAME_AS' });
  expect(await change(client, 'confirmDataImport', { id, expectedVersion: 1 })).toMatchObject({ userErrors: [] });
  return id;
}

test('the same as a lieu of another network lists it in this one, fills nothing and gives no right over it', async () => {
  const before = await lieu(coordinator);
  expect(before).toMatchObject({ siret: null, viewerCanUpdate: false });
  const { id } = await upload(coordinator, list('8 quai des Mariniers'));
  const [row] = (await preview(coordinator, id)).rows.nodes;
  expect(row!.candidates[0]).toMatchObject({ node: { id: entrepot }, reasons: expect.arrayContaining([expect.objectContaining({ code: 'KEPT_ELSEWHERE' })]) });
  const decided = await change(coordinator, 'decideDuplicate', { dataImport: id, line: 2, decision: 'SAME_AS', sameAs: entrepot });
  expect(decided.dataImport!.counts).toMatchObject({ unchanged: 1, updated: 0 });
  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })).toMatchObject({ userErrors: [], dataImport: { counts: { unchanged: 1 } } });

  const after = await lieu(coordinator);
  expect(after.networks.map(({ slug }) => slug).sort()).toEqual(['demo', 'demo-voisine']);
  expect({ ...after, networks: before.networks }).toEqual(before);
  const demo = await idOf(api, 'network', 'demo');
  const listed = await coordinator.send<{ lieux: { nodes: { id: string }[] } }>('query ($demo: ID!) { lieux(first: 500, filter: { network: $demo }) { nodes { id } } }', { demo });
  expect(listed.data.lieux.nodes).toContainEqual({ id: entrepot });
  for (const mutation of [
    'updateLieu(input: { id: $id, expectedVersion: 1, change: { name: "À nous" } }) { lieu { id } }',
    'deleteLieu(input: { id: $id, expectedVersion: 1 }) { deletedId }',
  ]) {
    const answer = await coordinator.send(`mutation ($id: ID!) { ${mutation} }`, { id: entrepot });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

test('what the next list says of it changes nothing either', async () => {
  await importAs(coordinator, list('8 quai des Mariniers'));
  const before = await lieu(coordinator);
  expect(before.networks).toHaveLength(2);
  const id = await importAs(coordinator, list('8 bis quai des Mariniers'));
  expect((await preview(coordinator, id)).counts).toMatchObject({ unchanged: 1, updated: 0 });
  expect(await lieu(coordinator)).toEqual(before);
});

test('members of the network that only lists a lieu do not see it once it is private', async () => {
  const stranger = await accountIn(api, 'demo', 'COORDINATOR');
  await importAs(stranger, list('8 quai des Mariniers'));
  expect((await lieu(stranger)).networks).toHaveLength(2);
  await api.database.pool.query(`UPDATE lieu SET visibility = 'NETWORK' WHERE id = $1`, [entrepot]);
  expect(await lieu(stranger)).toBeNull();
  expect(await lieu(await accountIn(api, 'demo-voisine', 'MEMBER'))).not.toBeNull();
});

test('a coordinator of the network that keeps it fills it from a list', async () => {
  const neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  await importAs(neighbour, list('8 quai des Mariniers'), 'demo-voisine');
  expect(await lieu(neighbour)).toMatchObject({ siret: '73282932000074', version: 2, viewerCanUpdate: true });
});

test('a line that says where a lieu is gives it the time of there', async () => {
  const { rows: [found] } = await api.database.pool.query<{ id: string }>(
    `WITH l AS (INSERT INTO lieu (slug, name, siret) VALUES ('le-lagon', 'Le Lagon bleu', '73282932000074') RETURNING id)
     INSERT INTO network_actor (network_id, actor_id) SELECT n.id, l.id FROM l, network n WHERE n.slug = 'demo' RETURNING actor_id AS id`,
  );
  await importAs(coordinator, 'nom;adresse;code postal;commune;siret\nLe Lagon bleu;1 rue de Paris;97400;Saint-Denis;73282932000074\n');
  const { rows } = await api.database.pool.query(`SELECT l.commune_code, l.time_zone, a.changes->'timeZone'->>'after' AS trail FROM lieu l JOIN audit_entry a ON a.subject_id = l.id AND a.database_user IS NULL WHERE l.id = $1`, [found!.id]);
  expect(rows).toEqual([{ commune_code: '97411', time_zone: 'Indian/Reunion', trail: 'Indian/Reunion' }]);
});

test('two networks that import lieux of one name at once get both', async () => {
  const neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  const names = ['La Forge', 'Le Moulin', 'L’Escale', 'La Verrière', 'Le Grenier', 'Chez Suzanne', 'Les Tanneurs', 'Au Bercail'];
  const file = (postalCode: string, commune: string): string => `nom;adresse;code postal;commune\n${names.map((name, line) => `${name};${line + 1} rue Basse;${postalCode};${commune}`).join('\n')}\n`;
  const lists = [{ client: coordinator, network: 'demo', list: file('62000', 'Arras') }, { client: neighbour, network: 'demo-voisine', list: file('29200', 'Brest') }];
  const ids = await Promise.all(lists.map(async ({ client, network, list: csv }) => (await upload(client, csv, { network })).id));
  const answers = await Promise.all(lists.map(({ client }, index) => change(client, 'confirmDataImport', { id: ids[index], expectedVersion: 1 })));
  for (const answer of answers) expect(answer).toMatchObject({ userErrors: [], dataImport: { counts: { created: names.length } } });
});
