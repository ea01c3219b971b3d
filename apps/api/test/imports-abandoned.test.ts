import { createServer } from '../src/server.js';
import { cancelAbandonedImports } from '../src/modules/imports/abandoned.service.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { testEnvironment } from './harness/environment.js';
import { change, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const LIST = 'nom;commune\nLe Rucher neuf;Lens\nLe rucher neuf;Lens\n';

/** An import that was last touched so many days ago. */
async function waiting(days: number): Promise<string> {
  const { id } = await upload(coordinator, LIST);
  await api.database.pool.query('UPDATE data_import SET updated_at = now() - make_interval(days => $2) WHERE id = $1', [id, days]);
  return id;
}

const row = async (id: string): Promise<object> =>
  (await api.database.pool.query<object>('SELECT state, version, content IS NULL AS "fileGone" FROM data_import WHERE id = $1', [id])).rows[0]!;

test('an import that waits untouched for thirty days is given up, and its file goes; the trail says so', async () => {
  const [old, recent, decided] = [await waiting(31), await waiting(29), await waiting(31)];
  await change(coordinator, 'decideDuplicate', { dataImport: decided, line: 3, decision: 'NEW' });
  expect(await cancelAbandonedImports(api.server.dataSource)).toEqual([old]);
  expect(await row(old)).toEqual({ state: 'CANCELLED', version: 2, fileGone: true });
  for (const kept of [recent, decided]) expect(await row(kept)).toEqual({ state: 'READY', version: 1, fileGone: false });
  expect((await preview(coordinator, old)).state).toBe('CANCELLED');
  const { rows } = await api.database.pool.query('SELECT action, actor_id, version, reason FROM audit_entry WHERE subject_id = $1 ORDER BY version', [old]);
  expect(rows).toMatchObject([{ action: 'CREATE' }, { action: 'UPDATE', actor_id: null, version: 2, reason: 'ABANDONED' }]);
});

test('processes that do it at once do it once', async () => {
  const old = await waiting(40);
  const done = await Promise.all([1, 2, 3].map(() => cancelAbandonedImports(api.server.dataSource)));
  expect(done.flat()).toEqual([old]);
});

test('the API does it when it starts', async () => {
  const old = await waiting(31);
  const settings = testEnvironment(api.database.url);
  const other = await createServer(settings, { log: false });
  await other.stop();
  expect(await row(old)).toMatchObject({ state: 'CANCELLED' });
});
