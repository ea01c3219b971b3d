import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let network: string;
let essMonth: string;
let lieu: string;
let other: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  network = await idOf(api, 'network', 'demo');
  // A month of its own: nothing is in it yet.
  essMonth = await one('INSERT INTO ess_month (network_id, year, starts_on, ends_on) VALUES ($1, 2031, $2, $3) RETURNING id', [network, '2031-11-01', '2031-11-30']);
  lieu = await idOf(api, 'lieu', 'La Lampisterie');
  other = await idOf(api, 'lieu', 'La Boucle');
});
afterAll(() => api.close());

const one = async (text: string, values: unknown[] = []): Promise<string> => (await api.database.pool.query<{ id: string }>(text, values)).rows[0]!.id;
const run = (text: string, values: unknown[] = []) => api.database.pool.query(text, values);

/** An event with one date, at 10 to 12 in Paris. */
async function event(title: string, day: number, state = 'READY'): Promise<{ event: string; date: string }> {
  const id = await one(`INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) VALUES ($1, $2, 'EVENT_KIND/MARKET', $3) RETURNING id`, [essMonth, title, state]);
  return { event: id, date: await one('INSERT INTO occurrence (event_id, lieu_id, starts_at, ends_at) VALUES ($1, $2, $3, $4) RETURNING id', [id, lieu, at(day, 9), at(day, 11)]) };
}
const at = (day: number, utcHour: number, month = 10): Date => new Date(Date.UTC(2031, month, day, utcHour));

interface Change {
  kind: string;
  message: string;
  breaking: boolean;
  event: { id: string } | null;
}
interface Month {
  version: number;
  releases: { id: string; name: string; number: number; dateCount: number; changes: Change[] }[];
  pendingChanges: Change[];
}
const CHANGE = 'kind message breaking event { id }';
const MONTH = `query($network: ID!, $year: Int!) { essMonth(network: $network, year: $year) { id version releases { id name number releasedAt dateCount changes { ${CHANGE} } } pendingChanges { ${CHANGE} } } }`;
const month = async (client: Client = coordinator): Promise<Month> => (await client.send<{ essMonth: Month }>(MONTH, { network, year: 2031 })).data.essMonth;
const RELEASE = `mutation ReleaseProgramme($essMonth: ID!, $expectedVersion: Int!, $name: String!) {
  releaseProgramme(input: { essMonth: $essMonth, expectedVersion: $expectedVersion, name: $name }) { release { id name changes { kind message event { id } } } userErrors { code path message } }
}`;
const release = async (name: string, expectedVersion?: number) => {
  const version = expectedVersion ?? (await month()).version;
  const { data } = await coordinator.send<{ releaseProgramme: { release: { id: string; changes: Change[] } | null; userErrors: { code: string }[] } }>(RELEASE, { essMonth, expectedVersion: version, name });
  return data.releaseProgramme;
};
const messages = (changes: Change[]): string[] => changes.map(({ message }) => message.replaceAll('\u00a0', ' '));

test('a release publishes what is ready and nothing else, and says what changed in words', async () => {
  const market = await event('Marché solidaire', 12);
  const walk = await event('Balade des terrils', 1);
  await event('Encore à écrire', 3, 'ACCEPTED');
  expect(messages((await month()).pendingChanges)).toEqual(['« Balade des terrils » entre au programme, le samedi 1er novembre.', '« Marché solidaire » entre au programme, le mercredi 12 novembre.']);
  expect((await release('Première version')).release).toMatchObject({ changes: [{ kind: 'EVENT_ADDED', event: { id: walk.event } }, { kind: 'EVENT_ADDED', event: { id: market.event } }] });
  const { rows } = await run('SELECT title, editorial_state FROM ess_month_event WHERE ess_month_id = $1 ORDER BY title', [essMonth]);
  expect(rows.map(({ editorial_state }) => editorial_state)).toEqual(['PUBLISHED', 'ACCEPTED', 'PUBLISHED']);
  expect(await month()).toMatchObject({ pendingChanges: [], releases: [{ number: 1, name: 'Première version', dateCount: 2 }] });
});

test('each kind of change has its sentence, what breaks comes first, and the version before stays as it was', async () => {
  const kinds = {
    moved: await event('Repair café', 5), hours: await event('Fabrique ouverte', 6), both: await event('Projection', 7), away: await event('Visite', 8), off: await event('Concert', 9),
    gone: await event('Braderie', 10), renamed: await event('Atelier', 11), across: await event('Forum', 13),
  };
  const more = await one('INSERT INTO occurrence (event_id, lieu_id, starts_at, ends_at) VALUES ($1, $2, $3, $4) RETURNING id', [kinds.moved.event, lieu, at(20, 9), at(20, 11)]);
  await release('Deuxième version');
  const move = (date: string, from: Date, until: Date) => run('UPDATE occurrence SET starts_at = $2, ends_at = $3 WHERE id = $1', [date, from, until]);
  await move(kinds.moved.date, at(14, 9), at(14, 11));
  await move(kinds.hours.date, at(6, 13), new Date(Date.UTC(2031, 10, 6, 15, 30)));
  await move(kinds.both.date, at(15, 18), at(15, 20));
  await move(kinds.across.date, at(2, 9, 11), at(2, 11, 11));
  await run('UPDATE occurrence SET lieu_id = $2 WHERE id = $1', [kinds.away.date, other]);
  await run(`UPDATE ess_month_event SET status = 'CANCELLED' WHERE id = $1`, [kinds.off.event]);
  await run(`UPDATE ess_month_event SET editorial_state = 'ACCEPTED' WHERE id = $1`, [kinds.gone.event]);
  await run('UPDATE ess_month_event SET title = $2 WHERE id = $1', [kinds.renamed.event, 'Atelier « vélo » {day}']);
  await run('UPDATE occurrence SET deleted_at = now() WHERE id = $1', [more]);
  await run('INSERT INTO occurrence (event_id, lieu_id, starts_at, ends_at) VALUES ($1, $2, $3, $4)', [kinds.hours.event, lieu, at(27, 9), at(27, 11)]);

  const { pendingChanges } = await month();
  expect(messages(pendingChanges)).toEqual([
    '« Fabrique ouverte », le jeudi 6 novembre : 14 h – 16 h 30 au lieu de 10 h – 12 h.',
    '« Visite », le samedi 8 novembre : nouveau lieu, La Boucle (avant : La Lampisterie).',
    '« Concert » est annulé.',
    '« Braderie » n’est plus au programme.',
    '« Repair café » passe du 5 au 14 novembre.',
    '« Projection » : le samedi 15 novembre, 19 h – 21 h, au lieu du vendredi 7 novembre, 10 h – 12 h.',
    '« Repair café » n’a plus lieu le jeudi 20 novembre.',
    '« Forum » passe du 13 novembre au 2 décembre.',
    '« Atelier » s’appelle maintenant « Atelier “vélo” {day} ».',
    '« Fabrique ouverte » a aussi lieu le jeudi 27 novembre.',
  ]);
  expect(pendingChanges.map(({ breaking }) => breaking)).toEqual([...Array<boolean>(8).fill(true), false, false]);
  await run(`UPDATE app_user SET locale = 'en' WHERE email = 'animation@demo.example'`);
  const english = await month(await api.signedIn('animation'));
  expect(messages(english.pendingChanges)[4]).toBe('“Repair café” moved from 5 to 14 November.');

  const before = (await month()).releases.find(({ number }) => number === 2)!;
  await release('Troisième version');
  const after = await month();
  expect(after.pendingChanges).toEqual([]);
  expect(after.releases.map(({ number }) => number)).toEqual([3, 2, 1]);
  expect(after.releases[0]!.changes).toEqual(pendingChanges);
  expect(after.releases[1]).toEqual(before);
});

test('a former version can be read as it was, page by page, by members alone', async () => {
  const [last, ...former] = (await month()).releases;
  const { id: newest, dateCount } = last!;
  const read = async (client: Client, id: string, after?: string) => {
    interface Dates { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { title: string; startsAt: string; timeZone: string; place: string | null; event: { id: string; title: string } | null }[] }
    const { data, errors } = await client.send<{ node: { dates: Dates } | null }>(
      'query ($id: ID!, $after: String) { node(id: $id) { ... on ProgrammeRelease { dates(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { title status startsAt timeZone place event { id title } } } } } }', { id, after });
    expect(errors).toBeUndefined();
    return data.node;
  };
  const first = (await read(coordinator, newest))!.dates;
  expect(first.totalCount).toBe(dateCount);
  const [before] = first.nodes;
  const second = (await read(coordinator, newest, first.pageInfo.endCursor))?.dates;
  if (dateCount > 1) expect(second!.nodes[0]!.startsAt >= before!.startsAt).toBe(true);
  // What is changed since then changes nothing of it.
  await run(`UPDATE ess_month_event SET title = 'Renommé depuis' WHERE id = $1`, [before!.event!.id]);
  expect((await read(coordinator, newest))!.dates.nodes[0]).toMatchObject({ title: before!.title, timeZone: 'Europe/Paris', event: { title: 'Renommé depuis' } });
  await run('UPDATE ess_month_event SET title = $2 WHERE id = $1', [before!.event!.id, before!.title]);
  expect(former.length).toBeGreaterThan(0);
  expect(await read(api.anonymous, newest)).toBeNull();
});

test('of two releases at once one is made, the other is told of it; a blank name changes nothing', async () => {
  await event('Dernière minute', 28);
  const { version } = await month();
  const both = await Promise.all([release('Ensemble', version), release('En même temps', version)]);
  expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT']);
  expect((await release(' ')).userErrors).toMatchObject([{ code: 'BLANK' }]);
  expect((await month()).releases).toHaveLength(4);
});

test('who is no member learns nothing of versions and of what waits', async () => {
  await event('Encore secret', 29);
  const stranger = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  for (const client of [api.anonymous, stranger]) expect(await month(client)).toMatchObject({ releases: [], pendingChanges: [] });
});

test('a month with versions and changes is one statement', async () => {
  expect(await api.statements(() => month())).toHaveLength(1);
});
