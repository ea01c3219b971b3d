import pg from 'pg';
import { remindOfEventTasks } from '../src/modules/event-tasks/event-task-reminder.service.js';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

const MARKET = 'Marché du réemploi et de l’artisanat';
const LASER = 'Premiers pas à la découpe laser';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let member: Client;
let network: string;
let month: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  member = await accountIn(api, 'demo', 'MEMBER');
  network = await idOf(api, 'network', 'demo');
  [{ id: month }] = (await db<{ id: string }>('SELECT id FROM ess_month WHERE network_id = $1', [network])) as [{ id: string }];
});
afterAll(() => api.close());

const db = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;

interface Payload {
  [thing: string]: unknown;
  userErrors: { code: string; path: string[] }[];
  conflicts?: { field: string }[];
}
/** Sends one mutation; answers its payload. */
async function act(client: Client, field: string, input: object, fields: string, conflicts = ''): Promise<Payload> {
  const type = field.startsWith('delete') ? 'DeleteInput' : `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await client.send<Record<string, Payload>>(`mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} userErrors { code path } ${conflicts} } }`, { input });
  if (!data?.[field]) throw new Error(JSON.stringify(errors?.map(({ extensions }) => extensions.code)));
  return data[field];
}
const proposed = async (client: Client, title: string, more: object = {}): Promise<{ id: string; occurrences: { id: string; version: number }[] }> =>
  (await act(client, 'proposeEssMonthEvent', { essMonth: month, title, kind: 'OTHER', ...more }, 'event { id occurrences { id version } }')).event as { id: string; occurrences: { id: string; version: number }[] };
const notices = async (client: Client, kind: string): Promise<{ message: string; path: string }[]> =>
  (await client.send<{ viewer: { notifications: { nodes: { kind: string; message: string; path: string }[] } } }>('{ viewer { notifications(first: 100) { nodes { kind message path } } } }')).data.viewer.notifications.nodes
    .filter((notice) => notice.kind === kind).map(({ message, path }) => ({ message, path }));
const DAY = 86_400_000;
const on = (days: number, hour: number): string => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00Z`;

describe('arbitration', () => {
  test('a refusal is told with its reason; taken back, nothing of it stays, and the way back brings it again', async () => {
    const { id } = await proposed(animateur, 'Nuit des étoiles');
    const arbitrate = (state: string, reason?: string) => act(coordinator, 'setEditorialState', { events: [id], state, reason }, 'events { editorialState refusalReason version }');
    expect((await arbitrate('ACCEPTED', 'Parce que')).userErrors).toEqual([{ code: 'INVALID', path: ['reason'] }]);
    expect((await arbitrate('REFUSED', 'x'.repeat(1001))).userErrors).toEqual([{ code: 'TOO_LONG', path: ['reason'] }]);
    expect((await arbitrate('REFUSED', ' Le terrain est gelé. ')).events).toEqual([{ editorialState: 'REFUSED', refusalReason: 'Le terrain est gelé.', version: 2 }]);
    const [told] = await notices(animateur, 'EVENT_REFUSED_BECAUSE');
    expect(told).toEqual({ message: '«\u00a0Nuit des étoiles\u00a0» n’est pas retenu dans le programme\u00a0: Le terrain est gelé.', path: expect.stringMatching(new RegExp(`^/n/demo/month/\\d{4}/events/${id}$`)) });
    expect((await arbitrate('ACCEPTED')).events).toEqual([{ editorialState: 'ACCEPTED', refusalReason: null, version: 3 }]);
    expect(await notices(animateur, 'EVENT_ACCEPTED')).toHaveLength(1);
    expect((await act(coordinator, 'undoChange', { subject: id, version: 3 }, 'deletedId')).userErrors).toEqual([]);
    expect(await db('SELECT editorial_state, refusal_reason FROM ess_month_event WHERE id = $1', [id])).toEqual([{ editorial_state: 'REFUSED', refusal_reason: 'Le terrain est gelé.' }]);
  });

  test('many are accepted at once, or none', async () => {
    const events = await Promise.all(['Un', 'Deux'].map((title) => proposed(animateur, title)));
    const states = async (): Promise<unknown[]> => (await db<{ s: string }>('SELECT editorial_state AS s FROM ess_month_event WHERE id = ANY($1)', [events.map(({ id }) => id)])).map(({ s }) => s);
    await expect(act(coordinator, 'setEditorialState', { events: [...events.map(({ id }) => id), 'event_nowhere'], state: 'ACCEPTED' }, 'events { id }')).rejects.toThrow('NOT_FOUND');
    expect(await states()).toEqual(['PROPOSED', 'PROPOSED']);
    await act(coordinator, 'setEditorialState', { events: events.map(({ id }) => id), state: 'READY' }, 'events { id }');
    expect(await states()).toEqual(['READY', 'READY']);
  });

  test('what is missing before publication is said, and hinders nothing', async () => {
    const { id } = await proposed(animateur, 'Presque rien');
    const missing = async (): Promise<string[]> => (await animateur.send<{ essMonthEvent: { missing: string[] } }>(`{ essMonthEvent(id: "${id}") { missing } }`)).data.essMonthEvent.missing;
    expect(await missing()).toEqual(['DESCRIPTION', 'DATE', 'PLACE', 'PRICE', 'ACCESSIBILITY']);
    await act(animateur, 'updateEssMonthEvent', { id, expectedVersion: 1, change: { summary: 'Peu', price: 'Gratuit', attendanceMode: 'ONLINE' } }, 'event { id }');
    expect(await missing()).toEqual(['DATE']);
    expect((await act(coordinator, 'setEditorialState', { events: [id], state: 'READY' }, 'events { editorialState }')).events).toEqual([{ editorialState: 'READY' }]);
  });

  test('accessibility is missing where one of the lieux says nothing of it, and nobody has to come to what was moved online', async () => {
    const [said, silent] = (await db<{ id: string }>('SELECT na.actor_id AS id FROM network_actor na JOIN lieu l ON l.id = na.actor_id WHERE na.network_id = $1 AND l.deleted_at IS NULL ORDER BY 1 LIMIT 2', [network])).map(({ id }) => id);
    await db(`DELETE FROM lieu_term WHERE lieu_id IN ($1, $2) AND starts_with(term_id, 'ACCESSIBILITY/')`, [said, silent]);
    await db(`INSERT INTO lieu_term (lieu_id, term_id) SELECT $1, id FROM term WHERE list = 'ACCESSIBILITY' LIMIT 1`, [said]);
    const { id } = await proposed(animateur, 'À deux endroits', { summary: 'Ici et là', price: 'Gratuit', occurrences: [{ startsAt: on(50, 9), endsAt: on(50, 11), lieu: said }, { startsAt: on(51, 9), endsAt: on(51, 11), lieu: silent }] });
    const missing = async (): Promise<string[]> => (await animateur.send<{ essMonthEvent: { missing: string[] } }>(`{ essMonthEvent(id: "${id}") { missing } }`)).data.essMonthEvent.missing;
    expect(await missing()).toEqual(['ACCESSIBILITY']);
    await act(animateur, 'updateEssMonthEvent', { id, expectedVersion: 1, change: { status: 'MOVED_ONLINE' } }, 'event { id }');
    expect(await missing()).toEqual([]);
  });

  test('those whose event it is hear that somebody else moved it, once as long as they have not read it', async () => {
    const { id, occurrences: [date] } = await proposed(animateur, 'Le voyageur');
    const move = (client: Client, expectedVersion: number, days: number) =>
      act(client, 'rescheduleOccurrence', { occurrence: date!.id, expectedVersion, startsAt: on(days, 9), endsAt: on(days, 11) }, 'occurrence { version }');
    await move(animateur, 1, 40);
    expect(await notices(animateur, 'EVENT_MOVED')).toEqual([]);
    await move(coordinator, 2, 41);
    await move(coordinator, 3, 42);
    expect(await notices(animateur, 'EVENT_MOVED')).toEqual([{ message: 'Claire Debruyne a changé la date ou le lieu de «\u00a0Le voyageur\u00a0»', path: expect.stringContaining(id) }]);
  });

  test('one finds one’s own events', async () => {
    const titles = async (client: Client): Promise<string[]> =>
      (await client.send<{ essMonthEvents: { nodes: { title: string }[] } }>(`{ essMonthEvents(first: 100, filter: { network: "${network}", mine: true }) { nodes { title } } }`)).data.essMonthEvents.nodes.map(({ title }) => title);
    expect(await titles(animateur)).toEqual(expect.arrayContaining([LASER, 'Portes ouvertes de La Lampisterie']));
    expect(await titles(animateur)).not.toContain(MARKET);
    expect(await titles(member)).toEqual([]);
  });
});

interface Task {
  id: string;
  title: string;
  dueOn: string | null;
  version: number;
}
const tasksOf = async (client: Client, event: string): Promise<Task[]> => (await client.send<{ essMonthEvent: { tasks: Task[] } }>(`{ essMonthEvent(id: "${event}") { tasks { id title dueOn version } } }`)).data.essMonthEvent.tasks;

describe('tasks', () => {
  test('a due date that is counted from the event follows it; a fixed one takes its place', async () => {
    const { id, occurrences: [date] } = await proposed(animateur, 'Avec des tâches', { occurrences: [{ startsAt: on(60, 9), endsAt: on(60, 10) }] });
    const { task } = await act(animateur, 'createEventTask', { event: id, title: 'Réserver la salle', offsetDays: -30 }, 'task { id version }');
    const day = (days: number): string => on(days, 9).slice(0, 10);
    expect((await tasksOf(animateur, id)).map(({ dueOn }) => dueOn)).toEqual([day(30)]);
    await act(animateur, 'rescheduleOccurrence', { occurrence: date!.id, expectedVersion: 1, startsAt: on(70, 9), endsAt: on(70, 10) }, 'occurrence { id }');
    expect((await tasksOf(animateur, id)).map(({ dueOn }) => dueOn)).toEqual([day(40)]);
    const both = await act(animateur, 'updateEventTask', { id: (task as Task).id, expectedVersion: 1, change: { dueOn: '2026-12-01', offsetDays: -2 } }, 'task { id }');
    expect(both.userErrors).toEqual([{ code: 'TWO_DUE_DATES', path: ['offsetDays'] }]);
    await act(animateur, 'updateEventTask', { id: (task as Task).id, expectedVersion: 1, change: { dueOn: '2026-12-01' } }, 'task { id }');
    expect((await tasksOf(animateur, id)).map(({ dueOn }) => dueOn)).toEqual(['2026-12-01']);
  });

  test('a stale change is merged, or refused with what differs', async () => {
    const { id } = await proposed(animateur, 'Deux mains sur une tâche');
    const { task } = await act(animateur, 'createEventTask', { event: id, title: 'Affiches' }, 'task { id }');
    const change = (client: Client, edit: object) => act(client, 'updateEventTask', { id: (task as Task).id, expectedVersion: 1, change: edit }, 'task { title version }', 'conflicts { field }');
    await change(coordinator, { title: 'Imprimer les affiches' });
    expect((await change(animateur, { notes: 'En A3' })).task).toEqual({ title: 'Imprimer les affiches', version: 3 });
    const refused = await change(animateur, { title: 'Coller les affiches' });
    expect([refused.userErrors[0]!.code, refused.conflicts]).toEqual(['CONFLICT', [{ field: 'title' }]]);
  });

  test('a checklist is applied to many events, and adds nothing twice', async () => {
    const events = await Promise.all(['Trois', 'Quatre'].map((title) => proposed(animateur, title)));
    const ids = events.map(({ id }) => id);
    const { checklist } = await act(coordinator, 'createChecklist', { network, name: 'Courte', items: [{ title: 'Réserver', offsetDays: -30 }, { title: 'Ranger', offsetDays: 1 }, { title: 'Ranger' }] }, 'checklist { id items { title offsetDays } }');
    await act(animateur, 'createEventTask', { event: ids[0], title: 'Ranger' }, 'task { id }');
    const apply = () => act(animateur, 'applyChecklist', { checklist: (checklist as { id: string }).id, events: ids }, 'tasks { title }');
    expect((await apply()).tasks).toHaveLength(3);
    expect((await apply()).tasks).toHaveLength(0);
    expect((await tasksOf(member, ids[1]!)).map(({ title }) => title).sort()).toEqual(['Ranger', 'Réserver']);
    await expect(act(animateur, 'updateChecklist', { id: (checklist as { id: string }).id, expectedVersion: 1, change: { name: 'X' } }, 'checklist { id }')).rejects.toThrow('FORBIDDEN');
  });

  test('a checklist is applied to all events or none: each one that stands in the way is named', async () => {
    const [fine, full, gone] = await Promise.all(['Libre', 'Plein', 'Parti'].map((title) => proposed(animateur, title)));
    await db(`INSERT INTO event_task (event_id, title) SELECT $1, 'Tâche ' || n FROM generate_series(1, 200) n`, [full!.id]);
    await act(animateur, 'deleteEssMonthEvent', { id: gone!.id, expectedVersion: 1 }, 'deletedId');
    const { checklist } = await act(coordinator, 'createChecklist', { network, name: 'Une ligne', items: [{ title: 'Balayer' }] }, 'checklist { id }');
    const input = { checklist: (checklist as { id: string }).id, events: [fine!.id, full!.id, gone!.id] };
    const { data } = await animateur.send<Record<string, { userErrors: object[] }>>('mutation ($input: ApplyChecklistInput!) { applyChecklist(input: $input) { userErrors { code path message } } }', { input });
    expect(data['applyChecklist']!.userErrors).toHaveLength(2);
    expect(data['applyChecklist']!.userErrors).toEqual(expect.arrayContaining([
      { code: 'TOO_MANY', path: ['events', '1'], message: '«\u00a0Plein\u00a0»\u00a0: C’est trop\u00a0: 200 au plus. Retirez-en d’abord.' },
      { code: 'DELETED', path: ['events', '2'], message: '«\u00a0Parti\u00a0»\u00a0: Cet élément a été supprimé. On peut le rétablir.' },
    ]));
    expect(await tasksOf(member, fine!.id)).toEqual([]);
    const foreign = await proposed(coordinator, 'À une autre');
    await expect(act(animateur, 'applyChecklist', { ...input, events: [fine!.id, foreign.id] }, 'tasks { id }')).rejects.toThrow('FORBIDDEN');
    await expect(act(animateur, 'applyChecklist', { ...input, events: [fine!.id, 'event_nowhere'] }, 'tasks { id }')).rejects.toThrow('NOT_FOUND');
  });

  test('a hundred lines for two hundred events take as few statements as a batch of rows needs', async () => {
    const statementsFor = async (events: number, lines: number): Promise<number> => {
      const ids = (await db<{ id: string }>(`INSERT INTO ess_month_event (ess_month_id, title, kind) SELECT $1, 'Beaucoup ' || n, 'EVENT_KIND/OTHER' FROM generate_series(1, $2::int) n RETURNING id`, [month, events])).map(({ id }) => id);
      const [list] = await db<{ id: string }>(`INSERT INTO checklist (network_id, name) VALUES ($1, 'Longue ' || $2) RETURNING id`, [network, lines]);
      await db(`INSERT INTO checklist_item (checklist_id, position, title) SELECT $1, n, 'Ligne ' || n FROM generate_series(1, $2::int) n`, [list!.id, lines]);
      const sent = jest.spyOn(pg.Client.prototype, 'query');
      const { tasks } = await act(coordinator, 'applyChecklist', { checklist: list!.id, events: ids }, 'tasks { id }');
      const count = sent.mock.calls.length;
      sent.mockRestore();
      expect(tasks).toHaveLength(events * lines);
      return count;
    };
    const few = await statementsFor(2, 3);
    expect(await statementsFor(200, 1)).toBe(few);
    // 20,000 rows and as many entries of the trail, 250 or more at once.
    expect((await statementsFor(200, 100)) - few).toBeLessThanOrEqual(160);
  });

  test('one sees one’s tasks of events, in one statement, and is reminded once for each due date', async () => {
    const { id } = await proposed(animateur, 'Demain', { occurrences: [{ startsAt: on(1, 9), endsAt: on(1, 10) }] });
    const person = await idOf(api, 'person', 'Inès Caron');
    const { task } = await act(coordinator, 'createEventTask', { event: id, title: 'Ouvrir', offsetDays: 0, assignee: person }, 'task { id }');
    expect((await notices(animateur, 'EVENT_TASK_ASSIGNED'))[0]).toEqual({ message: 'Une tâche vous est confiée\u00a0: «\u00a0Ouvrir\u00a0», pour «\u00a0Demain\u00a0»', path: expect.stringMatching(new RegExp(`${id}/preparation#${(task as Task).id}$`)) });
    const texts = await api.statements(async () => {
      const { data } = await animateur.send<{ viewer: { eventTasks: { nodes: { title: string; event: { title: string } }[] } } }>(`{ viewer { eventTasks(first: 50, filter: { done: false, network: "${network}" }) { nodes { title event { title } } } cooperationTasks(first: 50) { nodes { title } } } }`);
      expect(data.viewer.eventTasks.nodes).toContainEqual({ title: 'Ouvrir', event: { title: 'Demain' } });
    });
    expect(texts).toHaveLength(1);
    const [first, again] = await Promise.all([remindOfEventTasks(api.server.dataSource), remindOfEventTasks(api.server.dataSource)]);
    expect([...first, ...again].filter((each) => each === (task as Task).id)).toHaveLength(1);
    expect(await remindOfEventTasks(api.server.dataSource)).toEqual([]);
    expect(await notices(animateur, 'EVENT_TASK_DUE')).toHaveLength(1);
  });
});

describe('the sheet of an event', () => {
  const SHEET = `query EventSheet($id: ID!) { essMonthEvent(id: $id) {
    id title version tasks { id title done dueOn assignee { id name } } volunteers { slot { startsAt endsAt minimum maximum } people { id name } }
    mobilisations(first: 20) { nodes { id state resource { id title } } } outcome { held attendance word } } }`;

  test('is read in one statement; of what the collective prepares others read nothing', async () => {
    const id = await idOf(api, 'ess_month_event', MARKET);
    const read = async (client: Client): Promise<{ tasks: object[]; volunteers: { people: object[] }[]; outcome: object | null }> =>
      (await client.send<{ essMonthEvent: { tasks: object[]; volunteers: { people: object[] }[]; outcome: object | null } }>(SHEET, { id })).data.essMonthEvent;
    const texts = await api.statements(async () => {
      const { tasks, volunteers } = await read(member);
      expect([tasks.length, volunteers.map(({ people }) => people.length)]).toEqual([3, [4, 2, 1]]);
    });
    expect(texts).toHaveLength(1);
    expect(await read(api.anonymous)).toMatchObject({ tasks: [], volunteers: [], outcome: null });
    expect(await read(await accountIn(api, 'demo-voisine', 'MEMBER'))).toMatchObject({ tasks: [], volunteers: [], outcome: null });
  });
});
