import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, type Counts, importFile, preview, send, upload } from './harness/imports.js';

const fixture = (name: string): Buffer => readFileSync(join(__dirname, 'fixtures/imports', name));

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const lieux = async (): Promise<number> => Number((await api.database.pool.query<{ n: string }>('SELECT count(*) AS n FROM lieu')).rows[0]!.n);
const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);

describe('who may send a file', () => {
  const file = 'nom;commune\nLe Rucher;Lens\n';

  test('nobody without an account, and no animateur', async () => {
    expect(await upload(api.anonymous, file)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', message: expect.stringContaining('Connectez-vous') });
    expect(await upload(await api.signedIn('animation'), file)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('no page of another site', async () => {
    expect(await upload(coordinator, file, { headers: { origin: 'https://evil.example' } })).toMatchObject({ status: 403 });
    expect(await upload(coordinator, file, { headers: { origin: 'http://localhost:3000' } })).toMatchObject({ status: 201 });
  });

  test('a coordinator not into somebody else’s network, nor read what was sent there', async () => {
    expect(await upload(coordinator, file, { network: 'demo-voisine' })).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const admin = await api.signedIn('admin');
    const { id, status } = await upload(admin, file, { network: 'demo-voisine' });
    expect(status).toBe(201);
    expect((await coordinator.send<{ dataImport: unknown }>('query ($id: ID!) { dataImport(id: $id) { id } }', { id })).data.dataImport).toBeNull();
    expect((await coordinator.send<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id })).data.node).toBeNull();
    const refused = await send(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('an animateur cannot read or decide either', async () => {
    const { id } = await upload(coordinator, file);
    const animateur = await api.signedIn('animation');
    const read = await animateur.send('query ($id: ID!) { dataImport(id: $id) { id } }', { id });
    expect(read.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const write = await send(animateur, 'confirmDataImport', { id, expectedVersion: 1 });
    expect(write.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test.each([
  ['an unknown network', 'nom\nx\n', { network: 'nulle-part' }, 404, 'NOT_FOUND'],
  ['no network', 'nom\nx\n', { network: '' }, 422, 'NETWORK_MISSING'],
  ['a target that does not exist', 'nom\nx\n', { target: 'recettes' }, 422, 'TARGET_UNKNOWN'],
  ['an empty file', '', {}, 422, 'EMPTY_FILE'],
  ['a heading without rows', 'nom;commune\n', {}, 422, 'NO_ROWS'],
  ['a document', '%PDF-1.7', { name: 'liste.pdf' }, 415, 'FORMAT_WITHOUT_TABLE'],
  ['a workbook with a password, which only its end tells', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(9000), Buffer.from('EncryptedPackage', 'utf16le')]), { name: 'liste.xlsx' }, 422, 'WORKBOOK_PROTECTED'],
  ['JSON that breaks off', '[{"nom": "x"', { name: 'liste.json' }, 422, 'JSON_INVALID'],
])('%s is refused with words', async (_, file, options, status, code) => {
  const answer = await upload(coordinator, file, options);
  expect(answer).toMatchObject({ status, code });
  expect(answer.message).toMatch(/[a-zé]{3}/);
  expect(answer.message).not.toMatch(/\{\w+\}/);
});

test('what is no form, or too large, is refused', async () => {
  const plain = await coordinator.fetch('/imports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  expect(plain.status).toBe(415);
  expect(await upload(coordinator, new Uint8Array(50 * 1024 * 1024 + 1).fill(97))).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE' });
});

test('a list is looked at, corrected, decided on and written; sent again, all is unchanged', async () => {
  const before = await lieux();
  const { id } = await upload(coordinator, fixture('national-list.csv'), { name: 'national-list.csv' });
  const seen = await preview(coordinator, id);
  expect(seen).toMatchObject({ id, state: 'READY', format: 'CSV', version: 1 });
  expect(seen.columns.find(({ name }) => name === 'NOM_TL')).toMatchObject({ field: 'NAME', reason: expect.stringContaining('titre') });
  expect(seen.columns.find(({ name }) => name === 'MAIL')).toMatchObject({ sample: '' });
  expect(sum(seen.counts)).toBe(12);
  expect(await lieux()).toBe(before);

  // Line 11 is the first one again, written differently.
  const [twin, ...others] = (await preview(coordinator, id, { outcomes: ['DUPLICATE'] })).rows.nodes;
  expect(others).toEqual([]);
  expect(twin).toMatchObject({ line: 11, candidates: [{ node: null, line: 2 }] });
  expect(twin!.candidates[0]!.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['SAME_NAME', 'SAME_STREET']));

  // The typology is no family here: without it, and back.
  const without = await change(coordinator, 'mapImportColumns', { dataImport: id, expectedVersion: 1, columns: [{ name: 'TYPO', field: null }] });
  expect(without).toMatchObject({ dataImport: { version: 2 }, userErrors: [] });
  const nameless = await change(coordinator, 'mapImportColumns', { dataImport: id, expectedVersion: 2, columns: [{ name: 'NOM_TL', field: 'IGNORE' }] });
  expect(nameless.dataImport!.counts).toMatchObject({ created: 0, rejected: 12 });
  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 3 })).toMatchObject({ dataImport: null, userErrors: [{ code: 'IMPORT_NO_NAME' }] });
  const named = await change(coordinator, 'mapImportColumns', { dataImport: id, expectedVersion: 3, columns: [{ name: 'NOM_TL', field: 'NAME' }] });
  expect(named.dataImport!.counts).toMatchObject({ duplicates: 1 });

  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 4 })).toMatchObject({ dataImport: null, userErrors: [{ code: 'IMPORT_UNDECIDED' }] });
  const decided = await change(coordinator, 'decideDuplicate', { dataImport: id, line: 11, decision: 'SAME_AS' });
  expect(decided.dataImport!.counts).toMatchObject({ duplicates: 0 });
  expect(await lieux()).toBe(before);

  const done = await change(coordinator, 'confirmDataImport', { id, expectedVersion: 4 });
  expect(done).toMatchObject({ dataImport: { state: 'CONFIRMED' }, userErrors: [] });
  const created = done.dataImport!.counts.created;
  expect(created).toBeGreaterThan(8);
  expect(await lieux()).toBe(before + created);
  const rows = (await preview(coordinator, id)).rows.nodes;
  expect(rows.find(({ line }) => line === 11)!.lieu).toEqual(rows.find(({ line }) => line === 2)!.lieu);

  const again = await importFile(coordinator, fixture('national-list.csv'), 'national-list.csv');
  expect(again.counts).toMatchObject({ created: 0, updated: 0, unchanged: 12 - done.dataImport!.counts.rejected, duplicates: 0, skipped: 0 });
  expect(again.columns.find(({ name }) => name === 'TYPO')).toMatchObject({ field: null, confidence: 1, reason: expect.stringContaining('import précédent') });
  expect(await lieux()).toBe(before + created);
});

test('what is created is public, in the network, findable, in its time zone, and on the trail', async () => {
  await importFile(coordinator, 'nom;adresse;code postal;commune\nLa Fabrique du Lagon;6 impasse du Lagon;97460;Saint-Paul\n');
  const { data } = await api.anonymous.send<{ lieux: { nodes: { id: string; slug: string; timeZone: string; networks: { slug: string }[]; address: object }[] } }>(
    '{ lieux(first: 5, filter: { text: "la fabrique du lagon", communes: ["97415"] }) { nodes { id slug timeZone networks { slug } address { street postalCode commune { code } } } } }',
  );
  expect(data.lieux.nodes).toMatchObject([
    { slug: 'la-fabrique-du-lagon', timeZone: 'Indian/Reunion', networks: [{ slug: 'demo' }], address: { street: '6 impasse du Lagon', postalCode: '97460', commune: { code: '97415' } } },
  ]);
  const trail = await api.database.pool.query('SELECT a.action, u.email FROM audit_entry a JOIN app_user u ON u.id = a.actor_id WHERE a.subject_id = $1', [data.lieux.nodes[0]!.id]);
  expect(trail.rows).toEqual([{ action: 'CREATE', email: 'coordination@demo.example' }]);
});

test('rejected lines say why, and keep their line and what the file says', async () => {
  const { id } = await upload(coordinator, fixture('association-sheet.csv'), { name: 'association-sheet.csv' });
  const { encoding, rows } = await preview(coordinator, id, { outcomes: ['REJECTED'] });
  expect(encoding).toBe('windows-1252');
  expect(rows.nodes.map(({ line }) => line)).toEqual([8, 9]);
  expect(rows.nodes[0]).toMatchObject({ name: null, raw: expect.objectContaining({ Localité: 'Lille' }) });
  expect(rows.nodes.every(({ message }) => message !== null && message.length > 10)).toBe(true);
});

test('the file goes when the import is given up, and nothing more can be done with it', async () => {
  const { id } = await upload(coordinator, 'nom;commune\nLe Rucher;Lens\n');
  expect(await change(coordinator, 'cancelDataImport', { id, expectedVersion: 1 })).toMatchObject({ dataImport: { state: 'CANCELLED' }, userErrors: [] });
  expect((await api.database.pool.query('SELECT content FROM data_import WHERE id = $1', [id])).rows).toEqual([{ content: null }]);
  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 2 })).toMatchObject({ userErrors: [{ code: 'IMPORT_NOT_READY' }] });
});

test('imports of a network are listed, the latest first', async () => {
  const { id } = await upload(coordinator, 'nom;commune\nDernier;Lens\n');
  const { data } = await coordinator.send<{ networks: { nodes: { id: string; slug: string }[] } }>('{ networks(first: 9) { nodes { id slug } } }');
  const network = data.networks.nodes.find(({ slug }) => slug === 'demo')!.id;
  const listed = await coordinator.send<{ dataImports: { nodes: { id: string; network: { slug: string } }[] } }>(
    'query ($network: ID!) { dataImports(network: $network, first: 2) { nodes { id network { slug } } pageInfo { hasNextPage } } }', { network });
  expect(listed.data.dataImports.nodes[0]).toEqual({ id, network: { slug: 'demo' } });
});
