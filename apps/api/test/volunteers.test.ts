import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let network: string;
let event: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  network = await idOf(api, 'network', 'demo');
  event = await idOf(api, 'ess_month_event', 'Marché du réemploi et de l’artisanat');
});
afterAll(() => api.close());

const db = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;

interface Payload {
  slot: { id: string; version: number } | null;
  userErrors: { code: string; path: string[] }[];
}
const send = async (client: Client, field: string, type: string, input: object): Promise<Payload> => {
  const { data, errors } = await client.send<Record<string, Payload>>(`mutation ($input: ${type}!) { ${field}(input: $input) { slot { id version } userErrors { code path } } }`, { input });
  if (!data?.[field]) throw new Error(JSON.stringify(errors?.map(({ extensions }) => extensions.code)));
  return data[field];
};
const create = async (input: object = {}): Promise<Payload> =>
  send(coordinator, 'createVolunteerSlot', 'CreateVolunteerSlotInput', { event, title: 'Accueil', startsAt: '2026-11-28T08:00:00Z', endsAt: '2026-11-28T12:00:00Z', maximum: 5, ...input });
const putDown = (client: Client, slot: string, person?: string) => send(client, 'putDownVolunteer', 'PutDownVolunteerInput', { slot, person });
const takeOff = (client: Client, slot: string, person?: string) => send(client, 'takeOffVolunteer', 'TakeOffVolunteerInput', { slot, person });
const peopleOf = async (slot: string): Promise<string[]> => (await db<{ name: string }>('SELECT p.name FROM volunteer v JOIN person p ON p.id = v.person_id WHERE v.slot_id = $1 ORDER BY v.created_at, p.name', [slot])).map(({ name }) => name);
/** As many people of the network as are asked for. */
const crowd = async (count: number, prefix: string): Promise<string[]> =>
  (await db<{ id: string }>(`WITH p AS (INSERT INTO person (name) SELECT $2 || n FROM generate_series(1, $1::int) n RETURNING id), k AS (INSERT INTO network_actor (network_id, actor_id) SELECT $3, id FROM p) SELECT id FROM p`, [count, prefix, network])).map(({ id }) => id);

test('of fifty who are put down at once no more than the maximum are, and the others are told why', async () => {
  const { slot } = await create({ minimum: 2, maximum: 7 });
  const people = await crowd(50, 'Foule ');
  const answers = await Promise.all(people.map((person, index) => putDown(index % 2 ? coordinator : animateur, slot!.id, person)));
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(7);
  expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(new Set(['SLOT_FULL']));
  expect(await peopleOf(slot!.id)).toHaveLength(7);
  // The database itself holds to it, whoever writes.
  await expect(db('INSERT INTO volunteer (slot_id, person_id) VALUES ($1, $2)', [slot!.id, (await crowd(1, 'Trop '))[0]])).rejects.toThrow();
  const lower = await send(coordinator, 'updateVolunteerSlot', 'UpdateVolunteerSlotInput', { id: slot!.id, expectedVersion: 8, change: { minimum: 1, maximum: 6 } });
  expect(lower.userErrors).toEqual([{ code: 'MORE_VOLUNTEERS', path: ['maximum'] }]);
}, 30_000);

test('one puts oneself and others down and off; who was put down by somebody else is told', async () => {
  const { slot: { id } } = (await create({ minimum: 3 })) as { slot: { id: string } };
  const ines = await idOf(api, 'person', 'Inès Caron');
  await putDown(animateur, id);
  expect((await putDown(animateur, id)).slot!.version).toBe(2);
  await takeOff(coordinator, id, ines);
  await takeOff(coordinator, id, ines);
  await putDown(coordinator, id, ines);
  const read = async (client: Client) =>
    (await client.send<{ essMonthEvent: { volunteers: { slot: { id: string }; count: number; missing: number; mine: boolean; people: { name: string }[] }[] } }>(`{ essMonthEvent(id: "${event}") { volunteers { slot { id } count missing mine people { name } } } }`))
      .data.essMonthEvent.volunteers.find(({ slot }) => slot.id === id);
  expect(await read(animateur)).toMatchObject({ count: 1, missing: 2, mine: true, people: [{ name: 'Inès Caron' }] });
  const { data } = await animateur.send<{ viewer: { notifications: { nodes: { kind: string; message: string }[] } } }>('{ viewer { notifications(first: 10) { nodes { kind message } } } }');
  expect(data.viewer.notifications.nodes.filter(({ kind }) => kind.startsWith('VOLUNTEER')).map(({ message }) => message)).toEqual([
    'Claire Debruyne vous inscrit comme bénévole pour «\u00a0Marché du réemploi et de l’artisanat\u00a0»\u00a0: Accueil, le 28 novembre 2026',
    'Claire Debruyne vous retire des bénévoles de «\u00a0Marché du réemploi et de l’artisanat\u00a0»\u00a0: Accueil, le 28 novembre 2026',
  ]);
});

test('a slot is checked, changed by those whose event it is, and merged with what others changed', async () => {
  expect((await create({ endsAt: '2026-11-28T07:00:00Z', minimum: 6, title: ' ' })).userErrors.map(({ code, path: [field] }) => [code, field])).toEqual([['BLANK', 'title'], ['INVALID_PERIOD', 'endsAt'], ['MINIMUM_OVER_MAXIMUM', 'minimum']]);
  const { slot } = await create();
  const change = (client: Client, edit: object) => send(client, 'updateVolunteerSlot', 'UpdateVolunteerSlotInput', { id: slot!.id, expectedVersion: 1, change: edit });
  await expect(change(animateur, { title: 'X' })).rejects.toThrow('FORBIDDEN');
  await change(coordinator, { title: 'Accueil des exposants' });
  expect((await change(coordinator, { maximum: 9 })).slot!.version).toBe(3);
  expect((await change(coordinator, { title: 'Buvette' })).userErrors[0]!.code).toBe('CONFLICT');
});

describe('where a date of the event moves', () => {
  const date = async (of: string, startsAt: string | null, endsAt: string | null): Promise<string> =>
    (await db<{ id: string }>('INSERT INTO occurrence (event_id, starts_at, ends_at) VALUES ($1, $2, $3) RETURNING id', [of, startsAt, endsAt]))[0]!.id;
  const move = async (occurrence: string, expectedVersion: number, startsAt: string | null, endsAt: string | null) => {
    const { data } = await coordinator.send<{ rescheduleOccurrence: { occurrence: { version: number } | null; userErrors: object[] } }>(
      'mutation ($input: RescheduleOccurrenceInput!) { rescheduleOccurrence(input: $input) { occurrence { version } userErrors { code path } } }', { input: { occurrence, expectedVersion, startsAt, endsAt } });
    expect(data.rescheduleOccurrence.userErrors).toEqual([]);
  };
  const times = async (slot: string): Promise<string[]> => {
    const { data } = await coordinator.send<{ volunteerSlot: { startsAt: string; endsAt: string; version: number; occurrence: { id: string } | null } }>(`{ volunteerSlot(id: "${slot}") { startsAt endsAt version occurrence { id } } }`);
    const { startsAt, endsAt, version } = data.volunteerSlot;
    return [startsAt.slice(5, 16), endsAt.slice(5, 16), String(version)];
  };
  let fair: string;
  let first: string;
  let second: string;
  beforeEach(async () => {
    [{ id: fair }] = await db<{ id: string }>(`INSERT INTO ess_month_event (ess_month_id, title, kind) SELECT ess_month_id, 'Braderie', kind FROM ess_month_event WHERE id = $1 RETURNING id`, [event]) as [{ id: string }];
    first = await date(fair, '2026-11-14T09:00:00Z', '2026-11-14T17:00:00Z');
    second = await date(fair, '2026-11-15T09:00:00Z', '2026-11-15T17:00:00Z');
  });

  test('its slots move by as much, over the tray and back too, and those of other dates stay', async () => {
    const before = (await create({ event: fair, startsAt: '2026-11-14T07:00:00Z', endsAt: '2026-11-14T09:00:00Z' })).slot!.id;
    const after = (await create({ event: fair, startsAt: '2026-11-14T21:30:00Z', endsAt: '2026-11-14T23:00:00Z' })).slot!.id;
    const other = (await create({ event: fair, startsAt: '2026-11-15T08:00:00Z', endsAt: '2026-11-15T10:00:00Z' })).slot!.id;
    await move(first, 1, '2026-11-21T10:00:00Z', '2026-11-21T18:00:00Z');
    expect([await times(before), await times(after), await times(other)]).toEqual([['11-21T08:00', '11-21T10:00', '2'], ['11-21T22:30', '11-22T00:00', '2'], ['11-15T08:00', '11-15T10:00', '1']]);
    // Longer, but not another beginning; then without a day, and on another one.
    await move(first, 2, '2026-11-21T10:00:00Z', '2026-11-21T19:00:00Z');
    await move(first, 3, null, null);
    expect(await times(before)).toEqual(['11-21T08:00', '11-21T10:00', '2']);
    await move(first, 4, '2026-11-22T10:00:00Z', '2026-11-22T18:00:00Z');
    expect(await times(before)).toEqual(['11-22T08:00', '11-22T10:00', '3']);
    // Times that are said anew are said for the date that is nearest to them now.
    await send(coordinator, 'updateVolunteerSlot', 'UpdateVolunteerSlotInput', { id: before, expectedVersion: 3, change: { startsAt: '2026-11-15T06:00:00Z', endsAt: '2026-11-15T08:00:00Z' } });
    await move(second, 1, '2026-11-16T09:00:00Z', '2026-11-16T17:00:00Z');
    expect([await times(before), await times(other)]).toEqual([['11-16T06:00', '11-16T08:00', '5'], ['11-16T08:00', '11-16T10:00', '2']]);
  });

  test('the history of a slot says who moved it, a stale change of its times is a conflict, and undoing the move brings it back', async () => {
    const { id } = (await create({ event: fair, startsAt: '2026-11-14T07:00:00Z', endsAt: '2026-11-14T09:00:00Z' })).slot!;
    await move(first, 1, '2026-11-21T09:00:00Z', '2026-11-21T17:00:00Z');
    expect(await db('SELECT a.changes, u.email FROM audit_entry a JOIN app_user u ON u.id = a.actor_id WHERE a.subject_id = $1 AND a.version = 2', [id])).toEqual([{
      email: 'coordination@demo.example',
      changes: { startsAt: { before: '2026-11-14T07:00:00.000Z', after: '2026-11-21T07:00:00.000Z' }, endsAt: { before: '2026-11-14T09:00:00.000Z', after: '2026-11-21T09:00:00.000Z' } },
    }]);
    const stale = { id, expectedVersion: 1, change: { startsAt: '2026-11-14T06:00:00Z' } };
    expect((await send(coordinator, 'updateVolunteerSlot', 'UpdateVolunteerSlotInput', stale)).userErrors[0]!.code).toBe('CONFLICT');
    const undone = await coordinator.send<{ undoChange: { userErrors: object[] } }>('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { code } } }', { input: { subject: first, version: 2 } });
    expect(undone.data.undoChange.userErrors).toEqual([]);
    expect(await times(id)).toEqual(['11-14T07:00', '11-14T09:00', '3']);
  });

  test('those who are put down then are told, once, and nobody else', async () => {
    const { id } = (await create({ event: fair, startsAt: '2026-11-14T07:00:00Z', endsAt: '2026-11-14T09:00:00Z' })).slot!;
    const { id: sunday } = (await create({ event: fair, startsAt: '2026-11-15T07:00:00Z', endsAt: '2026-11-15T09:00:00Z' })).slot!;
    const helper = await accountIn(api, 'demo', 'MEMBER');
    const [person] = (await crowd(1, 'Bras ')) as [string];
    await db("UPDATE person SET user_id = (SELECT id FROM app_user WHERE email = 'member.demo@demo.example') WHERE id = $1", [person]);
    await putDown(animateur, sunday);
    await putDown(coordinator, id, person);
    await move(first, 1, '2026-11-21T09:00:00Z', '2026-11-21T17:00:00Z');
    await move(first, 2, '2026-11-22T09:00:00Z', '2026-11-22T17:00:00Z');
    const told = async (client: Client) => (await client.send<{ viewer: { notifications: { nodes: { kind: string; subjectId: string }[] } } }>('{ viewer { notifications(first: 20) { nodes { kind subjectId } } } }'))
      .data.viewer.notifications.nodes.filter(({ kind, subjectId }) => kind === 'EVENT_MOVED' && subjectId === fair).length;
    expect([await told(helper), await told(animateur)]).toEqual([1, 0]);
  });
});

test('names of volunteers are for members; an erased person is on no slot any more, and takes their slots along', async () => {
  const { slot } = await create();
  const [person] = (await crowd(1, 'Bénévole Éphémère ')) as [string];
  await putDown(coordinator, slot!.id, person);
  const sheet = `{ essMonthEvent(id: "${event}") { volunteers { people { name } } } }`;
  const keyless = await (await accountIn(api, 'demo-voisine', 'COORDINATOR')).send<{ essMonthEvent: { volunteers: object[] } }>(sheet);
  expect(keyless.data.essMonthEvent.volunteers).toEqual([]);
  const data = (await (await coordinator.fetch(`/people/${person}/data.json`)).json()) as { volunteering: { event: string; title: string }[] };
  expect(data.volunteering).toMatchObject([{ event: 'Marché du réemploi et de l’artisanat', title: 'Accueil' }]);
  await db('SELECT erase_person($1)', [person]);
  expect(await peopleOf(slot!.id)).toEqual([]);
});
