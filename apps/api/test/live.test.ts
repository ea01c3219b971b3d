import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Streams } from '../src/live/streams.js';
import { Stream } from '../src/live/stream.js';
import { STREAMS } from '../src/limits/limits.js';
import { anonymous } from '../src/auth/viewer.js';
import { accountIn } from './harness/account.js';
import { keyOf } from './harness/api-key.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { type Card, CHANGES, demoMonth, followChanges, followPresence, type Here, move, nextChange, WHO } from './harness/board.js';
import { type OtherProcess, otherProcess } from './harness/other-process.js';
import { openStream } from './harness/stream.js';

let api: TestApi;
/** A second process on the same database. */
let other: OtherProcess;
let coordinator: Client;
let elsewhere: Client;
let essMonth: string;
let cards: Card[];
beforeAll(async () => {
  api = await testApi({ demo: true });
  other = await otherProcess(api);
  [coordinator, elsewhere] = await Promise.all([api.signedIn('coordination'), other.signedIn('coordination')]);
  ({ essMonth, cards } = await demoMonth(api));
}, 120_000);
afterAll(async () => {
  await other?.close();
  await api?.close();
});

/** A card that no other test has moved. */
const fresh = (): Card => cards.pop()!;
const later = (days: number): { startsAt: string; endsAt: string; room: null } => ({ startsAt: `2026-12-${10 + days}T09:00:00Z`, endsAt: `2026-12-${10 + days}T10:00:00Z`, room: null });
const sql = (text: string, values: unknown[] = []): Promise<{ rows: Record<string, string>[] }> => api.database.pool.query(text, values);

async function nobodyIsThere(): Promise<void> {
  for (const end = Date.now() + 2000; Date.now() < end && (await sql('SELECT FROM presence')).rows.length > 0; ) await pause(20);
  expect((await sql('SELECT FROM presence')).rows).toEqual([]);
}

describe('what changes', () => {
  test('reaches whoever follows at this process and at another in half a second, with who did it', async () => {
    const [here, there] = await Promise.all([followChanges(coordinator, essMonth), followChanges(elsewhere, essMonth)]);
    const card = fresh();
    const took: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const begun = performance.now();
      await move(coordinator, { occurrence: card.id, expectedVersion: card.version + turn, ...later(turn) });
      for (const stream of [here, there]) {
        const change = await nextChange(stream);
        expect(change).toMatchObject({ kind: 'MOVED', by: { name: 'Claire Debruyne' }, removedId: null, occurrence: { id: card.id, version: card.version + turn + 1, event: { id: card.event } } });
      }
      took.push(performance.now() - begun);
    }
    took.sort((a, b) => a - b);
    expect(took[5]).toBeLessThan(500);
    await Promise.all([here.close(), there.close()]);
  });

  test('says what happened: a date is added, its event is changed, it is removed and comes back', async () => {
    const stream = await followChanges(elsewhere, essMonth);
    const card = fresh();
    const added = await coordinator.send<{ addOccurrence: { occurrence: { id: string } } }>('mutation ($event: ID!) { addOccurrence(input: { event: $event }) { occurrence { id } } }', { event: card.event });
    const { id } = added.data.addOccurrence.occurrence;
    expect(await nextChange(stream)).toMatchObject({ kind: 'ADDED', occurrence: { id } });
    await coordinator.send('mutation ($id: ID!) { removeOccurrence(input: { id: $id, expectedVersion: 1 }) { userErrors { code } } }', { id });
    expect(await nextChange(stream)).toMatchObject({ kind: 'REMOVED', occurrence: null, removedId: id, by: { name: 'Claire Debruyne' } });
    await coordinator.send('mutation ($id: ID!) { restore(input: { id: $id }) { userErrors { code } } }', { id });
    expect(await nextChange(stream)).toMatchObject({ kind: 'ADDED', occurrence: { id } });
    await sql('DELETE FROM occurrence WHERE id = $1', [id]);
    expect(await nextChange(stream)).toMatchObject({ kind: 'REMOVED', removedId: id });

    const { data } = await coordinator.send<{ updateEssMonthEvent: { userErrors: object[] } }>(
      'mutation ($input: UpdateEssMonthEventInput!) { updateEssMonthEvent(input: $input) { userErrors { code } } }',
      { input: { id: card.event, expectedVersion: card.event_version, change: { title: 'Un autre titre', audiences: ['STUDENTS'] } } },
    );
    expect(data.updateEssMonthEvent.userErrors).toEqual([]);
    expect(await nextChange(stream)).toMatchObject({ kind: 'CHANGED', occurrence: { id: card.id, event: { title: 'Un autre titre' } } });
    await sql('UPDATE occurrence SET ess_month_id = ess_month_id WHERE id = $1', [card.id]);
    await sql('DELETE FROM event_organiser WHERE event_id = $1', [card.event]);
    expect(await nextChange(stream)).toMatchObject({ kind: 'CHANGED', occurrence: { id: card.id, version: card.version } });
    await sql('UPDATE ess_month_event SET deleted_at = now() WHERE id = $1', [card.event]);
    expect(await nextChange(stream)).toMatchObject({ kind: 'REMOVED', removedId: card.id });
    await stream.close();
  });

  test('comes in order, and the last one told is the last one made', async () => {
    const stream = await followChanges(elsewhere, essMonth);
    const mine = [fresh(), fresh(), fresh()];
    await Promise.all(mine.map(async (card) => {
      for (let turn = 0; turn < 8; turn += 1) await move(coordinator, { occurrence: card.id, expectedVersion: card.version + turn, ...later(turn) });
    }));
    const seen = new Map(mine.map(({ id, version }) => [id, version]));
    while (mine.some(({ id, version }) => seen.get(id) !== version + 8)) {
      const { occurrence } = await nextChange(stream);
      expect(occurrence!.version).toBeGreaterThanOrEqual(seen.get(occurrence!.id)!);
      seen.set(occurrence!.id, occurrence!.version);
    }
    await stream.close();
  });

  test('is read once for all who have the same rights, and once more for whoever has others', async () => {
    const colleagues = await Promise.all(Array.from({ length: 8 }, async (_, index) => {
      await sql(`WITH u AS (INSERT INTO app_user (name, email) VALUES ($1, $1) RETURNING id) INSERT INTO membership (network_id, user_id, roles) SELECT n.id, u.id, '{COORDINATOR}' FROM network n, u WHERE n.slug = 'demo'`, [`c${index}@live.example`]);
      return api.signedIn(`c${index}@live.example`);
    }));
    const everybody = [...colleagues, await api.signedIn('animation')];
    const query = CHANGES.replace('version lieu', 'version viewerCanReschedule lieu');
    const streams = await Promise.all(everybody.map((client) => openStream<{ essMonthChanged: { occurrence: { viewerCanReschedule: boolean } } }>(client, query, { essMonth })));
    const card = fresh();
    const statements = await api.statements(async () => {
      await move(elsewhere, { occurrence: card.id, expectedVersion: card.version, ...later(1) });
      const told = await Promise.all(streams.map((stream) => stream.next()));
      expect(told.map(({ data }) => data.essMonthChanged.occurrence.viewerCanReschedule)).toEqual([...colleagues.map(() => true), false]);
    });
    expect(statements.filter((text) => text.includes('json_object_agg'))).toHaveLength(2);
    await Promise.all(streams.map((stream) => stream.close()));
  });

  test('is not told card by card where it is very much at once', async () => {
    const stream = await followChanges(coordinator, essMonth);
    await sql("INSERT INTO occurrence (event_id) SELECT $1 FROM generate_series(1, 150)", [cards[0]!.event]);
    expect(await nextChange(stream)).toMatchObject({ kind: 'MISSED', occurrence: null, removedId: null });
    await sql('DELETE FROM occurrence WHERE event_id = $1 AND starts_at IS NULL', [cards[0]!.event]);
    expect(await nextChange(stream)).toMatchObject({ kind: 'MISSED' });
    await stream.close();
  });

  test('may have been missed where the connection to the database was lost: that is said, and what comes after is heard', async () => {
    const stream = await followChanges(coordinator, essMonth);
    await sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'essaim live' AND datname = current_database()");
    const card = fresh();
    await move(coordinator, { occurrence: card.id, expectedVersion: card.version, ...later(1) });
    let change = await nextChange(stream);
    // Where the connection was there again before the move was written.
    if (change.kind === 'MISSED') {
      await move(coordinator, { occurrence: card.id, expectedVersion: card.version + 1, ...later(2) });
      change = await nextChange(stream);
      expect(change).toMatchObject({ kind: 'MOVED', occurrence: { id: card.id } });
    }
    await stream.close();
  });

  test('is followed by a stream that gives a sign of life each second, so that silence tells of a line that is gone', async () => {
    const stream = await followChanges(coordinator, essMonth);
    const before = stream.chunks();
    await pause(3500);
    expect(stream.taken()).toEqual([]);
    expect(stream.chunks() - before).toBeGreaterThanOrEqual(3);
    expect(stream.chunks() - before).toBeLessThanOrEqual(5);
    await stream.close();
  });

  test('can be found out afterwards by versions, by one statement: what is missing has been removed', async () => {
    const versions = 'query ($id: ID!) { node(id: $id) { ... on EssMonth { versions { id version eventVersion } } } }';
    interface Versions { node: { versions: { id: string; version: number; eventVersion: number }[] } }
    const before = (await coordinator.send<Versions>(versions, { id: essMonth })).data.node.versions;
    const [moved, removed] = [fresh(), fresh()];
    await move(coordinator, { occurrence: moved.id, expectedVersion: moved.version, ...later(1) });
    await coordinator.send('mutation ($id: ID!, $v: Int!) { removeOccurrence(input: { id: $id, expectedVersion: $v }) { userErrors { code } } }', { id: removed.id, v: removed.version });
    let after: Versions['node']['versions'] = [];
    const statements = await api.statements(async () => {
      after = (await coordinator.send<Versions>(versions, { id: essMonth })).data.node.versions;
    });
    expect(statements).toHaveLength(1);
    const written = (list: typeof before): Set<string> => new Set(list.map(({ id, version, eventVersion }) => `${id} ${version} ${eventVersion}`));
    expect(before.filter(({ id }) => !after.some((each) => each.id === id)).map(({ id }) => id)).toEqual([removed.id]);
    expect([...written(after)].filter((each) => !written(before).has(each))).toEqual([`${moved.id} ${moved.version + 1} ${moved.event_version}`]);
    const { data } = await coordinator.send<{ node: { occurrences: { nodes: { id: string }[] } } }>(
      'query ($id: ID!, $ids: [ID!]) { node(id: $id) { ... on EssMonth { occurrences(first: 500, filter: { ids: $ids }) { nodes { id } } } } }', { id: essMonth, ids: [moved.id, removed.id] });
    expect(data.node.occurrences.nodes).toEqual([{ id: moved.id }]);
  });
});

describe('who is there', () => {
  const names = (here: Here): string[] => here.people.map(({ name }) => name);
  /** Messages until one says this; several may tell the same. */
  async function until(stream: Awaited<ReturnType<typeof followPresence>>, wanted: (here: Here) => boolean, within = 8000): Promise<Here> {
    for (const end = Date.now() + within; ; ) {
      const { data } = await stream.next(end - Date.now());
      if (wanted(data.essMonthPresence)) return data.essMonthPresence;
    }
  }

  test('is told over all processes, with what they look at, and no more once they have left', async () => {
    const mine = await followPresence(coordinator, essMonth);
    expect(names((await mine.next()).data.essMonthPresence)).toEqual(['Claire Debruyne']);
    const animateur = await other.signedIn('animation');
    const theirs = await followPresence(animateur, essMonth);
    const both = await until(mine, ({ people }) => people.length === 2);
    const { id: occurrence } = fresh();
    const look = (id: string | null): Promise<unknown> => animateur.send('mutation ($input: LookAtInput!) { lookAt(input: $input) { userErrors { code } } }', { input: { essMonth, occurrence: id } });
    await look(occurrence);
    expect((await until(mine, ({ people }) => people.some(({ lookingAt }) => lookingAt !== null))).people).toEqual([both.people[0], { ...both.people[1], lookingAt: { id: occurrence } }]);
    await look(null);
    await until(mine, ({ people }) => people.every(({ lookingAt }) => lookingAt === null));
    const begun = Date.now();
    await theirs.close();
    expect(names(await until(mine, ({ people }) => people.length === 1))).toEqual(['Claire Debruyne']);
    expect(Date.now() - begun).toBeLessThan(3000);
    await mine.close();
    await nobodyIsThere();
  });

  test('is forgotten within seconds where a process is gone without a word', async () => {
    const mine = await followPresence(coordinator, essMonth);
    await mine.next();
    // As a killed process leaves it: nobody says any more that these streams are open.
    await sql(`INSERT INTO presence (stream, process, topic, user_id) SELECT gen_random_uuid(), gen_random_uuid(), $1, id FROM app_user WHERE email = 'animation@demo.example'`, [`presence:${essMonth}`]);
    await coordinator.send('mutation ($input: LookAtInput!) { lookAt(input: $input) { userErrors { code } } }', { input: { essMonth, occurrence: cards[0]!.id } });
    await until(mine, ({ people }) => people.length === 2);
    const begun = Date.now();
    await until(mine, ({ people }) => people.length === 1);
    expect(Date.now() - begun).toBeLessThan(7000);
    await mine.close();
  });

  test('looks at nothing that is of another month, or not there', async () => {
    const foreign = await demoMonth(api, 'demo-voisine').catch(() => null);
    for (const occurrence of [foreign?.cards[0]!.id, `occurrence_${'0'.repeat(32)}`]) {
      const { data } = await coordinator.send<{ lookAt: { userErrors: { code: string }[] } }>('mutation ($input: LookAtInput!) { lookAt(input: $input) { userErrors { code } } }', { input: { essMonth, occurrence } });
      expect(data.lookAt.userErrors).toEqual([expect.objectContaining({ code: 'UNKNOWN_REFERENCE' })]);
    }
  });
});

describe('whoever may not', () => {
  const refusal = async (client: Client, query: string, variables: object = { essMonth }): Promise<string | undefined> => {
    const stream = await openStream(client, query, variables);
    const { errors } = await stream.next();
    expect(await stream.ended()).toBe('complete');
    return errors?.[0]!.extensions.code;
  };

  test('is refused by the stream itself: visitors, keys where people are named, and others as where there is no such month', async () => {
    const neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
    expect(await refusal(api.anonymous, CHANGES)).toBe('UNAUTHENTICATED');
    expect(await refusal(api.withKey('essaim_unknown'), CHANGES)).toBe('UNAUTHENTICATED');
    expect(await refusal(await keyOf(api, 'demo', ['READ']), WHO)).toBe('FORBIDDEN');
    expect(await refusal(neighbour, CHANGES)).toBe('NOT_FOUND');
    expect(await refusal(neighbour, CHANGES, { essMonth: `essmonth_${'0'.repeat(32)}` })).toBe('NOT_FOUND');
  });

  test('a key hears of changes, and not who made them', async () => {
    const stream = await followChanges(await keyOf(api, 'demo', ['READ']), essMonth);
    const card = fresh();
    await move(coordinator, { occurrence: card.id, expectedVersion: card.version, ...later(1) });
    expect(await nextChange(stream)).toMatchObject({ kind: 'MOVED', by: null, occurrence: { id: card.id } });
    await stream.close();
  });

  test('loses the stream in five seconds: suspended, removed, signed out, expired, a key revoked', async () => {
    const emails = ['suspended', 'removed', 'signed-out', 'expired'].map((name) => `${name}@live.example`);
    const clients = await Promise.all(emails.map(async (email) => {
      await sql(`WITH u AS (INSERT INTO app_user (name, email) VALUES ($1, $1) RETURNING id) INSERT INTO membership (network_id, user_id, roles) SELECT n.id, u.id, '{MEMBER}' FROM network n, u WHERE n.slug = 'demo'`, [email]);
      return api.signedIn(email);
    }));
    const streams = await Promise.all([...clients, await keyOf(api, 'demo', ['READ'])].map((client) => followChanges(client, essMonth)));
    const user = '(SELECT id FROM app_user WHERE email = $1)';
    const begun = Date.now();
    await sql(`UPDATE app_user SET suspended_at = now() WHERE email = $1`, [emails[0]]);
    await sql(`DELETE FROM membership WHERE user_id = ${user}`, [emails[1]]);
    await sql(`DELETE FROM auth_session WHERE user_id = ${user}`, [emails[2]]);
    await sql(`UPDATE auth_session SET expires_at = now() WHERE user_id = ${user}`, [emails[3]]);
    await sql('UPDATE api_key SET revoked_at = now()');
    const said = await Promise.all(streams.map(async (stream) => [await stream.ended(), ...stream.taken().map(({ errors }) => errors?.[0]!.extensions.code)]));
    expect(said).toEqual([['complete', 'UNAUTHENTICATED'], ['complete', 'NOT_FOUND'], ['complete', 'UNAUTHENTICATED'], ['complete', 'UNAUTHENTICATED'], ['complete', 'UNAUTHENTICATED']]);
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  test('asks for too much: other operations, messages that are too large, deep or wrong', async () => {
    expect(await refusal(coordinator, '{ viewer { kind } }')).toBe('BAD_REQUEST');
    expect(await refusal(coordinator, CHANGES.replace('removedId', 'occurrence { event { essMonth { occurrences(first: 101) { nodes { id } } } } }'))).toBe('QUERY_TOO_LARGE');
    expect(await refusal(coordinator, `subscription ($essMonth: ID!) { essMonthChanged(essMonth: $essMonth) { occurrence ${'{ event { occurrences '.repeat(8)}{ id }${' } }'.repeat(8)} } }`)).toBe('QUERY_TOO_LARGE');
    expect(await refusal(coordinator, CHANGES.replace('removedId', 'nonsense'))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await refusal(coordinator, 'subscription {')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await refusal(coordinator, CHANGES, {})).toBe('BAD_USER_INPUT');
    const { errors } = await coordinator.send(CHANGES, { essMonth });
    expect(errors![0]!.message).toContain('text/event-stream');
  });

  test('has too many streams: of an account, and from an address', async () => {
    const streams = new Streams((formatted) => formatted, () => undefined);
    const open = (userId: string | null, address: string | null): void =>
      streams.add(new Stream({ ...anonymous('fr'), userId }, address, String(userId), () => Promise.reject(new Error('nobody looks')), {} as ServerResponse));
    for (let count = 0; count < STREAMS.viewer; count += 1) open('one', null);
    expect(() => open('one', null)).toThrow('This account has 40 live streams open');
    for (let count = 0; count < STREAMS.address; count += 1) open(`u${count}`, '203.0.113.7');
    expect(() => open('another', '203.0.113.7')).toThrow('This address has 400 live streams open');
    open('another', '203.0.113.8');
  });
});

test('a server that stops ends its streams at once, so that clients go to another one, and forgets who was there', async () => {
  const stopping = await testApi({ beside: api });
  const client = await stopping.signedIn('coordination');
  const [changes, who] = [await followChanges(client, essMonth), await followPresence(client, essMonth)];
  await who.next();
  const begun = Date.now();
  await stopping.close();
  expect(await changes.ended()).toBe('cut');
  expect(await who.ended()).toBe('cut');
  expect(Date.now() - begun).toBeLessThan(2000);
  await nobodyIsThere();
  const again = await followChanges(elsewhere, essMonth);
  const card = fresh();
  await move(coordinator, { occurrence: card.id, expectedVersion: card.version, ...later(1) });
  expect(await nextChange(again)).toMatchObject({ kind: 'MOVED' });
  await again.close();
});
