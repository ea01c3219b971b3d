import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, importFile, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
beforeEach(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterEach(() => api.close());

const HEADER = 'id;nom;adresse;code postal;commune;site;présentation\n';
/** A lieu of the demonstration, written a little differently, and one that is new. */
const LAMPISTERIE = 'a1;La lampisterie;4, rue des lampistes;62750;Loos-en-Gohelle;https://autre-site.example;Une présentation\n';
const NEW = 'a2;Le Rucher neuf;8 rue du Rucher;62300;Lens;;\n';

interface LieuNow {
  id: string;
  name: string;
  website: string | null;
  siret: string | null;
  description: string | null;
  version: number;
  address: { street: string | null };
}

const lieu = async (id: string): Promise<LieuNow> =>
  (await coordinator.send<{ lieu: LieuNow }>('query ($id: ID!) { lieu(id: $id) { id name website siret description version address { street } } }', { id })).data.lieu;
const edit = async (id: string, expectedVersion: number, fields: object): Promise<void> => {
  const { data } = await coordinator.send<{ updateLieu: { userErrors: object[] } }>(
    'mutation ($input: UpdateLieuInput!) { updateLieu(input: $input) { userErrors { code } } }', { input: { id, expectedVersion, change: fields } });
  expect(data.updateLieu.userErrors).toEqual([]);
};
const count = async (sql: string): Promise<number> => Number((await api.database.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]!.n);

test('a lieu that is here already is noticed; the same as it fills only what is empty', async () => {
  const known = await idOf(api, 'lieu', 'La Lampisterie');
  const before = await lieu(known);
  const { id } = await upload(coordinator, `${HEADER.replace('site;', 'site;siret;')}${LAMPISTERIE.replace('example;', 'example;73282932000074;')}${NEW.replace(';;', ';;;')}`);
  const seen = await preview(coordinator, id, { withCandidates: true });
  expect(seen.counts).toMatchObject({ created: 1, duplicates: 1 });
  expect(seen.rows.nodes[0]!.candidates[0]).toMatchObject({ node: { __typename: 'Lieu', id: known, name: 'La Lampisterie' }, line: null, score: expect.any(Number) });
  expect(seen.rows.nodes[0]!.candidates[0]!.reasons.map(({ message }) => message)).toContain('même nom');

  const decided = await change(coordinator, 'decideDuplicate', { dataImport: id, line: 2, decision: 'SAME_AS', sameAs: known });
  expect(decided.dataImport).toMatchObject({ version: 1, counts: { created: 1, updated: 1, duplicates: 0 } });
  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })).toMatchObject({ userErrors: [] });
  expect(await lieu(known)).toEqual({ ...before, siret: '73282932000074', version: before.version + 1 });
});

test('a decision can be taken again, on lines and candidates that there are', async () => {
  const stranger = await idOf(api, 'lieu', 'Le Grand Bureau');
  const { id } = await upload(coordinator, HEADER + LAMPISTERIE + NEW);
  const decide = (input: object) => change(coordinator, 'decideDuplicate', { dataImport: id, ...input });
  expect(await decide({ line: 3, decision: 'SKIP' })).toMatchObject({ dataImport: null, userErrors: [{ code: 'IMPORT_UNKNOWN_LINE', path: ['line'] }] });
  expect(await decide({ line: 2, decision: 'SAME_AS', sameAs: stranger })).toMatchObject({ dataImport: null, userErrors: [{ code: 'UNKNOWN_REFERENCE', path: ['sameAs'] }] });
  expect((await decide({ line: 2, decision: 'SKIP' })).dataImport!.counts).toMatchObject({ skipped: 1, created: 1 });
  expect((await decide({ line: 2, decision: 'NEW' })).dataImport!.counts).toMatchObject({ skipped: 0, created: 2 });
  await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
  expect(await count(`lieu WHERE lower(name) = 'la lampisterie'`)).toBe(2);
  expect(await count(`lieu WHERE slug ~ '^la-lampisterie(-2)?$'`)).toBe(2);
});

test('a line that is the same as one that is left out is open again', async () => {
  const twins = `${HEADER}${NEW}a3;Le rucher neuf;8 Rue du Rucher;62300;LENS;;\n${LAMPISTERIE}a5;La Lampisterie (bis);4 rue des Lampistes;62750;Loos-en-Gohelle;;\n`;
  const { id } = await upload(coordinator, twins);
  await change(coordinator, 'decideDuplicate', { dataImport: id, line: 5, decision: 'SAME_AS', sameAsLine: 4 });
  const left = await change(coordinator, 'decideDuplicate', { dataImport: id, line: 4, decision: 'SKIP' });
  expect(left.dataImport!.counts).toMatchObject({ created: 1, duplicates: 2, skipped: 1 });
  const again = await change(coordinator, 'decideDuplicate', { dataImport: id, line: 5, decision: 'SAME_AS', sameAsLine: 4 });
  expect(again.userErrors).toMatchObject([{ code: 'IMPORT_UNKNOWN_LINE' }]);
});

test('the next file writes over what it says differently, and keeps what people wrote since', async () => {
  const first = await importFile(coordinator, HEADER + NEW);
  const id = first.rows.nodes[0]!.lieu!.id;
  await edit(id, 1, { website: 'https://nouveau.example', description: 'Écrit à la main.' });
  const second = await importFile(coordinator, `${HEADER}a2;Le Rucher neuf;10 rue du Rucher;62300;Lens;;\n`);
  expect(second.counts).toMatchObject({ updated: 1, created: 0 });
  expect(await lieu(id)).toMatchObject({ address: { street: '10 rue du Rucher' }, website: 'https://nouveau.example', description: 'Écrit à la main.', version: 3 });
  expect((await importFile(coordinator, `${HEADER}a2;Le Rucher neuf;10 rue du Rucher;62300;Lens;;\n`)).counts).toMatchObject({ updated: 0, unchanged: 1 });
  // A cell that is empty now says nothing: nothing is cleared.
  expect((await importFile(coordinator, `${HEADER}a2;Le Rucher neuf;;62300;Lens;;\n`)).counts).toMatchObject({ updated: 0, unchanged: 1 });
  expect(await lieu(id)).toMatchObject({ address: { street: '10 rue du Rucher' }, version: 3 });
});

test('the same number in a file of another publisher is another lieu', async () => {
  await importFile(coordinator, HEADER + NEW);
  // In the same commune, even.
  const other = `${HEADER}a2;La Fruitière;1 rue de Dole;62300;Lens;;\n`;
  expect((await importFile(coordinator, other)).counts).toMatchObject({ created: 1, updated: 0 });
  expect((await importFile(coordinator, other)).counts).toMatchObject({ unchanged: 1 });
  expect((await importFile(coordinator, HEADER + NEW)).counts).toMatchObject({ unchanged: 1 });
});

test('what was left out stays out, and what was deleted does not come back by itself', async () => {
  const skipped = await importFile(coordinator, HEADER + LAMPISTERIE + NEW, 'a.csv', 'SKIP');
  expect(skipped.counts).toMatchObject({ created: 1, skipped: 1 });
  expect((await importFile(coordinator, HEADER + LAMPISTERIE + NEW)).counts).toMatchObject({ created: 0, unchanged: 1, skipped: 1 });
  await coordinator.send('mutation ($id: ID!) { deleteLieu(input: { id: $id, expectedVersion: 1 }) { deletedId } }', { id: skipped.rows.nodes[1]!.lieu!.id });
  const { id } = await upload(coordinator, HEADER + LAMPISTERIE + NEW);
  const [, gone] = (await preview(coordinator, id)).rows.nodes;
  expect(gone).toMatchObject({ outcome: 'SKIPPED', message: expect.stringContaining('supprimé') });
  const back = await change(coordinator, 'decideDuplicate', { dataImport: id, line: 3, decision: 'NEW' });
  expect(back.dataImport!.counts).toMatchObject({ created: 1, skipped: 1 });
  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })).toMatchObject({ userErrors: [] });
  expect(await count(`lieu WHERE name = 'Le Rucher neuf' AND deleted_at IS NULL`)).toBe(1);
});

test('a preview that was overtaken is made anew instead of written', async () => {
  const { id } = await upload(coordinator, HEADER + NEW);
  await coordinator.send(
    `mutation ($network: ID!) { createLieu(input: { network: $network, name: "Le Rucher neuf", address: { street: "8 rue du Rucher", postalCode: "62300", commune: "62498" } }) { userErrors { code } } }`,
    { network: await idOf(api, 'network', 'demo') });
  const stale = await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
  expect(stale).toMatchObject({ dataImport: { state: 'READY', version: 2, counts: { created: 0, duplicates: 1 } }, userErrors: [{ code: 'IMPORT_STALE' }] });
  expect(await count(`lieu WHERE name = 'Le Rucher neuf'`)).toBe(1);
  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
});

test('two people who confirm the same file at once create each lieu once', async () => {
  const ids = await Promise.all([1, 2].map(async () => (await upload(coordinator, HEADER + NEW)).id));
  const answers = await Promise.all(ids.map((id) => change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })));
  expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([[], ['IMPORT_STALE']]);
  expect(await count(`lieu WHERE name = 'Le Rucher neuf'`)).toBe(1);
  const [twice, once] = await Promise.all([ids[0]!, ids[0]!].map((id) => change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })));
  expect([...twice!.userErrors, ...once!.userErrors].length).toBeGreaterThan(0);
});

test('a confirmation that fails half-way leaves nothing', async () => {
  const { id } = await upload(coordinator, HEADER + NEW);
  const all = async (): Promise<number[]> => Promise.all(['lieu', 'actor', 'import_source', 'audit_entry', 'network_actor'].map(count));
  const before = await all();
  // The very last thing that a confirmation writes is refused by the database.
  await api.database.pool.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$;
    CREATE TRIGGER refuse BEFORE UPDATE ON data_import FOR EACH ROW EXECUTE FUNCTION refuse()`);
  await expect(change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })).rejects.toThrow('INTERNAL_SERVER_ERROR');
  expect(await all()).toEqual(before);
  await api.database.pool.query('DROP TRIGGER refuse ON data_import');
  expect(await preview(coordinator, id)).toMatchObject({ state: 'READY', counts: { created: 1 } });
  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })).toMatchObject({ userErrors: [] });
});

test.each([
  ['an unknown column', [{ name: 'couleur', field: 'NAME' }], 'IMPORT_UNKNOWN_COLUMN', ['columns', '0', 'name']],
  ['a field for two columns', [{ name: 'id', field: 'NAME' }, { name: 'nom', field: 'NAME' }], 'DUPLICATE', ['columns', '1', 'field']],
  ['a column twice', [{ name: 'nom', field: 'NAME' }, { name: 'nom', field: 'IGNORE' }], 'DUPLICATE', ['columns', '1', 'name']],
])('%s is refused', async (_, columns, code, path) => {
  const { id } = await upload(coordinator, HEADER + NEW);
  expect(await change(coordinator, 'mapImportColumns', { dataImport: id, expectedVersion: 1, columns })).toMatchObject({ dataImport: null, userErrors: [{ code, path }] });
  expect((await preview(coordinator, id)).version).toBe(1);
});

test('a column that takes over a field leaves the other without one; a stale correction is refused', async () => {
  const { id } = await upload(coordinator, HEADER + NEW);
  const mapped = await change(coordinator, 'mapImportColumns', { dataImport: id, expectedVersion: 1, columns: [{ name: 'id', field: 'NAME' }] });
  expect(mapped.userErrors).toEqual([]);
  const { columns, rows } = await preview(coordinator, id);
  expect(columns.slice(0, 2)).toMatchObject([{ field: 'NAME', confidence: 1 }, { field: null }]);
  expect(rows.nodes[0]!.name).toBe('a2');
  expect(await change(coordinator, 'mapImportColumns', { dataImport: id, expectedVersion: 1, columns: [] })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
});

test('texts that PostgreSQL cannot store come in without what it cannot', async () => {
  const { id, status } = await upload(coordinator, '[{"nom": "Le \\u0000Rucher \\ud83d", "commune": "Lens", "code postal": "62300"}]', { name: 'a.json' });
  expect(status).toBe(201);
  expect(await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 })).toMatchObject({ userErrors: [] });
  expect((await preview(coordinator, id)).rows.nodes[0]!.lieu!.name).toBe('Le Rucher \ufffd');
});
