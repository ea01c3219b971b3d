import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const rows = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query(sql, values)).rows as Row[];

const restore = async (id: string): Promise<string[]> => {
  const { data, errors } = await coordinator.send<{ restore: { userErrors: { code: string; path: string[]; message: string }[] } }>('mutation ($id: ID!) { restore(input: { id: $id }) { userErrors { code path message } } }', { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.restore.userErrors.map(({ code, path, message }) => `${code} ${path.join()}: ${message}`);
};

interface Full {
  atMost: number;
  owner: () => Promise<string>;
  /** Writes so many of them, deleted or not, and answers their ids. */
  fill: (owner: string, count: number, deleted: boolean) => Promise<string[]>;
}

const one = async (sql: string): Promise<string> => (await rows<{ id: string }>(sql))[0]!.id;
const event = (): Promise<string> => one(`INSERT INTO ess_month_event (ess_month_id, title, kind) SELECT m.id, 'Plein', 'EVENT_KIND/OTHER' FROM ess_month m JOIN network n ON n.id = m.network_id AND n.slug = 'demo' LIMIT 1 RETURNING id`);
const inserting = (table: string, column: string, more: Record<string, string>) => async (owner: string, count: number, deleted: boolean): Promise<string[]> => {
  const made = await rows<{ id: string }>(
    `INSERT INTO ${table} (${[column, 'deleted_at', ...Object.keys(more)].join(', ')}) SELECT $1, CASE WHEN $3 THEN now() END, ${Object.values(more).join(', ')} FROM generate_series(1, $2::int) n RETURNING id`,
    [owner, count, deleted]);
  return made.map(({ id }) => id);
};

const FULL: Record<string, Full> = {
  photos: { atMost: 12, owner: () => idOf(api, 'lieu', 'La Remise'), fill: inserting('photo', 'subject_id', { file_key: `encode(sha256(convert_to(n || random()::text, 'UTF8')), 'hex')`, width: '40', height: '40' }) },
  slots: { atMost: 100, owner: event, fill: inserting('volunteer_slot', 'event_id', { title: `'Bar'`, starts_at: 'now()', ends_at: `now() + interval '1 hour'`, maximum: '2' }) },
  'tasks of an event': { atMost: 200, owner: event, fill: inserting('event_task', 'event_id', { title: `'Affiches'` }) },
  dates: { atMost: 800, owner: event, fill: inserting('occurrence', 'event_id', { starts_at: 'NULL::timestamptz' }) },
  checklists: { atMost: 50, owner: () => one(`SELECT id FROM network WHERE slug = 'demo'`), fill: inserting('checklist', 'network_id', { name: `'Liste'` }) },
};

describe.each(Object.entries(FULL))('%s', (_kind, { atMost, owner, fill }) => {
  const message = `Il y en a déjà ${atMost}, le maximum : supprimez-en d’abord pour faire de la place, puis rétablissez.`;

  test('are brought back as long as there is a place, also by two at once', async () => {
    const of = await owner();
    const table = { lieu: 'photo', network: 'checklist' }[of.split('_')[0]!];
    const there = table ? (await rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} WHERE ${table === 'photo' ? 'subject_id' : 'network_id'} = $1 AND deleted_at IS NULL`, [of]))[0]!.count : 0;
    const live = await fill(of, atMost - 1 - there, false);
    const gone = await fill(of, 4, true);
    const answers = await Promise.all(gone.map(restore));
    expect(answers.filter((each) => each.length === 0)).toHaveLength(1);
    expect(answers.filter((each) => each.length > 0)).toEqual([1, 2, 3].map(() => [`FULL id: ${message}`]));

    const left = gone.filter((_each, index) => answers[index]!.length > 0);
    await rows(`UPDATE ${TABLES[live[0]!.split('_')[0]!]} SET deleted_at = now() WHERE id = $1`, [live[0]]);
    expect(await restore(left[0]!)).toEqual([]);
    expect(await restore(left[1]!)).toEqual([`FULL id: ${message}`]);
  });
});

const TABLES: Record<string, string> = { photo: 'photo', slot: 'volunteer_slot', eventtask: 'event_task', occurrence: 'occurrence', checklist: 'checklist' };

test('of two who keep the last checklist of a network at once, one is told that it is one too many', async () => {
  const network = await one(`SELECT id FROM network WHERE slug = 'demo'`);
  await rows('UPDATE checklist SET deleted_at = now() WHERE network_id = $1', [network]);
  await FULL.checklists!.fill(network, 49, false);
  const create = async (): Promise<string[]> => {
    const { data } = await coordinator.send<{ createChecklist: { userErrors: { code: string }[] } }>('mutation ($input: CreateChecklistInput!) { createChecklist(input: $input) { userErrors { code } } }', { input: { network, name: 'Encore une' } });
    return data.createChecklist.userErrors.map(({ code }) => code);
  };
  expect((await Promise.all([1, 2, 3].map(create))).flat()).toEqual(['TOO_MANY', 'TOO_MANY']);
});
