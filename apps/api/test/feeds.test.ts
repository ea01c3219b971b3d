import ICAL from 'ical.js';
import { LOGGING } from '../src/errors/log.js';
import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  [coordinator, animateur] = await Promise.all([api.signedIn('coordination'), api.signedIn('animation')]);
});
afterAll(() => api.close());

const YEAR = new Date().getFullYear();
const PROGRAMME = `/feeds/demo/${YEAR}/programme`;
const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;
const one = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row> => (await rows<Row>(text, values))[0]!;
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> => api.anonymous.fetch(path, { headers, method });

/** What events of a calendar say, by the id of the occurrence. */
async function calendar(path: string): Promise<Map<string, { status: string; summary: string; sequence: number }>> {
  const response = await get(path);
  expect(response.status).toBe(200);
  const events = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent');
  return new Map(events.map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name));
    return [value('uid').split('@')[0]!, { status: value('status'), summary: value('summary'), sequence: Number(value('sequence')) }];
  }));
}

/** A date of the demonstration's month, published, scheduled at a public lieu. */
const published = (offset = 0): Promise<{ id: string; event: string; lieu: string; version: number; event_version: number }> =>
  one(`SELECT o.id, e.id AS event, o.lieu_id AS lieu, o.version, e.version AS event_version FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id
    JOIN lieu l ON l.id = o.lieu_id WHERE n.slug = 'demo' AND m.year = $1 AND e.editorial_state = 'PUBLISHED' AND e.status = 'SCHEDULED' AND e.deleted_at IS NULL AND o.deleted_at IS NULL AND o.starts_at IS NOT NULL AND l.visibility = 'PUBLIC'
    ORDER BY o.id OFFSET $2 LIMIT 1`, [YEAR, offset]);
const setState = (event: string, state: string): Promise<unknown> =>
  coordinator.send('mutation ($events: [ID!]!, $state: EditorialState!) { setEditorialState(input: { events: $events, state: $state }) { userErrors { code } } }', { events: [event], state });

describe('what is public', () => {
  test.each([['ics', 'text/calendar'], ['json', 'application/json'], ['jsonld', 'application/ld+json'], ['csv', 'text/csv'], ['atom', 'application/atom+xml'], ['rss', 'application/rss+xml']])(
    'is told as %s to anybody, by few statements, and not again where nothing has changed', async (format, type) => {
      const first = await get(`${PROGRAMME}.${format}`);
      expect(first.status).toBe(200);
      expect(first.headers.get('content-type')).toContain(type);
      expect(first.headers.get('cache-control')).toBe('public, max-age=300');
      const body = await first.arrayBuffer();
      expect(body.byteLength).toBeGreaterThan(500);
      const tag = first.headers.get('etag')!;
      const statements = await api.statements(async () => {
        const again = await get(`${PROGRAMME}.${format}`, { 'if-none-match': `W/"x", W/${tag}` });
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
      });
      expect(statements.length).toBeLessThanOrEqual(2);
      expect((await get(`${PROGRAMME}.${format}`, { 'if-modified-since': first.headers.get('last-modified')! })).status).toBe(304);
      expect((await get(`${PROGRAMME}.${format}`, { 'if-none-match': '"else"', 'if-modified-since': first.headers.get('last-modified')! })).status).toBe(200);
      const head = await get(`${PROGRAMME}.${format}`, {}, 'HEAD');
      expect([head.status, head.headers.get('etag'), head.headers.get('content-length'), await head.text()]).toEqual([200, tag, String(body.byteLength), '']);
    });

  test('holds published events alone, and the same for whoever is signed in', async () => {
    const told = await calendar(`${PROGRAMME}.ics`);
    const dates = await rows<{ id: string }>(`SELECT o.id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id JOIN ess_month m ON m.id = e.ess_month_id JOIN network n ON n.id = m.network_id
      WHERE n.slug = 'demo' AND m.year = $1 AND e.editorial_state = 'PUBLISHED' AND e.deleted_at IS NULL AND o.deleted_at IS NULL AND o.starts_at IS NOT NULL`, [YEAR]);
    expect([...told.keys()].sort()).toEqual(dates.map(({ id }) => id).sort());
    const [open, signedIn] = await Promise.all([get(`${PROGRAMME}.ics`), coordinator.fetch(`${PROGRAMME}.ics`)]);
    expect(await signedIn.text()).toBe(await open.text());
  });

  test.each(['/feeds/demo/1999/programme.ics', '/feeds/none/2026/programme.ics', `/feeds/demo/${YEAR}/programme.pdf`, '/feeds/lieux/lieu_1.ics', '/feeds/events/x.ics', '/feeds/private/short.ics', '/feeds/private/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics'])(
    '%s is not there', async (path) => {
      const response = await get(path);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([404, 'FEED_UNKNOWN']);
    });

  test('of a lieu and of an event have addresses of their own, and what is hidden has none', async () => {
    const { id, event, lieu } = await published();
    expect((await calendar(`/feeds/lieux/${lieu}.ics`)).has(id)).toBe(true);
    expect((await calendar(`/feeds/events/${event}.ics`)).has(id)).toBe(true);
    const hidden = await one<{ id: string }>("SELECT id FROM ess_month_event WHERE editorial_state = 'PROPOSED' LIMIT 1");
    expect((await get(`/feeds/events/${hidden.id}.ics`)).status).toBe(404);
    await rows("UPDATE lieu SET visibility = 'NETWORK', version = version + 1 WHERE id = $1", [lieu]);
    const { name } = await one<{ name: string }>('SELECT name FROM lieu WHERE id = $1', [lieu]);
    expect((await get(`/feeds/lieux/${lieu}.ics`)).status).toBe(404);
    expect(await get(`${PROGRAMME}.jsonld`).then((response) => response.text())).not.toContain(`"name": "${name}"`);
    await rows("UPDATE lieu SET visibility = 'PUBLIC', version = version + 1 WHERE id = $1", [lieu]);
  });
});

describe('what changes', () => {
  test('gives another tag, and a higher sequence under the same UID', async () => {
    const { id, event, version, event_version: expectedVersion } = await published(1);
    const [tag, before] = [(await get(`/feeds/events/${event}.ics`)).headers.get('etag'), (await calendar(`/feeds/events/${event}.ics`)).get(id)!];
    await coordinator.send('mutation ($id: ID!, $v: Int!) { updateEssMonthEvent(input: { id: $id, expectedVersion: $v, change: { status: CANCELLED } }) { userErrors { code } } }', { id: event, v: expectedVersion });
    const cancelled = (await calendar(`/feeds/events/${event}.ics`)).get(id)!;
    expect(cancelled).toEqual({ status: 'CANCELLED', summary: `ANNULÉ – ${before.summary}`, sequence: before.sequence + 1 });
    await coordinator.send(`mutation ($id: ID!, $v: Int!) { rescheduleOccurrence(input: { occurrence: $id, expectedVersion: $v, startsAt: "${YEAR}-11-20T10:00:00Z", endsAt: "${YEAR}-11-20T11:00:00Z" }) { userErrors { code } } }`, { id, v: version });
    expect((await calendar(`/feeds/events/${event}.ics`)).get(id)!.sequence).toBe(before.sequence + 2);
    expect((await get(`/feeds/events/${event}.ics`)).headers.get('etag')).not.toBe(tag);
    expect((await calendar(`/feeds/events/${event}.ics?lang=en`)).get(id)!.summary).toBe(`CANCELLED – ${before.summary}`);
  });

  test('what is public no longer is cancelled for thirty days in every feed that had it, and comes back above that', async () => {
    const { id, event, lieu } = await published(2);
    const feeds = [`${PROGRAMME}.ics`, `/feeds/lieux/${lieu}.ics`, `/feeds/events/${event}.ics`];
    const before = (await calendar(feeds[0]!)).get(id)!;
    await setState(event, 'ACCEPTED');
    await rows("UPDATE ess_month_event SET title = 'Pas encore public' WHERE id = $1", [event]);
    for (const feed of feeds) {
      const gone = (await calendar(feed)).get(id);
      expect(gone).toEqual({ status: 'CANCELLED', summary: `ANNULÉ – ${before.summary}`, sequence: expect.any(Number) });
      expect(gone!.sequence).toBeGreaterThan(before.sequence);
    }
    expect((await get(`/feeds/events/${event}.json`).then((response) => response.text()))).not.toContain('Pas encore public');
    await rows("UPDATE feed_withdrawal SET withdrawn_at = now() - interval '31 days' WHERE event_id = $1", [event]);
    expect((await calendar(feeds[0]!)).has(id)).toBe(false);
    expect((await get(feeds[2]!)).status).toBe(404);
    await setState(event, 'PUBLISHED');
    const back = (await calendar(feeds[0]!)).get(id)!;
    expect(back).toMatchObject({ status: 'CONFIRMED' });
    expect(back.sequence).toBeGreaterThan(before.sequence + 1);
  });

  test('a date that is removed, or moves to another lieu, is cancelled where it was', async () => {
    const { id, event, lieu, version } = await published(3);
    const other = await one<{ id: string }>(`SELECT l.id FROM lieu l JOIN network_actor na ON na.actor_id = l.id JOIN network n ON n.id = na.network_id
      WHERE n.slug = 'demo' AND l.visibility = 'PUBLIC' AND l.deleted_at IS NULL AND l.id <> $1 AND NOT EXISTS (SELECT FROM event_organiser eo WHERE eo.event_id = $2 AND eo.actor_id = l.id) LIMIT 1`, [lieu, event]);
    await rows('DELETE FROM event_organiser WHERE event_id = $1', [event]);
    await coordinator.send(`mutation ($id: ID!, $v: Int!, $lieu: ID) { rescheduleOccurrence(input: { occurrence: $id, expectedVersion: $v, lieu: $lieu, startsAt: "${YEAR}-11-20T10:00:00Z", endsAt: "${YEAR}-11-20T11:00:00Z" }) { userErrors { code } } }`, { id, v: version, lieu: other.id });
    expect((await calendar(`/feeds/lieux/${lieu}.ics`)).get(id)).toMatchObject({ status: 'CANCELLED' });
    expect((await calendar(`/feeds/lieux/${other.id}.ics`)).get(id)).toMatchObject({ status: 'CONFIRMED' });
    expect((await calendar(`${PROGRAMME}.ics`)).get(id)).toMatchObject({ status: 'CONFIRMED' });
    await coordinator.send('mutation ($id: ID!, $v: Int!) { removeOccurrence(input: { id: $id, expectedVersion: $v }) { userErrors { code } } }', { id, v: version + 1 });
    expect((await calendar(`${PROGRAMME}.ics`)).get(id)).toMatchObject({ status: 'CANCELLED' });
    expect((await calendar(`/feeds/lieux/${other.id}.ics`)).get(id)).toMatchObject({ status: 'CANCELLED' });
  });
});

describe('a private address', () => {
  const CREATE = 'mutation ($lieu: ID) { createCalendarAddress(input: { lieu: $lieu }) { calendarAddress { id path lieu { id } } userErrors { code path } } }';
  type Made = { createCalendarAddress: { calendarAddress: { id: string; path: string; lieu: { id: string } | null } | null; userErrors: { code: string }[] } };
  const make = async (client: Client, lieu?: string): Promise<{ id: string; path: string }> => (await client.send<Made>(CREATE, { lieu })).data.createCalendarAddress.calendarAddress!;

  test('holds all of a lieu, proposals as tentative, and is revoked at once', async () => {
    const lieu = await idOf(api, 'lieu', 'La Remise');
    const proposed = await one<{ id: string; event: string }>(`SELECT o.id, e.id AS event FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE o.lieu_id = $1 AND o.starts_at IS NOT NULL AND o.deleted_at IS NULL AND e.deleted_at IS NULL LIMIT 1`, [lieu]);
    await rows("UPDATE ess_month_event SET status = 'SCHEDULED' WHERE id = $1", [proposed.event]);
    await setState(proposed.event, 'PROPOSED');
    const { id, path } = await make(coordinator, lieu);
    expect(await make(coordinator, lieu)).toMatchObject({ id, path });
    const response = await get(path);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect((await calendar(path)).get(proposed.id)).toMatchObject({ status: 'TENTATIVE', summary: expect.stringMatching(/^PROPOSÉ – /) });
    expect((await get(path, { 'if-none-match': response.headers.get('etag')! })).status).toBe(304);
    const others = await animateur.send<{ calendarAddresses: unknown[] }>('{ calendarAddresses { id path } }');
    expect(others.data.calendarAddresses).toEqual([]);
    const theirs = await animateur.send('mutation ($id: ID!) { revokeCalendarAddress(input: { id: $id }) { revokedId } }', { id });
    expect(theirs.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await coordinator.send('mutation ($id: ID!) { revokeCalendarAddress(input: { id: $id }) { revokedId userErrors { code } } }', { id });
    expect((await get(path, { 'if-none-match': response.headers.get('etag')! })).status).toBe(404);
    expect((await make(coordinator, lieu)).path).not.toBe(path);
    expect((await coordinator.send<Made>(CREATE, { lieu: 'lieu_nowhere' })).data.createCalendarAddress.userErrors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['lieu'] }]);
  });

  test('stands in no log', () => {
    expect(LOGGING.serializers.req({ method: 'GET', url: '/feeds/private/secret.ics?lang=en' })).toEqual({ method: 'GET', path: '/feeds/private/…' });
  });

  test('holds what an account organises and has to do, as far as it may read it today', async () => {
    const { user, person } = await one<{ user: string; person: string }>("SELECT u.id AS user, p.id AS person FROM app_user u JOIN person p ON p.user_id = u.id WHERE u.email = 'animation@demo.example'");
    const task = await one<{ id: string }>('UPDATE cooperation_task SET assignee_id = $1, due_on = \'2026-11-05\', done_at = NULL WHERE id = (SELECT id FROM cooperation_task WHERE deleted_at IS NULL ORDER BY id LIMIT 1) RETURNING id', [person]);
    const [preparation] = await rows<{ id: string; event: string }>('SELECT id, event_id AS event FROM event_task WHERE assignee_id = $1 AND offset_days IS NOT NULL AND done_at IS NULL AND deleted_at IS NULL ORDER BY id LIMIT 1', [person]);
    const { path } = await make(animateur);
    const mine = await rows<{ id: string }>(`SELECT o.id FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE o.starts_at IS NOT NULL AND o.deleted_at IS NULL AND e.deleted_at IS NULL AND (e.proposed_by = $1 OR EXISTS (
      SELECT FROM event_organiser eo WHERE eo.event_id = e.id AND (eo.actor_id = $2 OR eo.actor_id IN (SELECT lieu_id FROM lieu_animateur WHERE person_id = $2))))`, [user, person]);
    const told = await calendar(path);
    const tasks = await rows<{ id: string }>('SELECT id FROM cooperation_task WHERE assignee_id = $1 AND due_on IS NOT NULL AND deleted_at IS NULL', [person]);
    expect(mine.length).toBeGreaterThan(2);
    const preparing = await rows<{ id: string }>('SELECT id FROM event_task WHERE assignee_id = $1 AND deleted_at IS NULL AND coalesce(due_on, event_first_day(event_id) + offset_days) IS NOT NULL', [person]);
    const helping = await rows<{ id: string }>('SELECT slot_id AS id FROM volunteer WHERE person_id = $1', [person]);
    expect([preparing.length, helping.length].every((count) => count > 0)).toBe(true);
    expect([...told.keys()].sort()).toEqual([...mine, ...tasks, ...preparing, ...helping].map(({ id }) => id).sort());
    expect(told.get(task.id)!.summary).toMatch(/^À faire : /);
    expect(told.get(preparation!.id)!.summary).toMatch(/^À faire : /);
    expect(told.get(helping[0]!.id)).toMatchObject({ status: 'CONFIRMED', summary: expect.stringMatching(/^Bénévole : .+ – .+/) });
    // Its day moves with the event: that is a change of the task.
    await rows("UPDATE occurrence SET starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day', version = version + 1, updated_at = now() WHERE event_id = $1", [preparation!.event]);
    expect((await calendar(path)).get(preparation!.id)!.sequence).toBeGreaterThan(told.get(preparation!.id)!.sequence);
    await rows('UPDATE membership SET suspended_at = now() WHERE user_id = $1', [user]);
    const fewer = await calendar(path);
    expect(fewer.size).toBeLessThan(told.size);
    expect([...fewer.values()].filter(({ summary }) => summary.startsWith('PROPOSÉ'))).toEqual([]);
    await rows('UPDATE app_user SET suspended_at = now() WHERE id = $1', [user]);
    expect((await get(path)).status).toBe(404);
  });
});
