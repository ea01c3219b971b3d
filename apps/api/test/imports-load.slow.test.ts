import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, type Counts, importFile, preview, upload } from './harness/imports.js';

const ROWS = 20_000;

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true, jobs: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const WORDS = ['Rucher', 'Atelier', 'Verger', 'Comptoir', 'Halle', 'Jardin', 'Moulin', 'Lavoir', 'Préau', 'Établi', 'Fournil', 'Chantier'];
const CITIES = [['Lens', '62300', 50.43, 2.83], ['Arras', '62000', 50.29, 2.78], ['Nantes', '44000', 47.22, -1.55], ['Lyon', '69003', 45.76, 4.85], ['Rennes', '35000', 48.11, -1.68]] as const;
const list = `nom;adresse;code postal;commune;latitude;longitude;site\n${Array.from({ length: ROWS }, (_, index) => {
  const [city, postcode, latitude, longitude] = CITIES[index % CITIES.length]!;
  const words = [index, Math.floor(index / 12), Math.floor(index / 144)].map((each) => WORDS[each % 12]);
  return `${words.join(' ')} ${index};${index % 90} rue du Rucher;${postcode};${city};${latitude + (index % 97) / 1000};${longitude + (index % 89) / 1000};www.lieu-${index}.example`;
}).join('\n')}\n`;

test(`a list of ${ROWS} lieux is written whole, others being answered meanwhile, and sent again changes nothing`, async () => {
  let slowest = 0;
  let going = true;
  const others = (async () => {
    while (going) {
      const start = performance.now();
      const { errors } = await api.anonymous.send('{ networks(first: 20) { nodes { id name } } }');
      expect(errors).toBeUndefined();
      slowest = Math.max(slowest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();

  const until = async (id: string, state: string): Promise<void> => {
    for (;;) {
      const { data } = await coordinator.send<{ dataImport: { state: string; problem: { message: string } | null } }>('query ($id: ID!) { dataImport(id: $id) { state problem { message } } }', { id });
      if (data.dataImport.state === state) return;
      expect(data.dataImport.problem).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  const send = async (): Promise<string> => {
    const { id } = await upload(coordinator, list);
    await until(id, 'READY');
    await change(coordinator, 'decideAllDuplicates', { dataImport: id, expectedVersion: 1, decision: 'NEW' });
    return id;
  };
  const first = await send();
  expect((await change(coordinator, 'confirmDataImport', { id: first, expectedVersion: 1 })).userErrors).toEqual([]);
  await until(first, 'CONFIRMED');
  const { rows } = await api.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM lieu WHERE website LIKE '%lieu-%.example%'`);
  expect(rows[0]!.n).toBe(ROWS);
  // Foreign keys that are checked by reading a table for each row would read it as many times as there are lines.
  const { rows: reads } = await api.database.pool.query<{ relname: string; seq_tup_read: string }>(
    `SELECT relname, seq_tup_read FROM pg_stat_user_tables, pg_stat_force_next_flush() WHERE relname IN ('actor', 'lieu') AND seq_tup_read > $1`, [20 * ROWS]);
  expect(reads).toEqual([]);
  expect((await preview(coordinator, await send())).counts).toMatchObject({ created: 0, updated: 0, unchanged: ROWS, rejected: 0, duplicates: 0 });

  going = false;
  await others;
  expect(slowest).toBeLessThan(1_500);
}, 600_000);

const openData = join(__dirname, '../../../../shared/data/tiers-lieux');
const lists = existsSync(openData) ? readdirSync(openData) : [];
const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);
if (lists.length > 0) {
  describe('real lists', () => {
    let empty: TestApi;
    let importer: Client;
    beforeAll(async () => {
      empty = await testApi({ demo: true });
      importer = await empty.signedIn('coordination');
    });
    afterAll(() => empty.close());

    test.each(lists)('%s comes in whole, and stays as it is the second time', async (name) => {
      const file = readFileSync(join(openData, name));
      const first = await importFile(importer, file, name, 'SAME_AS');
      expect(first.counts.rejected).toBe(0);
      const second = await importFile(importer, file, name, 'SAME_AS');
      expect(second.counts).toEqual({ created: 0, updated: 0, unchanged: sum(first.counts), duplicates: 0, rejected: 0, skipped: 0 });
    });
  });
}
