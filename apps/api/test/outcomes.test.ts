import { askForOutcomes } from '../src/modules/outcomes/outcome-reminder.service.js';
import { WORDS } from '../src/modules/matches/match.messages.js';
import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let month: string;
let lampisterie: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  [{ id: month }] = (await db<{ id: string }>("SELECT m.id FROM ess_month m JOIN network n ON n.id = m.network_id WHERE n.slug = 'demo'")) as [{ id: string }];
});
afterAll(() => api.close());

const db = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;
const HOUR = 3_600_000;
const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

interface Payload {
  [thing: string]: unknown;
  userErrors: { code: string; path: string[] }[];
}
const send = async (client: Client, field: string, type: string, input: object, fields: string): Promise<Payload> => {
  const { data, errors } = await client.send<Record<string, Payload>>(`mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} userErrors { code path } } }`, { input });
  if (!data?.[field]) throw new Error(JSON.stringify(errors?.map(({ extensions }) => extensions.code)));
  return data[field];
};
const report = (client: Client, occurrence: string, expectedVersion: number, said: object) =>
  send(client, 'reportOutcome', 'ReportOutcomeInput', { occurrence, expectedVersion, ...said }, 'outcome { id held attendance word version } conflicts { field }');
/** An event of the animateur, accepted, with dates some hours from now. */
async function held(title: string, ...dates: number[]): Promise<{ id: string; dates: string[] }> {
  const input = { essMonth: month, title, kind: 'OTHER', organisers: [lampisterie], occurrences: dates.map((hours) => ({ startsAt: at(hours), endsAt: at(hours + 2), lieu: lampisterie })) };
  const { event } = await send(animateur, 'proposeEssMonthEvent', 'ProposeEssMonthEventInput', input, 'event { id occurrences { id } }');
  const { id, occurrences } = event as { id: string; occurrences: { id: string }[] };
  await send(coordinator, 'setEditorialState', 'SetEditorialStateInput', { events: [id], state: 'ACCEPTED' }, 'events { id }');
  return { id, dates: occurrences.map((date) => date.id) };
}

test('each date has its outcome, and the event what they make together; a past event is still edited', async () => {
  const { id, dates: [first, second] } = await held('Deux soirées', -100, -50);
  const sheet = async (client: Client) => (await client.send<{ essMonthEvent: { outcome: object | null; occurrences: { outcome: object | null }[] } }>(`{ essMonthEvent(id: "${id}") { outcome { held attendance word } occurrences { outcome { held attendance } } } }`)).data.essMonthEvent;
  expect((await sheet(animateur)).outcome).toBeNull();
  expect((await report(animateur, first!, 0, { attendance: 12 })).userErrors).toEqual([{ code: 'BLANK', path: ['held'] }]);
  expect((await report(animateur, first!, 0, { held: true, attendance: 40, word: 'Belle soirée.' })).outcome).toMatchObject({ held: true, attendance: 40, version: 1 });
  await report(animateur, second!, 0, { held: false, attendance: 3, word: 'Panne de courant.' });
  const texts = await api.statements(async () => {
    expect(await sheet(animateur)).toEqual({ outcome: { held: true, attendance: 40, word: 'Belle soirée.\n\nPanne de courant.' }, occurrences: [{ outcome: { held: true, attendance: 40 } }, { outcome: { held: false, attendance: null } }] });
  });
  expect(texts).toHaveLength(1);
  expect((await send(animateur, 'updateEssMonthEvent', 'UpdateEssMonthEventInput', { id, expectedVersion: 2, change: { description: 'Ce que nous en gardons.' } }, 'event { id }')).userErrors).toEqual([]);
});

test('two who say it at once are merged or told of each other; what has not come is not reported, nor what is somebody else’s', async () => {
  const { dates: [past, coming] } = await held('Presque', -30, 30);
  expect((await report(animateur, coming!, 0, { held: true })).userErrors).toEqual([{ code: 'NOT_YET_HELD', path: ['occurrence'] }]);
  await report(animateur, past!, 0, { held: true });
  expect((await report(coordinator, past!, 1, { attendance: 20 })).outcome).toMatchObject({ attendance: 20, version: 2 });
  expect((await report(animateur, past!, 1, { word: 'Bien.' })).outcome).toMatchObject({ held: true, attendance: 20, word: 'Bien.', version: 3 });
  expect(await report(animateur, past!, 1, { attendance: 25 })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'attendance' }] });
  const [{ id: foreign }] = (await db<{ id: string }>("SELECT o.id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE e.title = 'Bal coopératif'")) as [{ id: string }];
  await expect(report(animateur, foreign, 0, { held: true })).rejects.toThrow('FORBIDDEN');
});

test('the day after, those whose event it is are asked once, whatever processes ask at once', async () => {
  const { id } = await held('Hier', -40, -30);
  const answered = await held('Déjà dit', -30);
  await report(animateur, answered.dates[0]!, 0, { held: true });
  const today = await held('Tout à l’heure', 1);
  const [first, again] = await Promise.all([askForOutcomes(api.server.dataSource), askForOutcomes(api.server.dataSource)]);
  const asked = [...first, ...again];
  expect(asked.filter((each) => each === id)).toHaveLength(1);
  expect(asked).not.toEqual(expect.arrayContaining([answered.id]));
  expect(asked).not.toEqual(expect.arrayContaining([today.id]));
  const { data } = await animateur.send<{ viewer: { notifications: { nodes: { kind: string; message: string }[] } } }>('{ viewer { notifications(first: 100) { nodes { kind message } } } }');
  expect(data.viewer.notifications.nodes.filter(({ kind, message }) => kind === 'OUTCOME_ASKED' && message.includes('Hier'))).toHaveLength(1);
});

test('a need is raised from an event: it lands on the board, leads back, and its days are those of the event, also where it moves', async () => {
  const { id, dates: [date] } = await held('Grand atelier', 24 * 20);
  const input = { event: id, holder: lampisterie, title: 'Fraiseuse à commande numérique', nature: 'MATERIAL', category: 'EQUIPMENT' };
  const { need, userErrors } = await send(animateur, 'raiseEventNeed', 'RaiseEventNeedInput', input, 'need { id event { id title } from until }');
  expect([userErrors, need]).toEqual([[], expect.objectContaining({ event: { id, title: 'Grand atelier' }, from: null, until: null })]);
  const { data } = await animateur.send<{ essMonthEvent: { needs: { nodes: { title: string }[] } } }>(`{ essMonthEvent(id: "${id}") { needs(first: 5) { nodes { title } } } }`);
  expect(data.essMonthEvent.needs.nodes).toEqual([{ title: input.title }]);
  const dates = async (): Promise<string | undefined> => {
    const { data: found } = await animateur.send<{ need: { matches: { edges: { node: { title: string }; reasons: { kind: string; message: string }[] }[] } } }>(`{ need(id: "${(need as { id: string }).id}") { matches(first: 20) { edges { node { title } reasons { kind message } } } } }`);
    return found.need.matches.edges.find((edge) => edge.node.title === 'Fraiseuse partagée')?.reasons.find(({ kind }) => kind === 'DATES')?.message;
  };
  const closed = { from: at(24 * 19).slice(0, 10), until: at(24 * 22).slice(0, 10) };
  await send(coordinator, 'createResource', 'CreateResourceInput', { holder: await idOf(api, 'lieu', 'La Remise'), title: 'Fraiseuse partagée', nature: 'MATERIAL', category: 'EQUIPMENT', closures: [closed] }, 'resource { id }');
  expect(await dates()).toBe(WORDS.fr.taken);
  await send(animateur, 'rescheduleOccurrence', 'RescheduleOccurrenceInput', { occurrence: date, expectedVersion: 1, startsAt: at(24 * 40), endsAt: at(24 * 40 + 2) }, 'occurrence { id }');
  expect(await dates()).toContain(WORDS.fr.free.split('{')[0]);
  const [{ id: stranger }] = (await db<{ id: string }>("SELECT na.actor_id AS id FROM network_actor na JOIN network n ON n.id = na.network_id AND n.slug = 'demo-voisine' JOIN lieu l ON l.id = na.actor_id WHERE l.visibility = 'PUBLIC' AND na.actor_id NOT IN (SELECT k.actor_id FROM network_actor k JOIN network o ON o.id = k.network_id WHERE o.slug = 'demo') LIMIT 1")) as [{ id: string }];
  expect((await send(await api.signedIn('admin'), 'raiseEventNeed', 'RaiseEventNeedInput', { ...input, holder: stranger }, 'need { id }')).userErrors[0]!.code).toBe('NEEDER_ELSEWHERE');
});
