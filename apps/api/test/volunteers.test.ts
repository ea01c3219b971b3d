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
