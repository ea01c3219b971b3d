import { parseCrontab } from 'graphile-worker';
import { digestTask, DIGEST_SCHEDULE } from '../src/modules/notifications/digest.task.js';
import { sendDigests } from '../src/modules/notifications/digest.service.js';
import { pathOf } from '../src/modules/notifications/notification.paths.js';
import { notificationRead } from '../src/modules/notifications/notification.read.js';
import { deleteOldNotifications } from '../src/modules/notifications/old-notifications.service.js';
import { type Sentence, SENTENCES } from '../src/modules/notifications/sentences.js';
import { raw, render, sql } from '../src/read/sql.js';
import { READS } from '../src/reads.js';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let member: Client;
let user: string;
let network: string;
let project: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  member = await accountIn(api, 'demo', 'MEMBER');
  user = await one("SELECT id FROM app_user WHERE email = 'member.demo@demo.example'");
  network = await idOf(api, 'network', 'demo');
  project = await idOf(api, 'cooperation_project', 'Le grand repair café du bassin');
});
afterAll(() => api.close());

const read = notificationRead(READS);
const one = async (text: string, values: unknown[] = []): Promise<string> => (await api.database.pool.query<{ id: string }>(text, values)).rows[0]!.id;
const tell = (more: { at?: string; subject?: string; kind?: string; to?: string; title?: string } = {}): Promise<string> =>
  one(
    `INSERT INTO notification (user_id, network_id, kind, subject_id, by_id, values, created_at)
     SELECT $1, $2, $3, $4, id, $5, $6 FROM app_user WHERE email = 'coordination@demo.example' RETURNING id`,
    [more.to ?? user, network, more.kind ?? 'COMMENTED', more.subject ?? project, JSON.stringify({ title: more.title ?? 'Le four' }), more.at ?? '2026-07-01T12:00:00Z'],
  );
interface Told {
  unreadNotifications: number;
  notifications: { totalCount: number; nodes: { id: string; kind: string; message: string; by: string; path: string; readAt: string | null; network: { name: string } | null }[] };
}
const told = async (client: Client, filter = ''): Promise<Told> =>
  (await client.send<{ viewer: Told }>(`{ viewer { unreadNotifications notifications(first: 50 ${filter}) { totalCount nodes { id kind message by path readAt network { name } } } } }`)).data.viewer;
const mark = async (client: Client, ids?: string[]): Promise<number> =>
  (await client.send<{ markNotificationsRead: { marked: number } }>('mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { marked userErrors { code } } }', { input: { ids } })).data.markNotificationsRead.marked;
const choose = async (client: Client, digest: string) =>
  (await client.send<{ setDigest: { account: { digest: string } } }>('mutation ($input: SetDigestInput!) { setDigest(input: $input) { account { digest } userErrors { code } } }', { input: { digest } })).data.setDigest;

test('every sentence is there in both languages, with the same values, and as French is set', () => {
  const all = Object.entries<Sentence>(SENTENCES).flatMap(([kind, { one, ...words }]) => [[kind, words] as const, ...(one ? [[`${kind}, one`, one] as const] : [])]);
  for (const [kind, { fr, en }] of all) {
    const values = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
    expect({ kind, values: values(en), left: /[{}]/.test(en.replaceAll(/\{\w+\}/g, '')) }).toEqual({ kind, values: values(fr), left: false });
    expect({ kind, wrong: /'| [;?!:»]|« |[^\u202f][;?!]|[^\u00a0]:/.exec(fr)?.[0] }).toEqual({ kind });
  }
});

test('one reads what one is told of, in one statement, and marks some or all of it read', async () => {
  const first = await tell();
  const second = await tell({ kind: 'OF_OLD' });
  const texts = await api.statements(async () => {
    const { unreadNotifications, notifications } = await told(member);
    expect(unreadNotifications).toBe(2);
    expect(notifications.nodes).toEqual([
      { id: second, kind: 'OF_OLD', message: 'Du nouveau\u00a0: Le four', by: 'Claire Debruyne', path: `/n/demo/projects/${project}`, readAt: null, network: { name: expect.any(String) } },
      { id: first, kind: 'COMMENTED', message: 'Claire Debruyne a écrit dans «\u00a0Le four\u00a0»', by: 'Claire Debruyne', path: `/n/demo/projects/${project}`, readAt: null, network: { name: expect.any(String) } },
    ]);
  });
  expect(texts).toHaveLength(1);
  expect(await mark(await api.signedIn('animation'), [first])).toBe(0);
  expect(await mark(member, [first])).toBe(1);
  expect((await told(member, 'filter: { unread: true }')).notifications.nodes.map(({ id }) => id)).toEqual([second]);
  expect((await told(member, 'filter: { unread: false }')).notifications.nodes.map(({ id }) => id)).toEqual([first]);
  expect(await mark(member)).toBe(1);
  expect((await told(member)).unreadNotifications).toBe(0);
  expect((await told(api.anonymous)).notifications.nodes).toEqual([]);
});

test('days and numbers are written as people write them', async () => {
  const { rows } = await api.database.pool.query<{ said: string }>(`SELECT fill_in('{a}, {b} {c}{d}', '{"a": "2026-11-01", "b": 3, "c": "{a}"}', l) AS said FROM unnest(ARRAY['fr', 'en']) l`);
  expect(rows.map(({ said }) => said)).toEqual(['1er novembre 2026, 3 {a}', '1 November 2026, 3 {a}']);
  await tell({ kind: 'EFFECTS_TO_OBSERVE' });
  await api.database.pool.query(`UPDATE notification SET values = values || '{"count": 1}' WHERE kind = 'EFFECTS_TO_OBSERVE'`);
  expect((await told(member)).notifications.nodes[0]!.message).toMatch(/^Un effet que vous attendez/);
  await api.database.pool.query('DELETE FROM notification WHERE user_id = $1', [user]);
});

test('what one may no longer read is told no more', async () => {
  await tell();
  await tell({ subject: 'project_00000000000000000000000000000000' });
  await tell({ subject: await one("INSERT INTO cooperation_project (network_id, title, deleted_at) VALUES ($1, 'Parti', now()) RETURNING id", [network]) });
  expect((await told(member)).unreadNotifications).toBe(1);
  await api.database.pool.query('UPDATE membership SET suspended_at = now() WHERE user_id = $1', [user]);
  expect((await told(member)).unreadNotifications).toBe(0);
  await api.database.pool.query('UPDATE membership SET suspended_at = NULL WHERE user_id = $1', [user]);
  await mark(member);
  await api.database.pool.query('DELETE FROM notification WHERE user_id = $1', [user]);
});

test('every thing that a notice can be about has its page', async () => {
  const task = await one("INSERT INTO cooperation_task (project_id, title) VALUES ($1, 'Balayer') RETURNING id", [project]);
  const effect = await one("INSERT INTO useful_effect (project_id, statement) VALUES ($1, 'Moins de déchets') RETURNING id", [project]);
  const event = await one("SELECT e.id FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE m.network_id = $1 AND m.year IS NOT NULL LIMIT 1", [network]);
  const lieu = await idOf(api, 'lieu', 'La Boucle');
  const { text } = render(sql`SELECT ${pathOf(raw("'demo'"), raw('$1'))} AS path`);
  const path = async (subject: string): Promise<string> => (await api.database.pool.query<{ path: string }>(text.replaceAll('$1', '$1::text'), [subject])).rows[0]!.path;
  expect([await path(task), await path(effect), await path(lieu), await path('network_x')]).toEqual([`/n/demo/projects/${project}/work#${task}`, `/n/demo/projects/${project}/effects#${effect}`, '/n/demo/lieux/la-boucle', '/n/demo']);
  expect(await path(event)).toMatch(new RegExp(`^/n/demo/month/\\d{4}/events/${event}$`));
});

describe('mail of what has not been read', () => {
  const send = (now: string): Promise<number> => sendDigests(api.server.dataSource, read, 'https://essaim.example', new Date(now));
  const mails = async (): Promise<{ recipient: string; subject: string; text: string; html: string }[]> => (await api.database.pool.query('SELECT recipient, subject, text, html FROM mail ORDER BY created_at, id')).rows;
  const prefer = (digest: string, sent: string | null = null): Promise<unknown> => api.database.pool.query('UPDATE app_user SET digest = $2, digest_sent_at = $3 WHERE id = $1', [user, digest, sent]);
  beforeEach(async () => {
    await api.database.pool.query('DELETE FROM notification WHERE user_id = $1', [user]);
    await api.database.pool.query('DELETE FROM mail');
  });

  test('it comes once, by network, with links and the way to have less of it; two processes send no more', async () => {
    await tell({ title: '<b>Four</b>' });
    await prefer('DAILY');
    expect((await Promise.all([send('2026-07-02T05:00:00Z'), send('2026-07-02T05:00:00Z')])).reduce((a, b) => a + b)).toBe(1);
    expect(await send('2026-07-02T06:00:00Z')).toBe(0);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'member.demo@demo.example', subject: 'Une notification à lire sur Essaim' });
    expect(mail!.text).toContain(`- Claire Debruyne a écrit dans «\u00a0<b>Four</b>\u00a0»\n  https://essaim.example/n/demo/projects/${project}`);
    expect(mail!.text).toContain('https://essaim.example/account#digest');
    expect(mail!.html).toContain(`<a href="https://essaim.example/n/demo/projects/${project}"`);
    expect(mail!.html).not.toContain('<b>');
    expect((await api.database.pool.query("SELECT FROM graphile_worker._private_jobs j JOIN mail m ON m.id = j.key")).rows).toHaveLength(1);
  });

  test.each([
    ['DAILY', '2026-07-02T04:59:00Z', 0, 'before seven in summer'],
    ['DAILY', '2026-07-02T05:00:00Z', 1, 'at seven in summer'],
    ['DAILY', '2026-07-04T20:00:00Z', 1, 'once, after the server was stopped'],
    ['WEEKLY', '2026-07-05T20:00:00Z', 0, 'before the Monday'],
    ['WEEKLY', '2026-07-06T05:00:00Z', 1, 'on the Monday'],
    ['NONE', '2026-07-09T05:00:00Z', 0, 'never'],
  ])('%s, %s: %s (%s)', async (digest, now, count) => {
    await tell();
    await prefer(digest, '2026-07-01T13:00:00Z');
    expect(await send(now)).toBe(count);
    expect(await send(now)).toBe(0);
  });

  test.each([
    ['the night to winter time', '2026-10-24T20:00:00Z', '2026-10-25T05:59:00Z', '2026-10-25T06:00:00Z'],
    ['the night to summer time', '2026-03-28T20:00:00Z', '2026-03-29T04:59:00Z', '2026-03-29T05:00:00Z'],
  ])('it is seven on the clock of Paris after %s', async (_, at, early, due) => {
    await tell({ at });
    await prefer('DAILY', '2026-01-01T00:00:00Z');
    expect([await send(early), await send(due)]).toEqual([0, 1]);
  });

  test('what was read, mailed or may no longer be read is left out; who is suspended gets none', async () => {
    await tell({ subject: 'project_00000000000000000000000000000000' });
    await prefer('DAILY');
    expect(await send('2026-07-02T05:00:00Z')).toBe(0);
    await tell();
    await mark(member);
    expect(await send('2026-07-03T05:00:00Z')).toBe(0);
    await tell();
    await api.database.pool.query('UPDATE app_user SET suspended_at = now() WHERE id = $1', [user]);
    expect(await send('2026-07-04T05:00:00Z')).toBe(0);
    await api.database.pool.query('UPDATE app_user SET suspended_at = NULL WHERE id = $1', [user]);
    expect(await mails()).toEqual([]);
  });

  test('whoever asks for it receives what comes next, not at once what has waited; the clock begins it each hour', async () => {
    await tell({ at: new Date(Date.now() - 3 * 86_400_000).toISOString() });
    await prefer('NONE');
    expect((await choose(member, 'DAILY')).account).toEqual({ digest: 'DAILY' });
    await digestTask(api.server.dataSource, read, 'https://essaim.example')(undefined, undefined as never);
    expect(await mails()).toEqual([]);
    expect(parseCrontab(DIGEST_SCHEDULE)).toMatchObject([{ task: 'digest' }]);
  });
});

test('notifications are kept for 180 days', async () => {
  const old = await tell({ at: new Date(Date.now() - 181 * 86_400_000).toISOString() });
  const kept = await tell({ at: new Date(Date.now() - 179 * 86_400_000).toISOString() });
  await deleteOldNotifications(api.server.dataSource);
  const { rows } = await api.database.pool.query('SELECT id FROM notification WHERE id = ANY($1)', [[old, kept]]);
  expect(rows).toEqual([{ id: kept }]);
});
