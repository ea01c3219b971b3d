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

describe('lists that only go out', () => {
  const json = async (client: Client, list: string, query: Record<string, string> = {}): Promise<Record<string, unknown>[]> => {
    const { status, body } = await download(client, `${list}.json`, query);
    expect([list, status, status === 200 ? '' : body.toString()]).toEqual([list, 200, '']);
    return JSON.parse(body.toString()) as Record<string, unknown>[];
  };
  const year = String(new Date().getFullYear());
  const one = async (query: string, ...values: string[]): Promise<string> => (await api.database.pool.query<{ id: string }>(query, values)).rows[0]!.id;

  test.each([
    ['projects', {}, ['id', 'title', 'stage', 'parties'], { en: 'Identifier;Title;Stage;', stage: /^(?:Idée|Émergent|Organisé|En action|Bilan partagé|Terminé|Mis de côté)$/ }],
    ['effects', {}, ['id', 'project', 'statement', 'state', 'observations'], { en: 'Identifier;Project;Useful effect;', state: /^(?:Attendu|En partie observé|Observé|Pas observé|Inattendu)$/ }],
    ['mobilisations', {}, ['id', 'resource', 'requestedBy', 'purpose', 'startsAt', 'endsAt', 'quantity', 'state'], { en: 'Identifier;Resource;Holder;', startsAt: /^\d{4}-\d\d-\d\d \d\d:\d\d$/ }],
    ['members', {}, ['id', 'name', 'email', 'roles', 'since'], { en: 'Identifier;Name;E-mail address;Roles;', email: /@/ }],
    ['warnings', { year }, ['id', 'severity', 'rule', 'message'], { en: 'Identifier;How grave;Rule;', severity: /^(?:Grave|À voir|À savoir)$/ }],
    ['releases', { year }, ['id', 'number', 'name', 'releasedAt', 'dateCount', 'kind', 'breaking', 'message'], { en: 'Identifier;Number;Version of the programme;', breaking: /^(?:Oui|Non)$/ }],
  ] as const)('%s go out in each format, by their headings', async (list, query, keys, { en, ...cells }) => {
    const lines = await json(coordinator, list, query);
    expect(lines.length).toBeGreaterThan(1);
    for (const key of keys) expect(lines[0]).toHaveProperty(key);
    for (const [key, pattern] of Object.entries(cells)) expect(lines[0]![key]).toMatch(pattern);
    for (const format of ['csv', 'xlsx']) expect((await readTable((await download(coordinator, `${list}.${format}`, query)).body, `${list}.${format}`)).count).toBe(lines.length);
    expect((await download(coordinator, `${list}.csv`, { ...query, locale: 'en' })).body.toString()).toMatch(new RegExp(`^\uFEFF${en}`));
  });

  test.each(['projects', 'effects', 'mobilisations', 'members', 'warnings', 'releases', 'tasks'])('%s are refused in words when they come back', async (list) => {
    for (const format of ['csv', 'json']) {
      const { body } = await download(list === 'tasks' ? await api.signedIn('animation') : coordinator, `${list}.${format}`, { year });
      expect(await upload(coordinator, body, { name: `liste.${format}` })).toMatchObject({ code: 'LIST_ONLY_GOES_OUT', message: expect.stringContaining('ne revient pas') });
    }
  });

  test('filters are those of the list of the API', async () => {
    const [all, active] = await Promise.all([json(coordinator, 'projects'), json(coordinator, 'projects', { filter: '{"stages":["ACTIVE"]}' })]);
    expect(active.length).toBeLessThan(all.length);
    expect(new Set(active.map(({ stage }) => stage))).toEqual(new Set(['En action']));
    const observed = await json(coordinator, 'effects', { filter: '{"withoutObservation":true,"states":["EXPECTED"]}' });
    expect(observed.map(({ observations }) => observations)).toEqual(observed.map(() => 0));
    const project = await one('SELECT project_id AS id FROM useful_effect WHERE deleted_at IS NULL ORDER BY id LIMIT 1');
    const { rows: [before] } = await api.database.pool.query<{ stage: string; title: string }>('SELECT stage, title FROM cooperation_project WHERE id = $1', [project]);
    const waiting = async (): Promise<unknown[]> => (await json(coordinator, 'effects', { filter: '{"stages":["IDEA","EMERGING","ORGANISED","ACTIVE","REVIEWED","CLOSED"]}' })).map((effect) => effect['project']);
    expect(await waiting()).toContain(before!.title);
    await api.database.pool.query(`UPDATE cooperation_project SET stage = 'SET_ASIDE' WHERE id = $1`, [project]);
    expect(await waiting()).not.toContain(before!.title);
    await api.database.pool.query('UPDATE cooperation_project SET stage = $2 WHERE id = $1', [project, before!.stage]);
    const rules = await json(coordinator, 'warnings', { year, filter: '{"rules":["EMPTY_DAY"]}' });
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(['Jour sans rien']));
    expect(await json(coordinator, 'warnings', { year: '1999' })).toEqual([]);
  });

  test('sentences are in the language of the file', async () => {
    const message = async (locale: string): Promise<unknown> => (await json(coordinator, 'warnings', { year, locale, filter: '{"rules":["EMPTY_DAY"]}' }))[0]!['message'];
    expect([await message('fr'), await message('en')]).toEqual([expect.stringMatching(/Rien n’est prévu/), expect.stringMatching(/Nothing is planned/)]);
  });

  test('tasks are those of the viewer, or of a project, or of an event', async () => {
    const animateur = await api.signedIn('animation');
    const { data } = await animateur.send<{ viewer: Record<string, { nodes: { title: string }[] }> }>('{ viewer { eventTasks(first: 50, filter: { done: false }) { nodes { title } } cooperationTasks(first: 50, filter: { done: false }) { nodes { title } } } }');
    const mine = await json(animateur, 'tasks', { filter: '{"done":false}' });
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.map(({ title }) => title)).toEqual(Object.values(data.viewer).flatMap(({ nodes }) => nodes.map(({ title }) => title)));
    const project = await one('SELECT project_id AS id FROM cooperation_task WHERE deleted_at IS NULL LIMIT 1');
    const ofProject = await json(coordinator, 'tasks', { of: project });
    expect(new Set(ofProject.map((task) => task['project'])).size).toBe(1);
    const event = await one('SELECT event_id AS id FROM event_task LIMIT 1');
    const ofEvent = await json(coordinator, 'tasks', { of: event });
    expect(ofEvent.map((task) => typeof task['event'])).toEqual(ofEvent.map(() => 'string'));
    expect(await json(coordinator, 'tasks', { of: project, ids: String(ofProject[0]!['id']) })).toEqual([ofProject[0]]);
    expect(await json(coordinator, 'tasks', { of: `project_${'0'.repeat(32)}` })).toEqual([]);
  });

  test('whoever may not read them gets none', async () => {
    for (const list of ['projects', 'effects', 'mobilisations', 'tasks']) expect([list, await json(api.anonymous, list)]).toEqual([list, []]);
    expect(await json(api.anonymous, 'releases', { year })).toEqual([]);
    expect(await json(await api.signedIn('animation'), 'members')).toEqual([]);
    for (const list of ['warnings', 'members']) expect([list, (await download(api.anonymous, `${list}.csv`, { year })).status]).toEqual([list, 403]);
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

test('rooms and projects go out to be read, and imports leave them alone', async () => {
  for (const [list, cells, change] of [
    ['lieux', { rooms: [expect.stringMatching(/\(\d+ personnes?.*\)/)] }, { rooms: ['Salle des pas perdus'] }],
    ['events', { rooms: [expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d : .+, .+/)], project: expect.stringMatching(/\w/) }, { rooms: ['Salle des pas perdus'], project: 'Un autre' }],
  ] as const) {
    const lines = JSON.parse((await download(coordinator, `${list}.json`)).body.toString()) as Record<string, unknown>[];
    const line = lines.find((one) => Object.keys(cells).every((key) => one[key] !== undefined));
    for (const [key, value] of Object.entries(cells)) expect(line![key]).toEqual(Array.isArray(value) ? expect.arrayContaining(value) : value);
    const { id: dataImport } = await upload(coordinator, JSON.stringify([{ ...line, ...change }]), { name: 'liste.json' });
    expect((await preview(coordinator, dataImport)).rows.nodes).toEqual([expect.objectContaining({ outcome: 'UNCHANGED', message: null })]);
    const { data } = await coordinator.send<{ dataImport: { columns: { name: string; field: string | null; confidence: number; reason: string }[] } }>('query ($id: ID!) { dataImport(id: $id) { columns { name field confidence reason } } }', { id: dataImport });
    for (const name of Object.keys(change)) expect(data.dataImport.columns).toContainEqual({ name, field: null, confidence: 1, reason: expect.stringContaining('Pour être lue') });
  }
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

test('the circle of a need goes out and comes back', async () => {
  const { rows: [need] } = await api.database.pool.query<{ id: string }>("SELECT id FROM need WHERE sharing = 'PARTNERS' AND deleted_at IS NULL ORDER BY title LIMIT 1");
  const text = (await download(coordinator, 'needs.csv', { ids: need!.id })).body.toString();
  expect(text).toContain(';Pour les réseaux partenaires;');
  await importFile(coordinator, text.replace(';Pour les réseaux partenaires;', ';Non partagé pour l’instant;'), 'needs.csv');
  expect((await api.database.pool.query('SELECT sharing, version FROM need WHERE id = $1', [need!.id])).rows).toEqual([{ sharing: 'HOLDER_ONLY', version: 2 }]);
  const { rows: [entry] } = await api.database.pool.query<{ changes: object }>('SELECT changes FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1', [need!.id]);
  expect(entry!.changes).toEqual({ sharing: { before: 'PARTNERS', after: 'HOLDER_ONLY' } });
  // Of what is new a list need not say it: the network then.
  await importFile(coordinator, 'Besoin;Demandeur;Catégorie\nUn broyeur à pommes;La Lampisterie;Équipement', 'besoins.csv');
  expect((await api.database.pool.query("SELECT sharing FROM need WHERE title = 'Un broyeur à pommes'")).rows).toEqual([{ sharing: 'NETWORK' }]);
  // A list from before needs had circles says nothing of them, and changes none.
  const [headings, line] = (await download(coordinator, 'needs.csv', { ids: need!.id })).body.toString().replace(/^\uFEFF/, '').split('\r\n').map((each) => each.split(';'));
  const at = headings!.indexOf('Partage');
  const { id } = await upload(coordinator, [headings, line].map((cells) => cells!.toSpliced(at, 1).join(';')).join('\r\n'), { name: 'needs.csv' });
  expect((await preview(coordinator, id)).counts).toMatchObject({ unchanged: 1, updated: 0, rejected: 0 });
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

test('a form takes more ids than an address can hold, and what is not a form is refused', async () => {
  const body = new URLSearchParams({ network: 'demo', locale: 'en' });
  const [first] = (await readTable((await download(coordinator, 'lieux.json')).body, 'x.json')).sample;
  body.set('ids', [first!.cells['id'], ...Array.from({ length: 5000 }, (_, index) => `lieu_${String(index).padStart(32, '0')}`)].join());
  const post = (form: URLSearchParams | string, headers: Record<string, string> = {}): Promise<Response> => coordinator.fetch('/exports/lieux.csv', { method: 'POST', body: form, headers });
  const response = await post(body);
  expect([response.status, response.headers.get('content-disposition')]).toEqual([200, expect.stringMatching(/^attachment; filename="demo-lieux-/)]);
  const lines = (await response.text()).trim().split('\r\n');
  expect([lines.length, lines[0]!.split(';')[0], lines[1]!.split(';')[0]]).toEqual([2, 'Identifier', first!.cells['id']]);
  expect((await post('lieu_1', { 'content-type': 'text/csv' })).status).toBe(415);
  expect((await post(new URLSearchParams())).status).toBe(404);
  expect((await coordinator.fetch('/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ viewer { name } }' }) })).status).toBe(415);
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

test('visitors get what is public, and nothing of people', async () => {
  expect((await download(api.anonymous, 'lieux.csv')).status).toBe(200);
  const people = await download(api.anonymous, 'people.json');
  expect(people.body.toString().trim()).toBe('[]');
  const needs = JSON.parse((await download(api.anonymous, 'needs.json')).body.toString()) as Record<string, unknown>[];
  expect(needs.map(({ sharing }) => sharing)).toEqual(['Pour tout le monde']);
});

test.each([
  ['lieux.pdf', {}, 404, 'EXPORT_UNKNOWN'],
  ['people.geojson', {}, 404, 'EXPORT_UNKNOWN'],
  ['lieux.csv', { network: 'nulle-part' }, 404, 'NETWORK_UNKNOWN'],
  ['warnings.csv', {}, 422, 'YEAR_MISSING'],
  ['lieux.csv', { filter: '{' }, 422, 'FILTER_INVALID'],
  ['lieux.csv', { filter: '{"colour":"red"}' }, 422, 'FILTER_INVALID'],
])('%s with %j is refused in words', async (file, query, status, code) => {
  const answer = await download(coordinator, file, query as Record<string, string>);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body.toString())).toEqual({ code, message: expect.stringMatching(/\w{3}/) });
});
