import { type TestApi, testApi } from './harness/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const departements = async (text?: string) =>
  (await api.anonymous.send<{ departements: { code: string; name: string }[] }>('query ($text: String) { departements(text: $text) { code name } }', { text })).data.departements;
const epcis = async (text: string | undefined, first = 5) =>
  (await api.anonymous.send<{ epcis: { totalCount: number; nodes: { code: string; name: string }[] } }>(
    'query ($text: String, $first: Int!) { epcis(text: $text, first: $first) { totalCount nodes { code name kind } } }', { text, first })).data.epcis;

test('départements: all by code, or those that a name or a code means', async () => {
  const all = await departements();
  expect(all.length).toBeGreaterThan(100);
  expect(all.map(({ code }) => code)).toEqual(all.map(({ code }) => code).sort());
  expect(await departements('  ')).toHaveLength(all.length);
  expect((await departements('cotes d armor')).map(({ code }) => code)).toContain('22');
  expect((await departements('2a')).map(({ name }) => name)).toEqual(['Corse-du-Sud']);
  expect((await departements('pas-de-calais')).map(({ code }) => code)).toContain('62');
  expect(await departements('%')).toEqual([]);
});

test('intercommunalités: the closest name first, by part of the name or by SIREN, in pages', async () => {
  const found = await epcis('bethune-bruay');
  expect(found.nodes[0]!.name).toMatch(/Béthune-Bruay/);
  expect((await epcis(found.nodes[0]!.code)).nodes).toMatchObject([{ code: found.nodes[0]!.code }]);
  const all = await epcis(undefined, 3);
  expect(all.nodes).toHaveLength(3);
  expect(all.totalCount).toBeGreaterThan(1200);
  expect((await epcis('xqzw')).totalCount).toBe(0);
});
