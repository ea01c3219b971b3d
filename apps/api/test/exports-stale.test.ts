import { type Client, type TestApi, testApi } from './harness/api.js';
import { change, preview, upload } from './harness/imports.js';

let api: TestApi;
let coordinator: Client;

beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

type Line = Record<string, string | number | null> & { id: string };

const exported = async (list: string): Promise<Line[]> => {
  const response = await coordinator.fetch(`/exports/${list}.json?network=demo`);
  return (await response.json()) as Line[];
};

/** Sends lines back and confirms; answers what is said of the first. */
async function sendBack(lines: readonly Line[]): Promise<{ outcome: string; message: string | null }> {
  const { id } = await upload(coordinator, JSON.stringify(lines), { name: 'liste.json' });
  const { rows } = await preview(coordinator, id);
  expect(rows.nodes.slice(1).map(({ outcome }) => outcome)).toEqual(lines.slice(1).map(() => 'UNCHANGED'));
  const { userErrors } = await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
  expect(userErrors).toEqual([]);
  return rows.nodes[0]!;
}

/** Somebody else changes a thing through its form. */
async function changeHere(type: string, id: string, values: object): Promise<void> {
  const { data } = await coordinator.send<{ node: { version: number } }>(`query ($id: ID!) { node(id: $id) { ... on ${type} { version } } }`, { id });
  const answer = await coordinator.send<Record<string, { userErrors: object[] }>>(`mutation ($input: Update${type}Input!) { update${type}(input: $input) { userErrors { code } } }`, {
    input: { id, expectedVersion: data.node.version, change: values },
  });
  expect([answer.errors, answer.data]).toEqual([undefined, { [`update${type}`]: { userErrors: [] } }]);
}

describe.each([
  ['lieux', 'Lieu', 'summary', 'website', 'https://liste.example'],
  ['organisations', 'Organisation', 'summary', 'website', 'https://liste.example'],
  ['people', 'Person', 'presentation', 'name', 'Camille Delaliste'],
  ['resources', 'Resource', 'description', 'conditions', 'Comme dans la liste'],
  ['needs', 'Need', 'description', 'unit', 'caisses'],
  ['events', 'EssMonthEvent', 'summary', 'price', '2 € la liste'],
])('an export of %s that is sent back late', (list, type, theirs, mine, value) => {
  test('brings what was changed in it, and leaves what others have changed since', async () => {
    const [first, ...rest] = await exported(list);
    await changeHere(type, first!.id, { [theirs]: 'Changé ici' });
    const said = await sendBack([{ ...first!, [mine]: value }, ...rest]);
    expect(said).toMatchObject({ outcome: 'UPDATED', message: null });
    expect((await exported(list)).find(({ id }) => id === first!.id)).toMatchObject({ [theirs]: 'Changé ici', [mine]: value });
  });

  test('tells what both have changed, and keeps what is here', async () => {
    const [first, ...rest] = await exported(list);
    await changeHere(type, first!.id, { [theirs]: 'Changé ici encore' });
    const said = await sendBack([{ ...first!, [theirs]: 'Changé dans la liste' }, ...rest]);
    expect(said).toMatchObject({ outcome: 'UNCHANGED', message: expect.stringContaining('modifié ici depuis l’export') });
    expect((await exported(list)).find(({ id }) => id === first!.id)).toMatchObject({ [theirs]: 'Changé ici encore' });
  });
});

test('the same file may be corrected and sent again: what it brought itself is not the change of others', async () => {
  const [first] = await exported('lieux');
  await sendBack([{ ...first!, description: 'Premier jet' }]);
  expect(await sendBack([{ ...first!, description: 'Second jet' }])).toMatchObject({ outcome: 'UPDATED', message: null });
  expect((await exported('lieux')).find(({ id }) => id === first!.id)).toMatchObject({ description: 'Second jet' });
});

test('what somebody changes between preview and confirmation stays too', async () => {
  const [first] = await exported('lieux');
  const { id } = await upload(coordinator, JSON.stringify([{ ...first!, summary: 'Dans la liste', openingHours: 'Mo-Fr 09:00-12:00' }]), { name: 'liste.json' });
  expect((await preview(coordinator, id)).rows.nodes[0]).toMatchObject({ outcome: 'UPDATED', message: null });
  await changeHere('Lieu', first!.id, { summary: 'Entre-temps' });
  await change(coordinator, 'confirmDataImport', { id, expectedVersion: 1 });
  expect((await preview(coordinator, id)).rows.nodes[0]).toMatchObject({ message: expect.stringContaining('résumé') as string });
  expect((await exported('lieux')).find((line) => line.id === first!.id)).toMatchObject({ summary: 'Entre-temps', openingHours: 'Mo-Fr 09:00-12:00' });
});

test('dates that were moved on the board stay where they are now', async () => {
  const all = await exported('events');
  const moved = all.find(({ timings }) => String(timings ?? '').match(/\d\d:\d\d –/g)?.length === 1)!;
  const { data } = await coordinator.send<{ node: { occurrences: { id: string; version: number; startsAt: string; endsAt: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on EssMonthEvent { occurrences { id version startsAt endsAt } } } }', { id: moved.id },
  );
  const [{ id, version, startsAt, endsAt }] = data.node.occurrences as [{ id: string; version: number; startsAt: string; endsAt: string }];
  const later = (time: string): string => new Date(Date.parse(time) + 7_200_000).toISOString();
  const answer = await coordinator.send('mutation ($input: RescheduleOccurrenceInput!) { rescheduleOccurrence(input: $input) { userErrors { code } } }', {
    input: { occurrence: id, expectedVersion: version, startsAt: later(startsAt), endsAt: later(endsAt) },
  });
  expect(answer.data).toEqual({ rescheduleOccurrence: { userErrors: [] } });
  const said = await sendBack([moved]);
  expect(said).toMatchObject({ outcome: 'UNCHANGED', message: expect.stringContaining('modifié ici depuis l’export') });
  const after = (await exported('events')).find((line) => line.id === moved.id)!;
  expect(after['timings']).not.toEqual(moved['timings']);
  expect(String(after['timings']).match(/\d\d:\d\d –/g)).toHaveLength(1);
});

test('a person whom others have made animateur of a lieu meanwhile stays so', async () => {
  const [person] = (await exported('people')).filter(({ lieux }) => lieux);
  const lieux = await exported('lieux');
  const other = lieux.find(({ name }) => !String(person!['lieux']).includes(String(name)))!;
  await changeHere('Lieu', other.id, { animateurs: [person!.id] });
  const said = await sendBack([person!]);
  expect(said).toMatchObject({ outcome: 'UNCHANGED', message: expect.stringContaining('modifié ici depuis l’export') });
  expect((await exported('people')).find(({ id }) => id === person!.id)!['lieux']).toContain(String(other['name']));
});
