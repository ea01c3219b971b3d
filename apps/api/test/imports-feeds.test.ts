import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const YEAR = new Date().getFullYear();
const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;

describe('what a feed has told comes back with nothing to change', () => {
  test.each(['programme.ics', 'programme.json'])('%s', async (file) => {
    const body = Buffer.from(await (await api.anonymous.fetch(`/feeds/demo/${YEAR}/${file}`)).arrayBuffer());
    const { id, message } = await upload(coordinator, body, { name: file });
    expect(message).toBeUndefined();
    const { counts, rows: { nodes } } = await preview(coordinator, id);
    expect(nodes.filter(({ outcome }) => outcome !== 'UNCHANGED')).toEqual([]);
    expect(counts).toMatchObject({ created: 0, updated: 0, duplicates: 0, rejected: 0, skipped: 0 });
    expect(counts.unchanged).toBeGreaterThan(15);
    await change(coordinator, 'cancelDataImport', { id, expectedVersion: 1 });
    const one = await upload(coordinator, body.toString().replaceAll('Mes démarches en ligne', 'Mes papiers en ligne'), { name: file });
    expect((await preview(coordinator, one.id)).counts).toMatchObject({ created: 0, updated: 1, duplicates: 0, rejected: 0 });
    await change(coordinator, 'cancelDataImport', { id: one.id, expectedVersion: 1 });
  });
});

const ICS = (events: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//FR', ...events, 'END:VCALENDAR', ''].join('\r\n');
const vevent = (uid: string, lines: readonly string[]): string => ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20261001T080000Z', ...lines, 'END:VEVENT'].join('\r\n');

describe('a source that is sent again', () => {
  const events = (): Promise<{ id: string; title: string; status: string; starts: string }[]> => rows(`SELECT e.id, e.title, e.status, to_char(o.starts_at AT TIME ZONE 'UTC', 'DD HH24') AS starts FROM ess_month_event e
    JOIN occurrence o ON o.event_id = e.id AND o.deleted_at IS NULL WHERE e.deleted_at IS NULL AND (e.title LIKE '%des semences%' OR e.title LIKE '%du compost%') ORDER BY e.id`);
  const confirmed = async (body: string, name: string): Promise<{ created: number; updated: number; unchanged: number }> => {
    const { id } = await upload(coordinator, body, { name, target: 'events' });
    const { counts, version } = await preview(coordinator, id);
    await change(coordinator, 'confirmDataImport', { id, expectedVersion: version });
    return counts as { created: number; updated: number; unchanged: number };
  };

  test('updates by the UID of a calendar, whatever else has changed, and cancels what is cancelled there', async () => {
    expect(await confirmed(ICS([vevent('s1@semences.example', ['SUMMARY:Bourse des semences', `DTSTART:${YEAR}1107T100000Z`, `DTEND:${YEAR}1107T120000Z`])]), 'a.ics')).toMatchObject({ created: 1 });
    const [first] = await events();
    // Another title, another day, and properties that the first file did not have.
    const moved = ['SUMMARY:Grande bourse des semences', 'LOCATION:Halle', 'CATEGORIES:Marché', `DTSTART:${YEAR}1108T100000Z`, `DTEND:${YEAR}1108T120000Z`];
    expect(await confirmed(ICS([vevent('s1@semences.example', moved)]), 'b.ics')).toMatchObject({ created: 0, updated: 1 });
    expect(await events()).toEqual([{ id: first!.id, title: 'Grande bourse des semences', status: 'SCHEDULED', starts: '08 10' }]);
    expect(await confirmed(ICS([vevent('s1@semences.example', [...moved, 'STATUS:CANCELLED'])]), 'c.ics')).toMatchObject({ created: 0, updated: 1 });
    expect((await events())[0]).toMatchObject({ id: first!.id, status: 'CANCELLED' });
    expect(await confirmed(ICS([vevent('s1@semences.example', [...moved, 'STATUS:CANCELLED'])]), 'c.ics')).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  });

  test('asks about what is in it no longer', async () => {
    const day = `${YEAR + 1}1107`;
    const two = [['Visite du potager', '10'], ['Fanfare au lavoir', '15']].map(([title, hour]) => vevent(`${hour}@jardin.example`, [`SUMMARY:${title}`, `DTSTART:${day}T${hour}0000Z`, `DTEND:${day}T${hour}3000Z`]));
    await rows('INSERT INTO ess_month (network_id, year, starts_on, ends_on) SELECT id, $1, $2, $3 FROM network WHERE slug = \'demo\' ON CONFLICT DO NOTHING', [YEAR + 1, `${YEAR + 1}-11-01`, `${YEAR + 1}-11-30`]);
    expect(await confirmed(ICS(two), 'jardin.ics')).toMatchObject({ created: 2 });
    const { id } = await upload(coordinator, ICS(two.slice(0, 1)), { name: 'jardin.ics', target: 'events' });
    const gone = async (from: string) => (await coordinator.send<{ dataImport: { goneEvents: { id: string; title: string; status: string; version: number }[] } }>('query ($id: ID!) { dataImport(id: $id) { goneEvents { id title status version } } }', { id: from })).data.dataImport.goneEvents;
    expect(await gone(id)).toEqual([{ id: expect.any(String), title: 'Fanfare au lavoir', status: 'SCHEDULED', version: 1 }]);
    const { id: event, version } = (await gone(id))[0]!;
    await coordinator.send('mutation ($input: UpdateEssMonthEventInput!) { updateEssMonthEvent(input: $input) { userErrors { code } } }', { input: { id: event, expectedVersion: version, change: { status: 'CANCELLED' } } });
    expect(await gone(id)).toMatchObject([{ status: 'CANCELLED' }]);
    const { id: other } = await upload(coordinator, ICS([vevent('c@ailleurs.example', ['SUMMARY:Ailleurs', `DTSTART:${day}T100000Z`, `DTEND:${day}T120000Z`])]), { name: 'x.ics', target: 'events' });
    expect(await gone(other)).toEqual([]);
  });

  test('and by the uid of OpenAgenda', async () => {
    const agenda = (over: object): string => JSON.stringify({ events: [{ uid: 48_151_623, title: { fr: 'Ateliers du compost' }, timings: [{ begin: `${YEAR}-11-10T10:00:00+01:00`, end: `${YEAR}-11-10T11:00:00+01:00` }], ...over }] });
    expect(await confirmed(agenda({}), 'a.json')).toMatchObject({ created: 1 });
    const now = { title: { fr: 'Le grand atelier du compost' }, status: 6, conditions: { fr: 'Gratuit' }, timings: [{ begin: `${YEAR}-11-11T10:00:00+01:00`, end: `${YEAR}-11-11T11:00:00+01:00` }] };
    expect(await confirmed(agenda(now), 'b.json')).toMatchObject({ created: 0, updated: 1 });
    expect((await events()).filter(({ title }) => title.includes('compost'))).toMatchObject([{ title: 'Le grand atelier du compost', status: 'CANCELLED', starts: '11 09' }]);
  });
});
