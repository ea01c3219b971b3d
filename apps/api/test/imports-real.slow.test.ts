import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { type Counts, importFile } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);

const openData = join(__dirname, '../../../../shared/data/tiers-lieux');
const lists = existsSync(openData) ? readdirSync(openData) : [];
const each = lists.length > 0 ? test.each(lists) : test.skip.each(['none is here']);
each('the real list %s comes in whole, and stays as it is the second time', async (name) => {
  const file = readFileSync(join(openData, name));
  const first = await importFile(coordinator, file, name, 'SAME_AS');
  expect(first.counts.rejected).toBe(0);
  const second = await importFile(coordinator, file, name, 'SAME_AS');
  expect(second.counts).toEqual({ created: 0, updated: 0, unchanged: sum(first.counts), duplicates: 0, rejected: 0, skipped: 0 });
});
