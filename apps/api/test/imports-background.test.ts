import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, type Done, upload } from './harness/imports.js';
import { workbook } from './harness/workbook.js';

let api: TestApi;
let coordinator: Client;

beforeAll(async () => {
  api = await testApi({ demo: true, jobs: true });
  coordinator = await api.signedIn('coordination');
  await leaveWork(LEFT);
});
afterAll(() => api.close());

/** The import that a process has left behind which was killed right after it had taken its job. */
const LEFT = 'import_00000000000000000000000000000001';

async function leaveWork(id: string): Promise<void> {
  const { rows: [user] } = await api.database.pool.query<{ id: string }>(`SELECT id FROM app_user WHERE email = 'coordination@demo.example'`);
  const { rows: [network] } = await api.database.pool.query<{ id: string }>(`SELECT id FROM network WHERE slug = 'demo'`);
  await api.database.pool.query(
    `INSERT INTO data_import (id, network_id, created_by, state, file_name, format, version, content) VALUES ($1, $2, $3, 'READING', 'reste.csv', 'CSV', 0, 'nom;commune;code postal\nLe Reste du monde;Lens;62300\n')`,
    [id, network!.id, user!.id],
  );
  await api.database.pool.query('INSERT INTO data_import_progress (import_id, done, total) VALUES ($1, 0, 0)', [id]);
  await api.database.pool.query(`SELECT graphile_worker.add_job('import', $1, run_at := now() + interval '1 hour', job_key := $2)`, [JSON.stringify({ id, what: 'READ', reason: 'READ', user: user!.id }), id]);
  await api.database.pool.query(`UPDATE graphile_worker._private_jobs SET locked_by = 'a worker that is dead', locked_at = now() - interval '1 minute', run_at = now() WHERE key = $1`, [id]);
}

/** A list that is too long to be read while the sender waits. */
const long = (rows: number, from = 0): string => `nom;commune;code postal;description\n${Array.from({ length: rows }, (_, index) => `Maison ${from + index} des possibles;Lens;62300;${'On y fabrique et on y partage. '.repeat(20)}`).join('\n')}\n`;

const stateOf = async (id: string): Promise<{ state: string; version: number; problem: { code: string } | null; progress: { done: number; total: number } | null; counts: { created: number } }> =>
  (await coordinator.send<{ dataImport: Awaited<ReturnType<typeof stateOf>> }>('query ($id: ID!) { dataImport(id: $id) { state version problem { code } progress { done total } counts { created } } }', { id })).data.dataImport;

async function until(id: string, state: string): Promise<Awaited<ReturnType<typeof stateOf>>> {
  for (let tries = 0; tries < 300; tries += 1) {
    const now = await stateOf(id);
    if (now.state === state) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The import never was ${state}: ${JSON.stringify(await stateOf(id))}`);
}

test('a long list is answered at once, read, written and taken back in the background', async () => {
  const { id, status } = await upload(coordinator, long(2100));
  expect(status).toBe(201);
  expect(['READING', 'READY']).toContain((await stateOf(id)).state);
  expect(await until(id, 'READY')).toMatchObject({ version: 1, problem: null, progress: null, counts: { created: expect.any(Number) } });
  await change(coordinator, 'decideAllDuplicates', { dataImport: id, expectedVersion: 1, decision: 'NEW' });
  const { dataImport } = await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
  expect(['WRITING', 'CONFIRMED']).toContain(dataImport!.state);
  const written = await until(id, 'CONFIRMED');
  const lieux = async (): Promise<number> => Number((await api.database.pool.query<{ count: string }>(`SELECT count(*) FROM lieu WHERE name LIKE 'Maison%des possibles' AND deleted_at IS NULL`)).rows[0]!.count);
  expect(await lieux()).toBe(2100);
  await change(coordinator, 'undoDataImport', { id, expectedVersion: written.version });
  await until(id, 'UNDONE');
  expect(await lieux()).toBe(0);
}, 60_000);

test('the other sheets of a workbook are imported without it being sent again', async () => {
  const book = workbook({
    sheets: [
      { name: 'Lieux', rows: [['nom', 'commune', 'code postal', 'site web'], ['La Ruche des feuilles', 'Lens', '62300', 'https://feuilles.example'], ['Le Rucher des feuilles', 'Arras', '62000', 'https://rucher.example']] },
      { name: 'Équipe', rows: [['Prénom', 'Nom', 'Compétences'], ['Ondine', 'Feuillade', 'Couture']] },
      { name: 'Notes', rows: [['à faire'], ['rien'], ['de plus']] },
    ],
  });
  const { id } = await upload(coordinator, book, { name: 'réseau.xlsx' });
  const ask = (sheet: string): Promise<Done> => change(coordinator, 'importSheet', { dataImport: id, sheet });
  const team = (await ask('Équipe')).dataImport!;
  expect(team.id).not.toBe(id);
  expect(await until(team.id, 'READY')).toMatchObject({ counts: { created: 1 } });
  const { data } = await coordinator.send<{ dataImport: object }>('query ($id: ID!) { dataImport(id: $id) { target fileName sheet sheets } }', { id: team.id });
  expect(data.dataImport).toEqual({ target: 'PEOPLE', fileName: 'réseau.xlsx', sheet: 'Équipe', sheets: ['Lieux', 'Équipe', 'Notes'] });
  // Asked for twice, it is there once; what the first import reads it reads already.
  expect((await ask('Équipe')).dataImport?.id).toBe(team.id);
  for (const sheet of ['Lieux', 'Nulle part']) expect(await ask(sheet)).toMatchObject({ dataImport: null, userErrors: [{ code: 'IMPORT_UNKNOWN_SHEET', path: ['sheet'] }] });
  await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
  expect(await ask('Notes')).toMatchObject({ userErrors: [{ code: 'IMPORT_NOT_READY' }] });
  expect(await stateOf(team.id)).toMatchObject({ state: 'READY' });
}, 60_000);

test('a sheet that cannot be read leaves the import as it was', async () => {
  const communes = ['Lens:62498', 'Arras:62041', 'Béthune:62119', 'Douai:59178', 'Lille:59350'].map((each) => each.split(':'));
  const { id } = await upload(coordinator, workbook({ sheets: [{ name: 'Lieux', rows: [['nom', 'commune', 'code postal'], ...communes.flatMap(([name]) => [[`Le Nid de ${name!}`, 'Lens', '62300'], [`La Nasse de ${name!}`, 'Lens', '62300']])] }, { name: 'Communes', rows: [['nom', 'code'], ...communes.map((row) => [...row])] }] }), { name: 'codes.xlsx' });
  expect(await change(coordinator, 'rereadDataImport', { id, expectedVersion: 1, sheet: 'Communes' })).toMatchObject({ dataImport: null, userErrors: [{ code: 'IMPORT_UNREADABLE' }] });
  expect(await stateOf(id)).toMatchObject({ state: 'READY', version: 1 });
  const { dataImport } = await change(coordinator, 'importSheet', { dataImport: id, sheet: 'Communes' });
  expect(await until(dataImport!.id, 'FAILED')).toMatchObject({ problem: { code: 'LIST_OF_TERRITORIES' } });
}, 60_000);

test('a long file that cannot be read says why', async () => {
  const { id, status } = await upload(coordinator, `"jamais fermé;${long(2100)}`, { name: 'cassé.csv' });
  expect(status).toBe(201);
  expect(await until(id, 'FAILED')).toMatchObject({ problem: { code: 'QUOTE_NOT_CLOSED' } });
  const { rows } = await api.database.pool.query('SELECT content FROM data_import WHERE id = $1', [id]);
  expect(rows).toEqual([{ content: null }]);
}, 30_000);

test('work that was begun by a process that has died is done by another', async () => {
  expect(await until(LEFT, 'READY')).toMatchObject({ counts: { created: 1 } });
}, 40_000);
