import { readTable } from '../src/files/read-table.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, importFile, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;

beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const LISTS = ['lieux', 'organisations', 'people', 'resources', 'needs', 'events'] as const;
const download = async (client: Client, file: string, query: Record<string, string> = {}): Promise<{ status: number; type: string; disposition: string; body: Buffer }> => {
  const response = await client.fetch(`/exports/${file}?${new URLSearchParams({ network: 'demo', ...query }).toString()}`);
  return { status: response.status, type: response.headers.get('content-type') ?? '', disposition: response.headers.get('content-disposition') ?? '', body: Buffer.from(await response.arrayBuffer()) };
};

describe.each(LISTS)('%s', (list) => {
  test.each(['xlsx', 'csv', 'json'])('as %s comes back with nothing to change', async (format) => {
    const { status, disposition, body } = await download(coordinator, `${list}.${format}`);
    expect(status).toBe(200);
    expect(disposition).toMatch(new RegExp(`^attachment; filename="demo-${list}-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`));
    const { id, message } = await upload(coordinator, body, { name: `${list}.${format}` });
    expect(message).toBeUndefined();
    const { counts, rows } = await preview(coordinator, id);
    const table = await readTable(body, `${list}.${format}`);
    expect(table.count).toBeGreaterThan(3);
    expect(rows.nodes.filter(({ outcome }) => outcome !== 'UNCHANGED')).toEqual([]);
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: table.count, duplicates: 0, rejected: 0, skipped: 0 });
  });
});

test('in English too', async () => {
  const { body } = await download(coordinator, 'lieux.csv', { locale: 'en' });
  expect(body.toString().split('\r\n')[0]).toMatch(/^\uFEFFIdentifier;Name;Summary/);
  const { id } = await upload(coordinator, body, { name: 'lieux.csv' });
  const { rows } = await preview(coordinator, id);
  expect(rows.nodes.filter(({ outcome }) => outcome !== 'UNCHANGED')).toEqual([]);
});

test('a cell that somebody changes in a spreadsheet is the only change', async () => {
  const { body } = await download(coordinator, 'lieux.csv');
  const text = body.toString();
  const [before] = /La Lampisterie/.exec(text) ?? [];
  const { id } = await upload(coordinator, text.replace(before!, 'La Grande Lampisterie'), { name: 'lieux.csv' });
  const { counts, rows } = await preview(coordinator, id, { outcomes: ['UPDATED'] });
  expect(counts).toMatchObject({ created: 0, updated: 1, rejected: 0, duplicates: 0 });
  expect(rows.nodes[0]).toMatchObject({ name: 'La Grande Lampisterie' });
  await change(coordinator, 'cancelDataImport', { id, expectedVersion: 1 });
});

test('the terms of a resource go out and come back: what is changed of them in a spreadsheet is the change', async () => {
  const { rows: [resource] } = await api.database.pool.query<{ id: string }>("UPDATE resource SET exchange = 'PRICED', price = 12.5, price_unit = 'demi-journée', deposit = 300, insurance = 'Responsabilité civile ; vol', opening_hours = 'Tu-Fr 09:00-18:00' WHERE title = (SELECT min(title) FROM resource WHERE deleted_at IS NULL AND sharing = 'NETWORK') RETURNING id");
  await api.database.pool.query("INSERT INTO resource_closure (resource_id, starts_on, ends_on, reason) VALUES ($1, '2098-12-24', '2099-01-02', 'Congés ; ménage'), ($1, '2098-11-01', '2098-11-01', NULL), ($1, '2020-01-01', '2020-01-02', 'Passé')", [resource!.id]);
  for (const format of ['csv', 'xlsx', 'json']) {
    const { id } = await upload(coordinator, (await download(coordinator, `resources.${format}`, { ids: resource!.id })).body, { name: `resources.${format}` });
    expect((await preview(coordinator, id)).counts).toMatchObject({ unchanged: 1, updated: 0, rejected: 0 });
  }
  const text = (await download(coordinator, 'resources.csv', { ids: resource!.id })).body.toString();
  expect(text).toContain('Payant;12.5;demi-journée;300;"Responsabilité civile ; vol";Tu-Fr 09:00-18:00;"2098-11-01 ; 2098-12-24 – 2099-01-02 : Congés ; ménage"');
  await importFile(coordinator, text.replace('12.5;', '14;').replace('2098-11-01 ; ', ''), 'resources.csv');
  const after = await coordinator.send<{ resource: object }>(`{ resource(id: "${resource!.id}") { exchange price priceUnit deposit insurance openingHours closures { from until reason } } }`);
  expect(after.data.resource).toEqual({
    exchange: 'PRICED', price: 14, priceUnit: 'demi-journée', deposit: 300, insurance: 'Responsabilité civile ; vol', openingHours: 'Tu-Fr 09:00-18:00', closures: [{ from: '2098-12-24', until: '2099-01-02', reason: 'Congés ; ménage' }],
  });
});

test('the filter of a list is the filter of its file, and ids pick things', async () => {
  const all = await readTable((await download(coordinator, 'lieux.json')).body, 'x.json');
  const [first] = all.sample;
  const picked = await readTable((await download(coordinator, 'lieux.json', { ids: String(first!.cells['id']) })).body, 'x.json');
  expect(picked.sample.map(({ cells }) => cells['id'])).toEqual([first!.cells['id']]);
  const filtered = await readTable((await download(coordinator, 'lieux.json', { filter: JSON.stringify({ text: 'lampisterie' }) })).body, 'x.json');
  expect(filtered.count).toBeGreaterThan(0);
  expect(filtered.count).toBeLessThan(all.count);
});

test('lieux go out as GeoJSON that comes back unchanged, and as schema.org places', async () => {
  const { type, body } = await download(coordinator, 'lieux.geojson');
  expect(type).toBe('application/geo+json; charset=utf-8');
  const { id } = await upload(coordinator, body, { name: 'lieux.geojson' });
  expect((await preview(coordinator, id)).counts).toMatchObject({ created: 0, updated: 0, duplicates: 0, rejected: 0 });
  const graph = JSON.parse((await download(coordinator, 'lieux.jsonld')).body.toString()) as { '@context': string; '@graph': Record<string, unknown>[] };
  expect(graph['@context']).toBe('https://schema.org');
  expect(graph['@graph'][0]).toMatchObject({ '@type': 'Place', name: expect.any(String), address: { '@type': 'PostalAddress', addressCountry: 'FR' } });
});

test('people go out as cards, with the contacts that they agreed to show', async () => {
  const { body } = await download(coordinator, 'people.vcf');
  const text = body.toString();
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\nUID:urn:essaim:person_/);
  // Karim's are for coordinators: they see them, and take along only what he agreed to.
  expect(text).toContain('EMAIL:ines@lampisterie.example\r\n');
  expect(text).toContain('TEL:06 39 98 10 04\r\n');
  expect(text).not.toMatch(/la-remise|10 02|10 03/);
});

test('contacts are in the lists of those who see them', async () => {
  const [all, some] = [await download(coordinator, 'people.csv'), await download(await api.signedIn('animation'), 'people.csv')].map(({ body }) => body.toString());
  expect(all).toMatch(/^\uFEFFIdentifiant;Nom;Adresse e-mail;Téléphone;/);
  for (const contact of ['ines@lampisterie.example', 'karim@la-remise.example', '06 39 98 10 03']) expect(all).toContain(contact);
  expect(some).toContain('nadia@grand-bureau.example');
  expect(some).not.toMatch(/karim@|10 03/);
});

test('visitors get what is public, and nothing of people and needs', async () => {
  expect((await download(api.anonymous, 'lieux.csv')).status).toBe(200);
  const people = await download(api.anonymous, 'people.json');
  const needs = await download(api.anonymous, 'needs.json');
  expect([people, needs].map(({ body }) => body.toString().trim())).toEqual(['[]', '[]']);
});

test.each([
  ['lieux.pdf', {}, 404, 'EXPORT_UNKNOWN'],
  ['people.geojson', {}, 404, 'EXPORT_UNKNOWN'],
  ['lieux.csv', { network: 'nulle-part' }, 404, 'NETWORK_UNKNOWN'],
  ['lieux.csv', { filter: '{' }, 422, 'FILTER_INVALID'],
  ['lieux.csv', { filter: '{"colour":"red"}' }, 422, 'FILTER_INVALID'],
])('%s with %j is refused in words', async (file, query, status, code) => {
  const answer = await download(coordinator, file, query as Record<string, string>);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body.toString())).toEqual({ code, message: expect.stringMatching(/\w{3}/) });
});
