import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  [coordinator, animateur] = [await api.signedIn('coordination'), await api.signedIn('animation')];
});
afterAll(() => api.close());

const LIST = 'Nom complet;E-mail;Téléphone;Compétences\nZoé Lefèvre;zoe@liste.example;07 11 11 11 11;Couture et textile\nKarim Haddad;karim@liste.example;07 22 22 22 22;Gouvernance partagée\nInès Caron;ines@liste.example;07 33 33 33 33;Médiation numérique\nAli Benali;ali@liste.example;07 44 44 44 44;Menuiserie et bricolage\nLou Petit;lou@liste.example;;Menuiserie et bricolage\n';
const person = async (client: Client, id: string) =>
  (await client.send<{ person: { email: string | null; phone: string | null; emailVisibility: string; version: number } }>('query ($id: ID!) { person(id: $id) { email phone emailVisibility version } }', { id })).data.person;
const stored = async (id: string): Promise<string> => {
  const { rows } = await api.database.pool.query<{ text: string }>(
    `SELECT string_agg(t, ' ') AS text FROM (SELECT r::text AS t FROM data_import_row r WHERE import_id = $1 UNION ALL SELECT i.columns::text FROM data_import i WHERE id = $1) all_of_it`, [id]);
  return rows[0]!.text;
};

test('contacts come in for coordinators, stand in no preview, and touch nothing that somebody hides', async () => {
  const ines = await idOf(api, 'person', 'Inès Caron');
  const hide = 'mutation ($id: ID!) { updatePerson(input: { id: $id, expectedVersion: 1, change: { email: "secret@caron.example", emailVisibility: NOBODY, phone: null } }) { userErrors { code } } }';
  expect((await animateur.send<{ updatePerson: { userErrors: object[] } }>(hide, { id: ines })).data.updatePerson.userErrors).toEqual([]);
  const { id } = await upload(coordinator, LIST, { target: 'PEOPLE' });
  const { rows } = await preview(coordinator, id);
  const duplicates = rows.nodes.filter(({ outcome }) => outcome === 'DUPLICATE');
  expect(duplicates.map(({ name }) => name)).toEqual(['Karim Haddad', 'Inès Caron']);
  for (const { line, candidates } of duplicates) await change(coordinator, 'decideDuplicate', { dataImport: id, line, decision: 'SAME_AS', sameAs: candidates[0]!.node!.id });
  const rowsWithChanges = await coordinator.send<{ dataImport: object }>(
    'query ($id: ID!) { dataImport(id: $id) { columns { name sample } rows(first: 10) { nodes { name raw changes { field before after } } } } }', { id });
  expect(JSON.stringify(rowsWithChanges)).not.toMatch(/liste\.example|secret|07 \d\d/);
  expect(JSON.stringify(rowsWithChanges)).toContain('{"after":"•••","field":"phone","before":null}');

  const { version } = await preview(coordinator, id);
  expect((await change(coordinator, 'confirmDataImport', { id, expectedVersion: version })).userErrors).toEqual([]);
  const [zoe, karim] = [await idOf(api, 'person', 'Zoé Lefèvre'), await idOf(api, 'person', 'Karim Haddad')];
  expect(await person(coordinator, zoe)).toEqual({ email: 'zoe@liste.example', phone: '07 11 11 11 11', emailVisibility: 'COORDINATORS', version: 1 });
  expect(await person(coordinator, karim)).toMatchObject({ email: 'karim@la-remise.example' });
  // What she hides stays; what she does not have can be filled in.
  expect(await person(animateur, ines)).toMatchObject({ email: 'secret@caron.example', phone: '07 33 33 33 33' });
  const trail = await api.database.pool.query<{ changes: string }>('SELECT changes::text FROM audit_entry WHERE cause = $1', [id]);
  expect(trail.rows.map(({ changes }) => changes).join()).not.toMatch(/liste\.example|07 \d\d/);

  expect(await stored(id)).toContain('zoe@liste.example');
  await coordinator.send('mutation ($id: ID!) { withdrawConsent(input: { person: $id, contact: EMAIL }) { userErrors { code } } }', { id: zoe });
  expect(await stored(id)).not.toContain('zoe@liste.example');

  const undone = await preview(coordinator, id);
  expect((await change(coordinator, 'undoDataImport', { id, expectedVersion: undone.version })).userErrors).toEqual([]);
  expect(await person(animateur, ines)).toMatchObject({ email: 'secret@caron.example', phone: null });
});
