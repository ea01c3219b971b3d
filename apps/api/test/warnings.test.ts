import { accountIn, idOf } from './harness/account.js';
import { keyOf } from './harness/api-key.js';
import { type Answer, type Client, type TestApi, testApi } from './harness/api.js';

const YEAR = 2030;
const SLUG = 'demo';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let stranger: Client;
let network: string;
let month: string;
let lieu: string;
let room: string;

const id = async (sql: string, values: unknown[] = []): Promise<string> => (await api.database.pool.query<{ id: string }>(sql, values)).rows[0]!.id;

beforeAll(async () => {
  api = await testApi({ demo: true });
  [coordinator, animateur, stranger] = await Promise.all([api.signedIn('coordination'), api.signedIn('animation'), accountIn(api, 'demo-voisine', 'COORDINATOR')]);
  network = await idOf(api, 'network', SLUG);
  month = await id(`INSERT INTO ess_month (network_id, year, starts_on, ends_on) VALUES ($1, $2, '2030-11-01', '2030-11-30') RETURNING id`, [network, YEAR]);
  lieu = await idOf(api, 'lieu', 'La Lampisterie');
  room = await id(`INSERT INTO room (lieu_id, name, capacity) VALUES ($1, 'Salle d’essai', 20) RETURNING id`, [lieu]);
});
afterAll(() => api.close());
afterEach(() => api.database.pool.query('DELETE FROM ess_month_event WHERE ess_month_id = $1', [month]));

interface Dates {
  title?: string;
  organisers?: string[];
  people?: number;
  proposedBy?: string;
  state?: string;
}

/** An event with one date on 12 November, a Tuesday; answers the id of the date. */
async function planned(from: string, until: string, { title = 'Atelier', organisers = [], people, proposedBy, state = 'PROPOSED' }: Dates = {}): Promise<string> {
  const event = await id(
    `INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state, expected_attendance, proposed_by) VALUES ($1, $2, 'EVENT_KIND/WORKSHOP', $3, $4, $5) RETURNING id`,
    [month, title, state, people ?? null, proposedBy ?? null],
  );
  for (const organiser of organisers) await api.database.pool.query('INSERT INTO event_organiser (event_id, actor_id) VALUES ($1, $2)', [event, organiser]);
  return id('INSERT INTO occurrence (event_id, lieu_id, room_id, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5) RETURNING id', [event, lieu, room, `2030-11-12 ${from}+01`, `2030-11-12 ${until}+01`]);
}

interface Warning {
  id: string;
  rule: string;
  severity: string;
  message: string;
  viewerCanOverride: boolean;
  overridden: { reason: string; byName: string | null; by: { name: string } | null } | null;
  occurrences: { id: string; event: { title: string } }[];
}
interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Warning[];
}
const FIELDS = 'id rule severity message viewerCanOverride overridden { reason byName by { id name } } occurrences { id startsAt event { title } lieu { name } }';
const WARNINGS = `query ($network: ID!, $year: Int!, $first: Int!, $after: String, $filter: WarningFilter) {
  essMonth(network: $network, year: $year) { id version emptyDays warnings(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } nodes { ${FIELDS} } } } }`;
type Month = { essMonth: { version: number; emptyDays: string[] | null; warnings: Page | null } };
const ask = (client: Client, rest: object = {}): Promise<Answer<Month>> => client.send<Month>(WARNINGS, { network, year: YEAR, first: 200, ...rest });
const page = async (client: Client, rest: object = {}): Promise<Page> => (await ask(client, rest)).data.essMonth.warnings!;
const overlaps = async (client: Client = coordinator): Promise<Warning[]> => (await page(client, { filter: { rules: ['ROOM_OVERLAP'] } })).nodes;

const OVERRIDE = `mutation Override($warning: ID!, $reason: String!) { overrideWarning(input: { warning: $warning, reason: $reason }) { warning { ${FIELDS} } userErrors { code path message } } }`;
const TAKE_BACK = 'mutation ($warning: ID!) { takeBackOverride(input: { warning: $warning }) { warning { id overridden { reason } } userErrors { code } } }';
type Overridden = { overrideWarning: { warning: Warning | null; userErrors: { code: string; path: string[]; message: string }[] } | null; takeBackOverride: { warning: Warning | null; userErrors: { code: string }[] } | null };
const override = (client: Client, warning: string, reason = 'Convenu avec les deux équipes'): Promise<Answer<Overridden>> => client.send<Overridden>(OVERRIDE, { warning, reason });

test('what many events and dates of a month are asked for is gathered once', async () => {
  const dates = [await planned('14:00', '16:00', { title: 'Marché' }), await planned('15:00', '17:00', { title: 'Couture' }), await planned('18:00', '19:00', { title: 'Veillée' })];
  interface Found {
    essMonth: {
      all: Page;
      planningFacts: { startsOn: string };
      events: { nodes: { title: string; warnings: { rule: string; occurrences: { id: string; freeSlots: { lieu: { id: string } }[] }[] }[]; occurrences: { freeSlots: { lieu: { id: string } }[] }[] }[] };
    };
  }
  const texts = await api.statements(async () => {
    const { data, errors } = await coordinator.send<Found>(
      `query ($network: ID!) { essMonth(network: $network, year: 2030) { all: warnings(first: 200) { totalCount nodes { id rule } } planningFacts
        events(first: 10) { nodes { title warnings { rule occurrences { id } } occurrences { freeSlots(count: 1) { lieu { id } } } } } } }`,
      { network },
    );
    expect(errors).toBeUndefined();
    expect(data.essMonth).toMatchObject({ planningFacts: { startsOn: '2030-11-01' }, all: { totalCount: expect.any(Number) as number } });
    const overlapping = data.essMonth.events.nodes.map(({ title, warnings }) => [title, warnings.filter(({ rule }) => rule === 'ROOM_OVERLAP').flatMap(({ occurrences }) => occurrences.map(({ id: date }) => date).sort())]);
    const both = [dates[0], dates[1]].sort();
    expect(Object.fromEntries(overlapping)).toEqual({ Marché: both, Couture: both, Veillée: [] });
    expect(data.essMonth.events.nodes.map(({ occurrences }) => occurrences[0]!.freeSlots[0]!.lieu.id)).toEqual([lieu, lieu, lieu]);
  });
  expect(texts).toHaveLength(1);
  expect(texts[0]!.match(/FROM ess_month_rule/g)).toHaveLength(1);
  const { data } = await coordinator.send<{ occurrence: { event: Found['essMonth']['events']['nodes'][number] } }>(`{ occurrence(id: "${dates[0]}") { event { warnings { rule occurrences { id freeSlots(count: 1) { lieu { id } } } } } } }`);
  expect(data.occurrence.event.warnings.find(({ rule }) => rule === 'ROOM_OVERLAP')!.occurrences.map(({ freeSlots }) => freeSlots[0]!.lieu.id)).toEqual([lieu, lieu]);
});

test('what is worth a look is said in the language of the viewer, with its dates, by one statement', async () => {
  const first = await planned('14:00', '16:00', { title: 'Marché', people: 30 });
  const second = await planned('15:00', '17:00', { title: 'Couture' });
  const texts = await api.statements(async () => {
    const [warning] = await overlaps();
    expect(warning).toMatchObject({ rule: 'ROOM_OVERLAP', severity: 'SERIOUS', overridden: null, viewerCanOverride: true });
    expect(warning!.message).toBe('Salle d’essai, La Lampisterie\u00A0: «\u00A0Marché\u00A0» et «\u00A0Couture\u00A0» y sont en même temps, mardi 12 novembre de 15\u00A0h à 16\u00A0h.');
    expect(warning!.occurrences.map((each) => [each.id, each.event.title])).toEqual([[first, 'Marché'], [second, 'Couture']]);
  });
  expect(texts).toHaveLength(1);
  expect((await page(coordinator)).nodes.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['ROOM_OVERLAP', 'ROOM_TOO_SMALL', 'EMPTY_DAY', 'EMPTY_COMMUNE']));
  const { data } = await api.anonymous.send<Month>(WARNINGS, { network, year: YEAR, first: 5 });
  expect(data.essMonth).toMatchObject({ warnings: null, emptyDays: null });
  expect((await ask(stranger)).data.essMonth).toMatchObject({ warnings: null, emptyDays: null });
});

test('days without anything are those that the rules say', async () => {
  await planned('14:00', '16:00');
  const { data } = await ask(coordinator, { filter: { rules: ['EMPTY_DAY'] } });
  expect(data.essMonth.emptyDays).toHaveLength(29);
  expect(data.essMonth.warnings!.nodes).toHaveLength(29);
  expect(data.essMonth.emptyDays).not.toContain('2030-11-12');
});

test('pages follow each other, and every warning comes once', async () => {
  await planned('14:00', '16:00', { people: 30 });
  await planned('15:00', '17:00');
  const whole = await page(coordinator);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { nodes, pageInfo } = await page(coordinator, { first: 7, after });
    seen.push(...nodes.map((warning) => warning.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after);
  expect(seen).toEqual(whole.nodes.map((warning) => warning.id));
  expect(new Set(seen).size).toBe(whole.totalCount);
  expect((await ask(coordinator, { first: 0 })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  expect((await ask(coordinator, { after: 'x' })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('a warning keeps its id, is found by it, and is gone when it is no longer true', async () => {
  await planned('14:00', '16:00');
  const second = await planned('15:00', '17:00');
  const [before] = await overlaps();
  const node = async (client = coordinator) => (await client.send<{ node: Warning | null }>(`query ($id: ID!) { node(id: $id) { __typename id ... on Warning { ${FIELDS} } } }`, { id: before!.id })).data.node;
  const move = (from: string) => api.database.pool.query('UPDATE occurrence SET starts_at = $2 WHERE id = $1', [second, `2030-11-12 ${from}+01`]);
  const texts = await api.statements(async () => expect(await node()).toMatchObject({ __typename: 'Warning', id: before!.id, message: before!.message }));
  expect(texts).toHaveLength(1);
  expect(await node(stranger)).toBeNull();
  await move('15:30');
  expect(await node()).toMatchObject({ id: before!.id, message: expect.stringContaining('15\u00A0h\u00A030') });
  await move('16:00');
  expect(await node()).toBeNull();
  expect((await override(coordinator, before!.id)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  expect((await override(coordinator, 'warning_x')).errors![0]!.extensions.code).toBe('NOT_FOUND');
});

test('what was accepted is kept with its reason, holds as long as the facts are the same, and can be taken back', async () => {
  const first = await planned('14:00', '16:00', { title: 'Marché' });
  const second = await planned('15:00', '17:00');
  const [warning] = await overlaps();
  expect((await override(coordinator, warning!.id, ' ')).data.overrideWarning!.userErrors).toMatchObject([{ code: 'BLANK', path: ['reason'] }]);
  const done = await override(coordinator, warning!.id);
  expect(done.data.overrideWarning).toMatchObject({ userErrors: [], warning: { id: warning!.id, overridden: { reason: 'Convenu avec les deux équipes', byName: expect.any(String) } } });
  expect((await override(coordinator, warning!.id)).data.overrideWarning!.userErrors).toMatchObject([{ code: 'WARNING_OVERRIDDEN' }]);
  expect((await page(coordinator, { filter: { overridden: true } })).nodes).toHaveLength(1);

  await api.database.pool.query(`UPDATE ess_month_event SET title = 'Grand marché' WHERE id = (SELECT event_id FROM occurrence WHERE id = $1)`, [first]);
  expect((await overlaps())[0]!.overridden).not.toBeNull();
  await api.database.pool.query(`UPDATE occurrence SET starts_at = '2030-11-12 15:15+01' WHERE id = $1`, [second]);
  expect((await overlaps())[0]).toMatchObject({ id: warning!.id, overridden: null });

  expect((await override(coordinator, warning!.id, 'Toujours d’accord')).data.overrideWarning!.userErrors).toEqual([]);
  const { rows } = await api.database.pool.query('SELECT reason, ended_at IS NULL AS holds FROM warning_override WHERE ess_month_id = $1 ORDER BY id', [month]);
  expect(rows).toEqual([{ reason: 'Convenu avec les deux équipes', holds: false }, { reason: 'Toujours d’accord', holds: true }]);
  const takeBack = () => coordinator.send<Overridden>(TAKE_BACK, { warning: warning!.id });
  expect((await takeBack()).data.takeBackOverride).toEqual({ warning: { id: warning!.id, overridden: null }, userErrors: [] });
  expect((await takeBack()).data.takeBackOverride!.userErrors).toEqual([{ code: 'WARNING_NOT_OVERRIDDEN' }]);
  const trail = await api.database.pool.query(`SELECT a.action FROM audit_entry a JOIN warning_override w ON w.id = a.subject_id WHERE w.ess_month_id = $1 AND a.database_user IS NULL ORDER BY a.id`, [month]);
  expect(trail.rows.map(({ action }) => action)).toEqual(['CREATE', 'DELETE', 'CREATE', 'DELETE']);
});

test('two who accept one warning at once: one does, the other one learns of it', async () => {
  await planned('14:00', '16:00');
  await planned('15:00', '17:00');
  const [warning] = await overlaps();
  const answers = await Promise.all([override(coordinator, warning!.id, 'Un'), override(coordinator, warning!.id, 'Deux'), override(coordinator, warning!.id, 'Trois')]);
  expect(answers.map(({ data }) => data.overrideWarning!.userErrors[0]?.code ?? 'DONE').sort()).toEqual(['DONE', 'WARNING_OVERRIDDEN', 'WARNING_OVERRIDDEN']);
});

test('an animateur accepts what is about their own events alone', async () => {
  const user = await id(`SELECT id FROM app_user WHERE email = 'animation@demo.example'`);
  await planned('14:00', '16:00', { proposedBy: user, people: 30 });
  await planned('15:00', '17:00');
  const [clash] = await overlaps(animateur);
  const [small] = (await page(animateur, { filter: { rules: ['ROOM_TOO_SMALL'] } })).nodes;
  const [empty] = (await page(animateur, { filter: { rules: ['EMPTY_DAY'] } })).nodes;
  expect([clash, small, empty].map((each) => each!.viewerCanOverride)).toEqual([false, true, false]);
  expect((await override(animateur, clash!.id)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await override(animateur, small!.id)).data.overrideWarning!.userErrors).toEqual([]);
  expect((await override(stranger, small!.id)).errors![0]!.extensions.code).toBe('NOT_FOUND');
});

const SEVERITY = `mutation ($month: ID!, $version: Int!, $rule: WarningRule!, $severity: WarningSeverity!) {
  setRuleSeverity(input: { essMonth: $month, expectedVersion: $version, rule: $rule, severity: $severity }) { essMonth { version ruleSeverities { rule severity byDefault } } userErrors { code } conflicts { field base mine theirs } } }`;
type Set = { setRuleSeverity: { essMonth: { version: number; ruleSeverities: { rule: string; severity: string; byDefault: string }[] } | null; userErrors: { code: string }[]; conflicts: object[] } | null };
const setSeverity = (client: Client, version: number, rule: string, severity: string): Promise<Answer<Set>> => client.send<Set>(SEVERITY, { month, version, rule, severity });

test('the coordinator says how grave a rule is; others who set another rule do not stand in the way', async () => {
  const { version } = (await ask(coordinator)).data.essMonth;
  const done = (await setSeverity(coordinator, version, 'EMPTY_COMMUNE', 'OFF')).data.setRuleSeverity!;
  expect(done.essMonth!.version).toBe(version + 1);
  expect(done.essMonth!.ruleSeverities).toContainEqual({ rule: 'EMPTY_COMMUNE', severity: 'OFF', byDefault: 'NOTICE' });
  expect((await setSeverity(coordinator, version, 'EMPTY_DAY', 'WARNING')).data.setRuleSeverity!.userErrors).toEqual([]);
  const stale = (await setSeverity(coordinator, version, 'EMPTY_DAY', 'SERIOUS')).data.setRuleSeverity!;
  expect(stale).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'severity.EMPTY_DAY', base: 'NOTICE', mine: 'SERIOUS', theirs: 'WARNING' }] });
  const { nodes } = await page(coordinator);
  expect(new Set(nodes.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(new Set(['EMPTY_DAY WARNING']));
  expect((await setSeverity(animateur, version, 'EMPTY_DAY', 'OFF')).errors![0]!.extensions.code).toBe('FORBIDDEN');
});

test('years of dates are one warning with their number, which can be accepted, and are no part of what is planned', async () => {
  const kept = await planned('14:00', '16:00', { title: 'Exposition' });
  const event = await id('SELECT event_id AS id FROM occurrence WHERE id = $1', [kept]);
  const early = await id(`INSERT INTO occurrence (event_id, starts_at, ends_at) VALUES ($1, '2030-10-28 10:00+01', '2030-10-28 12:00+01') RETURNING id`, [event]);
  await api.database.pool.query(`INSERT INTO occurrence (event_id, starts_at, ends_at) SELECT $1, day, day + interval '2 hours' FROM generate_series('2028-01-01 10:00+01'::timestamptz, '2028-10-26 10:00+01', interval '1 day') day`, [event]);
  const waiting = await id('INSERT INTO occurrence (event_id) VALUES ($1) RETURNING id', [event]);
  const dates = `essMonth(network: $network, year: 2030) { versions(onBoard: true) { id scheduled } planningFacts all: occurrences(first: 1) { totalCount }
    board: occurrences(first: 500, filter: { onBoard: true }) { totalCount nodes { id } } beyond: occurrences(first: 2, filter: { onBoard: false }) { totalCount nodes { startsAt } }
    events(first: 1) { nodes { dates(first: 2) { totalCount pageInfo { hasNextPage } nodes { startsAt } } } } }`;
  interface Found { essMonth: { versions: { id: string; scheduled: boolean }[]; planningFacts: { occurrences: { id: string }[]; beyond: { count: number }[] }; all: { totalCount: number }; board: { totalCount: number; nodes: { id: string }[] }; beyond: { totalCount: number; nodes: unknown[] }; events: { nodes: { dates: object }[] } } }
  const { data: { essMonth } } = await coordinator.send<Found>(`query ($network: ID!) { ${dates} }`, { network });
  const shown = [early, kept, waiting];
  expect(essMonth.all.totalCount).toBe(303);
  expect(essMonth.board).toEqual({ totalCount: 3, nodes: shown.map((date) => ({ id: date })) });
  expect(essMonth.beyond).toMatchObject({ totalCount: 300, nodes: [{ startsAt: '2028-01-01T09:00:00+00:00' }, {}] });
  expect(essMonth.versions).toEqual([...shown].sort().map((date) => ({ id: date, scheduled: date !== waiting })));
  expect(essMonth.planningFacts.occurrences.map((each) => each.id)).toEqual(shown);
  expect(essMonth.planningFacts.beyond).toMatchObject([{ count: 300 }]);
  expect(essMonth.events.nodes[0]!.dates).toMatchObject({ totalCount: 303, pageInfo: { hasNextPage: true } });
  const outside = () => page(coordinator, { filter: { rules: ['OUTSIDE_MONTH'] } });
  const [warning] = (await outside()).nodes;
  expect(await outside()).toMatchObject({ totalCount: 1, nodes: [{ message: '«\u00A0Exposition\u00A0» a 301 dates hors du mois.' }] });
  expect(warning!.occurrences.map((each) => each.event.title)).toEqual(['Exposition', 'Exposition']);
  await override(coordinator, warning!.id, 'Une exposition permanente');
  expect((await outside()).nodes[0]).toMatchObject({ id: warning!.id, overridden: { reason: 'Une exposition permanente' } });
});

test('what would go out with the next version can be asked for alone', async () => {
  await planned('08:00', '09:00', { title: 'Esquisse', state: 'PROPOSED', people: 500 });
  await planned('10:00', '11:00', { title: 'Prêt', state: 'READY', people: 500 });
  await planned('12:00', '13:00', { title: 'Public', state: 'PUBLISHED', people: 500 });
  const { nodes } = await page(coordinator, { filter: { states: ['READY', 'PUBLISHED'] } });
  expect([...new Set(nodes.map(({ rule }) => rule))]).toEqual(['ROOM_TOO_SMALL', 'MISSING_FOR_PUBLIC']);
  expect(new Set(nodes.flatMap(({ occurrences }) => occurrences.map(({ event }) => event.title)))).toEqual(new Set(['Prêt', 'Public']));
});

test('an event knows its own warnings', async () => {
  const first = await planned('14:00', '16:00', { people: 30 });
  await planned('15:00', '17:00');
  const event = await id('SELECT event_id AS id FROM occurrence WHERE id = $1', [first]);
  const texts = await api.statements(async () => {
    const { data } = await coordinator.send<{ essMonthEvent: { warnings: Warning[] } }>('query ($id: ID!) { essMonthEvent(id: $id) { warnings { rule occurrences { id } } } }', { id: event });
    expect(data.essMonthEvent.warnings.map(({ rule }) => rule)).toEqual(['ROOM_OVERLAP', 'ROOM_TOO_SMALL']);
  });
  expect(texts).toHaveLength(1);
});

test('somebody who volunteers at one thing and organises another one at that time is in two places; a key learns of nobody, and it is still one statement', async () => {
  const person = await idOf(api, 'person', 'Karim Haddad');
  const market = await planned('14:00', '18:00', { title: 'Marché' });
  const walk = await planned('15:00', '16:00', { title: 'Balade', organisers: [person] });
  await api.database.pool.query('UPDATE occurrence SET room_id = NULL WHERE id = $1', [walk]);
  const slot = await id(`INSERT INTO volunteer_slot (event_id, title, starts_at, ends_at, minimum, maximum) SELECT event_id, 'Accueil', '2030-11-12 15:30+01', '2030-11-12 17:00+01', 1, 2 FROM occurrence WHERE id = $1 RETURNING id`, [market]);
  await api.database.pool.query('INSERT INTO volunteer (slot_id, person_id) VALUES ($1, $2)', [slot, person]);
  const filter = { rules: ['PERSON_IN_TWO_PLACES'] };
  const texts = await api.statements(async () => {
    const { nodes } = await page(coordinator, { filter });
    expect(nodes.map(({ message }) => message)).toEqual(['Karim Haddad doit être à « Balade » et à « Marché » en même temps, à deux endroits, mardi 12 novembre de 15 h 30 à 16 h (bénévolat : Karim Haddad).']);
    expect(nodes[0]!.occurrences.map(({ id: date }) => date).sort()).toEqual([market, walk].sort());
  });
  expect(texts).toHaveLength(1);
  const key = await keyOf(api, SLUG, ['READ']);
  expect((await page(key, { filter })).nodes).toEqual([]);
  expect(JSON.stringify((await key.send('query ($network: ID!, $year: Int!) { essMonth(network: $network, year: $year) { planningFacts } }', { network, year: YEAR })).data)).not.toContain('Karim');
});

test('free slots keep the length, avoid what is taken and say why, by one statement', async () => {
  await planned('14:00', '16:00', { people: 20 });
  const second = await planned('15:00', '17:00', { people: 15 });
  const SLOTS = 'query FreeSlots($occurrence: ID!, $count: Int!) { occurrence(id: $occurrence) { id freeSlots(count: $count) { startsAt endsAt lieu { id name } room { id name } against reasons { message against } } } }';
  interface Slots {
    occurrence: { freeSlots: { startsAt: string; endsAt: string; lieu: { id: string }; room: { id: string; name: string }; against: number; reasons: { message: string }[] }[] | null } | null;
  }
  const texts = await api.statements(async () => {
    const { data } = await coordinator.send<Slots>(SLOTS, { occurrence: second, count: 3 });
    const slots = data.occurrence!.freeSlots!;
    expect(slots).toHaveLength(3);
    for (const slot of slots) {
      expect(Date.parse(slot.endsAt) - Date.parse(slot.startsAt)).toBe(7_200_000);
      expect([slot.lieu.id, slot.room.name, slot.against]).toEqual([lieu, 'Salle d’essai', 0]);
      expect(slot.reasons.map(({ message }) => message)).toEqual(expect.arrayContaining(['Rien ne s’y oppose.', 'Salle d’essai contient 20 personnes, pour 15 attendues.']));
    }
    expect(new Set(slots.map(({ startsAt }) => startsAt.slice(0, 10))).size).toBe(3);
  });
  expect(texts).toHaveLength(1);
  expect((await coordinator.send(SLOTS, { occurrence: second, count: 21 })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('the facts that the dashboard works with hold nothing that the viewer may not read', async () => {
  await planned('14:00', '16:00', { organisers: [await idOf(api, 'person', 'Karim Haddad')] });
  const facts = async (client: Client) => (await client.send<{ essMonth: { planningFacts: { occurrences: { event: { people: object[] } }[] } | null } }>('query ($network: ID!) { essMonth(network: $network, year: 2030) { planningFacts } }', { network })).data.essMonth.planningFacts;
  expect((await facts(coordinator))!.occurrences[0]!.event.people).toEqual([{ id: expect.stringMatching(/^person_/), name: 'Karim Haddad', natural: true }]);
  expect(await facts(stranger)).toBeNull();
});
