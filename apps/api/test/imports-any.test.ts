import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, preview, send, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;

beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const DATA_IMPORT = `query ($id: ID!) { dataImport(id: $id) { id state target version sheet fields problem { code } undoneAt kept { changed used } counts { created names }
  names(first: 50) { nodes { id kind text state lines node { id } skill { id } candidates { name node { id } skill { id } } } }
  rows(first: 50) { nodes { line outcome changes { field before after } node { __typename id } } } } }`;

interface Name { id: string; kind: string; text: string; state: string; lines: number; candidates: { name: string; node: { id: string } | null; skill: { id: string } | null }[] }
interface Whole {
  state: string;
  target: string;
  version: number;
  fields: string[];
  undoneAt: string | null;
  kept: { changed: number; used: number } | null;
  counts: { created: number; names: number };
  names: { nodes: Name[] };
  rows: { nodes: { line: number; outcome: string; changes: { field: string; before: unknown; after: unknown }[]; node: { __typename: string; id: string } | null }[] };
}
const whole = async (id: string): Promise<Whole> => (await coordinator.send<{ dataImport: Whole }>(DATA_IMPORT, { id })).data.dataImport;
const count = async (table: string): Promise<number> => Number((await api.database.pool.query<{ count: string }>(`SELECT count(*) FROM ${table}`)).rows[0]!.count);

const PEOPLE = 'Prénom;Nom;Structure;Compétences;Courriel\nMarie;DUPONT-LAJOIE;La Lampisterie;Soudure;marie@example.org\nAli;Benali;Lampistrie;Couture;ali@example.org\n';

describe('a list of people', () => {
  let id: string;

  test('is taken for what it is; what a name in it stands for is found, or asked', async () => {
    ({ id } = await upload(coordinator, PEOPLE, { name: 'contacts.csv' }));
    const found = await whole(id);
    expect(found).toMatchObject({ state: 'READY', target: 'PEOPLE' });
    expect(found.fields).toEqual(expect.arrayContaining(['FIRST_NAME', 'LAST_NAME', 'LIEUX', 'SKILLS']));
    const names = new Map(found.names.nodes.map((name) => [name.text, name]));
    expect(names.get('La Lampisterie')).toMatchObject({ kind: 'LIEU', state: 'FOUND', lines: 1 });
    expect(names.get('Lampistrie')).toMatchObject({ kind: 'LIEU', state: 'OPEN', candidates: [{ name: 'La Lampisterie' }] });
    expect(found.counts.names).toBeGreaterThan(0);
    const { rows } = await preview(coordinator, id);
    expect(JSON.stringify(rows)).not.toContain('example.org');
  });

  test('waits until that is said, and is then written with it', async () => {
    const { userErrors } = await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
    expect(userErrors).toMatchObject([{ code: 'IMPORT_UNDECIDED' }]);
    const { names } = await whole(id);
    const answers = names.nodes.filter(({ state }) => state === 'OPEN').map(({ id: name, candidates: [candidate] }) => ({ name, node: candidate?.node?.id ?? candidate?.skill?.id ?? null }));
    expect((await change(coordinator, 'resolveImportNames', { dataImport: id, expectedVersion: 1, names: answers })).userErrors).toEqual([]);
    expect((await change(coordinator, 'confirmDataImport', { id, expectedVersion: 2 })).userErrors).toEqual([]);
    const { data } = await coordinator.send<{ people: { nodes: { name: string; lieux: { name: string }[] }[] } }>('{ people(first: 50, filter: { text: "Benali" }) { nodes { name lieux { name } } } }');
    expect(data.people.nodes).toMatchObject([{ name: 'Ali Benali', lieux: [{ name: 'La Lampisterie' }] }]);
  });

  test('what was said of a name is known for the next list', async () => {
    const next = await upload(coordinator, PEOPLE.replace('Ali;Benali', 'Zoé;Martin'), { name: 'autres.csv' });
    expect((await whole(next.id)).names.nodes.find(({ text }) => text === 'Lampistrie')).toMatchObject({ state: 'FOUND' });
    await change(coordinator, 'cancelDataImport', { id: next.id, expectedVersion: 1 });
  });

  test('an id that is no name of the import, or no actor here, is refused', async () => {
    const next = await upload(coordinator, PEOPLE.replace('Lampistrie', 'Lampistrerie'), { name: 'encore.csv' });
    const [name] = (await whole(next.id)).names.nodes;
    const answer = (input: object): Promise<unknown> => change(coordinator, 'resolveImportNames', { dataImport: next.id, expectedVersion: 1, ...input });
    expect(await answer({ names: [{ name: 'importname_x', node: null }] })).toMatchObject({ userErrors: [{ code: 'UNKNOWN_REFERENCE', path: ['names', '0', 'name'] }] });
    expect(await answer({ names: [{ name: name!.id, node: 'lieu_00000000000000000000000000000000' }] })).toMatchObject({ userErrors: [{ code: 'UNKNOWN_REFERENCE', path: ['names', '0', 'node'] }] });
  });
});

describe('undoing', () => {
  const lines = (extra = ''): string => `nom;commune;code postal;site\nLe Phare du Nord;Lens;62300;https://phare.example\nLa Barque;Lens;62300;https://barque.example\n${extra}`;

  test('takes back what the import made and changed, and the same list comes in as if for the first time', async () => {
    const before = await Promise.all(['import_source', 'network_actor'].map(count));
    const first = await upload(coordinator, lines());
    expect((await preview(coordinator, first.id)).counts).toMatchObject({ created: 2 });
    await change(coordinator, 'confirmDataImport', { id: first.id, expectedVersion: 1 });

    const second = await upload(coordinator, lines().replace('https://barque.example', 'https://la-barque.example'));
    const { rows } = await whole(second.id);
    expect(rows.nodes.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      ['UNCHANGED', []],
      ['UPDATED', [{ field: 'website', before: 'https://barque.example', after: 'https://la-barque.example' }]],
    ]);
    await change(coordinator, 'confirmDataImport', { id: second.id, expectedVersion: 1 });
    const website = async (): Promise<string> => (await api.database.pool.query<{ website: string }>(`SELECT website FROM lieu WHERE name = 'La Barque'`)).rows[0]!.website;
    expect(await website()).toBe('https://la-barque.example');
    expect((await change(coordinator, 'undoDataImport', { id: second.id, expectedVersion: 2 })).userErrors).toEqual([]);
    expect(await website()).toBe('https://barque.example');
    expect(await whole(second.id)).toMatchObject({ state: 'UNDONE', undoneAt: expect.any(String), kept: { changed: 0, used: 0 } });

    // What was said last time is forgotten too: the same list changes the site again.
    const third = await upload(coordinator, lines().replace('https://barque.example', 'https://la-barque.example'));
    expect((await preview(coordinator, third.id)).counts).toMatchObject({ updated: 1 });
    await change(coordinator, 'cancelDataImport', { id: third.id, expectedVersion: 1 });

    expect((await change(coordinator, 'undoDataImport', { id: first.id, expectedVersion: 2 })).userErrors).toEqual([]);
    expect(await Promise.all(['import_source', 'network_actor'].map(count))).toEqual([before[0], before[1]! + 2]);
    const fourth = await upload(coordinator, lines());
    expect((await preview(coordinator, fourth.id)).counts).toMatchObject({ created: 2, skipped: 0 });
    await change(coordinator, 'cancelDataImport', { id: fourth.id, expectedVersion: 1 });
  });

  test('leaves what somebody has changed since, and says so; once only', async () => {
    const { id } = await upload(coordinator, 'nom;commune;code postal\nLe Grenier à sons;Lens;62300\nLa Cave à mots;Lens;62300\n');
    await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
    const { rows: [row] } = await api.database.pool.query<{ id: string }>(`SELECT id FROM lieu WHERE name = 'Le Grenier à sons'`);
    await coordinator.send('mutation ($id: ID!) { updateLieu(input: { id: $id, expectedVersion: 1, change: { summary: "On y joue." } }) { userErrors { code } } }', { id: row!.id });
    await change(coordinator, 'undoDataImport', { id, expectedVersion: 2 });
    expect(await whole(id)).toMatchObject({ state: 'UNDONE', kept: { changed: 1, used: 0 } });
    const { rows } = await api.database.pool.query<{ name: string; gone: boolean }>(`SELECT name, deleted_at IS NOT NULL AS gone FROM lieu WHERE name IN ('Le Grenier à sons', 'La Cave à mots') ORDER BY name`);
    expect(rows).toEqual([{ name: 'La Cave à mots', gone: true }, { name: 'Le Grenier à sons', gone: false }]);
    expect((await change(coordinator, 'undoDataImport', { id, expectedVersion: 3 })).userErrors).toMatchObject([{ code: 'IMPORT_NOT_READY' }]);
  });

  test('is for those who may import', async () => {
    const { id } = await upload(coordinator, 'nom;commune;code postal\nLe Hangar aux idées;Lens;62300\n');
    await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
    const animateur = await api.signedIn('animation');
    expect((await send(animateur, 'undoDataImport', { id, expectedVersion: 2 })).errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  });
});

test('rejected lines come down as a file that can be mended and sent again, with the meaning of its columns', async () => {
  const list = 'Truc;Où;CP\n;Lens;62300\nLa Filature;Lens;62300\n';
  const { id } = await upload(coordinator, list, { name: 'truc.csv', target: 'lieux' });
  await change(coordinator, 'mapImportColumns', { dataImport: id, expectedVersion: 1, columns: [{ name: 'Truc', field: 'NAME' }, { name: 'Où', field: 'COMMUNE_NAME' }] });
  const response = await coordinator.fetch(`/imports/${id}/rejected.csv`);
  // `text()` would drop the mark.
  const text = Buffer.from(await response.arrayBuffer()).toString();
  expect(text).toBe('\uFEFFTruc;Où;CP;Problème (Essaim)\r\n;Lens;62300;Le nom manque.\r\n');
  const mended = await upload(coordinator, text.replace('\r\n;Lens', '\r\nLa Verrière;Lens'), { name: 'lignes-rejetees.csv' });
  const { counts, columns } = await preview(coordinator, mended.id);
  expect(counts).toMatchObject({ created: 1, rejected: 0 });
  expect(columns.map(({ name, field }) => [name, field])).toEqual([['Truc', 'NAME'], ['Où', 'COMMUNE_NAME'], ['CP', 'POSTAL_CODE'], ['Problème (Essaim)', 'IGNORE']]);
  expect((await api.anonymous.fetch(`/imports/${id}/rejected.csv`)).status).toBe(404);
});

test('a file is read as a list of something else when somebody says so, and the next one like it at once', async () => {
  const list = 'nom;commune\nAtelier bois;Lens\nRepair café;Lens\n';
  const { id } = await upload(coordinator, list);
  const { target } = await whole(id);
  const other = target === 'LIEUX' ? 'ORGANISATIONS' : 'LIEUX';
  expect((await change(coordinator, 'rereadDataImport', { id, expectedVersion: 1, target: other })).userErrors).toEqual([]);
  expect(await whole(id)).toMatchObject({ target: other, version: 2 });
  const next = await upload(coordinator, list.replace('Atelier bois', 'Atelier fer'));
  expect(await whole(next.id)).toMatchObject({ target: other });
});

test('in which order days are written is said once, for this file and the next with its headings', async () => {
  const list = 'titre;date;heure de début;heure de fin\nRéparer ses vélos;05/12/2026;14h;16h\n';
  const COLUMNS = 'query ($id: ID!) { dataImport(id: $id) { version columns { name field reason eitherDay dateOrder } } }';
  interface Read { version: number; columns: { name: string; field: string | null; reason: string; eitherDay: string | null; dateOrder: string | null }[] }
  const read = async (id: string): Promise<Read> => (await coordinator.send<{ dataImport: Read }>(COLUMNS, { id })).data.dataImport;
  const dayOf = async (of: string): Promise<string> => /2026-\d\d-\d\d/.exec((await api.database.pool.query<{ draft: string }>('SELECT draft::text AS draft FROM data_import_row WHERE import_id = $1', [of])).rows[0]!.draft)![0];
  const { id } = await upload(coordinator, list, { target: 'events' });
  const first = await read(id);
  expect(await dayOf(id)).toBe('2026-12-05');
  expect(first.columns.map(({ eitherDay, dateOrder }) => [eitherDay, dateOrder])).toEqual([[null, null], ['05/12/2026', 'DAY_FIRST'], [null, null], [null, null]]);
  const { field, reason } = first.columns[1]!;
  await change(coordinator, 'mapImportColumns', { dataImport: id, expectedVersion: first.version, columns: [{ name: 'date', field, dateOrder: 'MONTH_FIRST' }] });
  const second = await read(id);
  expect(await dayOf(id)).toBe('2026-05-12');
  expect(second.columns[1]).toMatchObject({ field, reason: `${reason} L’ordre du jour et du mois a été choisi.`, dateOrder: 'MONTH_FIRST' });
  const next = await upload(coordinator, list.replace('Réparer', 'Graver'), { target: 'events' });
  expect(await dayOf(next.id)).toBe('2026-05-12');
});

test('resources come in with who offers them; without a holder they are rejected in words', async () => {
  const { id } = await upload(coordinator, 'Intitulé;Catégorie;Quantité;Porteur\nVidéoprojecteur;matériel;2;La Lampisterie\nCamionnette;véhicule;1;Personne au monde\n', { target: 'resources' });
  const { rows } = await preview(coordinator, id);
  expect(rows.nodes.map(({ outcome }) => outcome)).toEqual(['CREATED', 'REJECTED']);
  await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
  const { data } = await coordinator.send<{ resources: { nodes: object[] } }>('{ resources(first: 5, filter: { text: "Vidéoprojecteur" }) { nodes { title quantity holder { name } } } }');
  expect(data.resources.nodes).toEqual(expect.arrayContaining([{ title: 'Vidéoprojecteur', quantity: 2, holder: { name: 'La Lampisterie' } }]));
});

test('a calendar comes in as events; sent again nothing changes, and a moved date is one change', async () => {
  const calendar = (hour: string): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:un@example.org', 'SUMMARY:Soirée jeux', `DTSTART;TZID=Europe/Paris:20261112T${hour}0000`, `DTEND;TZID=Europe/Paris:20261112T220000`, 'LOCATION:La Lampisterie', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const first = await upload(coordinator, calendar('18'), { name: 'agenda.ics' });
  expect(await whole(first.id)).toMatchObject({ target: 'EVENTS', counts: { created: 1 } });
  await change(coordinator, 'confirmDataImport', { id: first.id, expectedVersion: 1 });
  const again = await upload(coordinator, calendar('18'), { name: 'agenda.ics' });
  expect((await whole(again.id)).rows.nodes).toMatchObject([{ outcome: 'UNCHANGED' }]);
  await change(coordinator, 'cancelDataImport', { id: again.id, expectedVersion: 1 });
  const moved = await upload(coordinator, calendar('19'), { name: 'agenda.ics' });
  expect((await whole(moved.id)).rows.nodes).toMatchObject([{ outcome: 'UPDATED', changes: [{ field: 'occurrences' }] }]);
  await change(coordinator, 'confirmDataImport', { id: moved.id, expectedVersion: 1 });
  const { rows } = await api.database.pool.query<{ starts_at: Date }>(`SELECT o.starts_at FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE e.title = 'Soirée jeux' AND o.deleted_at IS NULL`);
  expect(rows).toEqual([{ starts_at: new Date('2026-11-12T18:00:00Z') }]);
});
