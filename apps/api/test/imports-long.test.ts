import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { viewerOfUser } from '../src/auth/viewer-source.js';
import { lockImport } from '../src/modules/imports/import-record.js';
import { readImport } from '../src/modules/imports/reading/read.service.js';
import { communeReference } from '../src/modules/imports/recognition/reference.js';
import { Transaction } from '../src/transaction/transaction.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  // The API builds it before it listens.
  communeReference();
});
afterAll(() => api.close());

const WORDS = ['Rucher', 'Atelier', 'Verger', 'Comptoir', 'Halle', 'Jardin', 'Moulin', 'Lavoir', 'Préau', 'Établi', 'Fournil', 'Chantier'];
const CITIES = [['Lens', '62300', 50.43, 2.83], ['Arras', '62000', 50.29, 2.78], ['Nantes', '44000', 47.22, -1.55], ['Lyon', '69003', 45.76, 4.85], ['Rennes', '35000', 48.11, -1.68]] as const;
const long = (rows: number): string => `nom;adresse;code postal;commune;latitude;longitude;site;présentation\n${Array.from({ length: rows }, (_, index) => {
  const [city, postcode, latitude, longitude] = CITIES[index % CITIES.length]!;
  const name = `${WORDS[index % 12]} ${WORDS[Math.floor(index / 12) % 12]} ${WORDS[Math.floor(index / 144) % 12]} ${index}`;
  return `${name};${index % 90} rue du ${WORDS[index % 11]};${postcode};${city};${latitude + (index % 97) / 1000};${longitude + (index % 89) / 1000};www.lieu-${index}.example;Espace de coworking et fablab numéro ${index}`;
}).join('\n')}\n`;

/** The longest time that nothing else could be answered, as a share of how long the work took: a busy machine stretches both. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  await work();
  const taken = performance.now() - start;
  delay.disable();
  return delay.max / 1e6 / taken;
}

test('others are answered while a long list is read, matched and written, all of it', async () => {
  const rows = 1500;
  let id = '';
  expect(await longestBlock(async () => ({ id } = await upload(coordinator, long(rows))))).toBeLessThan(0.25);
  expect((await preview(coordinator, id)).rows.totalCount).toBe(rows);
  await change(coordinator, 'decideAllDuplicates', { dataImport: id, expectedVersion: 1, decision: 'NEW' });
  expect(await longestBlock(() => change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 }))).toBeLessThan(0.25);
  const { rows: written } = await api.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM lieu WHERE website LIKE '%lieu-%.example%'`);
  expect(written[0]!.n).toBe(rows);
});

test('reading that ends while lines are being stored leaves none of them behind', async () => {
  const { id } = await upload(coordinator, long(600));
  const { dataSource } = api.server;
  const { rows: [sender] } = await api.database.pool.query<{ user: string }>('DELETE FROM data_import_row r USING data_import i WHERE i.id = r.import_id AND r.import_id = $1 RETURNING i.created_by AS user', [id]);
  const reading = dataSource.transaction(async (manager) => {
    const tx = new Transaction(manager, (await viewerOfUser(dataSource, sender!.user))!, id);
    await readImport(tx, await lockImport(tx, id), 'TEST', () => {
      throw new Error('stopped');
    });
  });
  await expect(reading).rejects.toThrow('stopped');
  // What would still come comes on a connection that is free by now.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { rows } = await api.database.pool.query('SELECT line FROM data_import_row WHERE import_id = $1', [id]);
  expect(rows).toEqual([]);
});
