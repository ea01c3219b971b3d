import { randomUUID } from 'node:crypto';
import { accountIn, idOf } from './harness/account.js';
import { type Answer, type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let essMonth: string;
let lampisterie: string;
let boucle: string;
let plateau: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  boucle = await idOf(api, 'lieu', 'La Boucle');
  essMonth = await one(`SELECT m.id FROM ess_month m JOIN network n ON n.id = m.network_id WHERE n.slug = 'demo'`);
  plateau = await one(`INSERT INTO room (lieu_id, name) VALUES ($1, 'Plateau neuf') RETURNING id`, [lampisterie]);
});
afterAll(() => api.close());

const one = async (text: string, values: unknown[] = []): Promise<string> => (await api.database.pool.query<{ id: string }>(text, values)).rows[0]!.id;
const time = (day: number, hour: number): string => new Date(Date.UTC(2026, 10, day, hour)).toISOString();
const at = (day: number, hour: number) => ({ startsAt: time(day, hour), endsAt: time(day, hour + 2) });

/** A card in the new room, on a day that no other test uses. */
async function card(day: number, hour: number, organiser = lampisterie): Promise<string> {
  const event = await one(`INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) VALUES ($1, 'Carte', 'EVENT_KIND/OTHER', 'ACCEPTED') RETURNING id`, [essMonth]);
  await api.database.pool.query('INSERT INTO event_organiser (event_id, actor_id) VALUES ($1, $2)', [event, organiser]);
  return one('INSERT INTO occurrence (event_id, lieu_id, room_id, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5) RETURNING id', [event, lampisterie, plateau, time(day, hour), time(day, hour + 2)]);
}

interface Done {
  occurrences?: { id: string; version: number; startsAt: string | null }[];
  deletedIds?: string[];
  event?: { id: string; title: string; occurrences: { id: string; startsAt: string | null }[] } | null;
  userErrors: { code: string; path: string[] }[];
  conflicts?: { field: string; base: unknown; mine: unknown; theirs: unknown }[];
}
const ERRORS = 'userErrors { code path message }';
const DOCUMENTS = {
  rescheduleOccurrences: `mutation ($input: RescheduleOccurrencesInput!) { done: rescheduleOccurrences(input: $input) { occurrences { id version startsAt } ${ERRORS} conflicts { field base mine theirs } } }`,
  addOccurrences: `mutation ($input: AddOccurrencesInput!) { done: addOccurrences(input: $input) { occurrences { id version startsAt } ${ERRORS} } }`,
  removeOccurrences: `mutation ($input: RemoveOccurrencesInput!) { done: removeOccurrences(input: $input) { deletedIds ${ERRORS} } }`,
  duplicateEvent: `mutation ($input: DuplicateEventInput!) { done: duplicateEvent(input: $input) { event { id title occurrences { id startsAt } } ${ERRORS} } }`,
};
const ask = (client: Client, field: keyof typeof DOCUMENTS, input: object) => client.send<{ done: Done }>(DOCUMENTS[field], { input });
const send = async (client: Client, field: keyof typeof DOCUMENTS, input: object): Promise<Done> => (await ask(client, field, input)).data.done;
const shift = (client: Client, moves: object[]) => send(client, 'rescheduleOccurrences', { moves });
const rows = async (ids: string[]) =>
  (await api.database.pool.query<{ version: number; starts_at: Date | null }>('SELECT version, starts_at FROM occurrence WHERE id = ANY($1) ORDER BY array_position($1, id)', [ids])).rows.map(({ version, starts_at }) => [version, starts_at?.toISOString() ?? null]);

test('cards that move together may take each other’s places in one room', async () => {
  const ids = [await card(1, 8), await card(1, 10), await card(1, 12)];
  const done = await shift(animateur, ids.map((occurrence, index) => ({ occurrence, expectedVersion: 1, ...at(1, [10, 12, 8][index]!) })));
  expect(done).toMatchObject({ userErrors: [], conflicts: [], occurrences: ids.map((id) => ({ id, version: 2 })) });
  expect(await rows(ids)).toEqual([[2, time(1, 10)], [2, time(1, 12)], [2, time(1, 8)]]);
  const { rows: trail } = await api.database.pool.query('SELECT action, version FROM audit_entry WHERE subject_id = ANY($1) AND database_user IS NULL', [ids]);
  expect(trail).toEqual(Array(3).fill({ action: 'UPDATE', version: 2 }));
});

test('all or none: a taken room, a conflict, a mistake each name the card, and no card moves', async () => {
  const [first, second, taken] = [await card(2, 8), await card(2, 10), await card(2, 14)];
  const moves = (to: object, expectedVersion = 1) => [{ occurrence: first, expectedVersion: 1, ...at(2, 18) }, { occurrence: second, expectedVersion, ...to }];
  expect(await shift(coordinator, moves(at(2, 15)))).toMatchObject({ occurrences: [], userErrors: [{ code: 'ROOM_TAKEN', path: ['moves', '1', 'room'] }] });
  expect((await shift(coordinator, moves({ startsAt: time(2, 9) }))).userErrors).toMatchObject([{ code: 'INCOMPLETE_PERIOD', path: ['moves', '1', 'endsAt'] }]);
  expect(await rows([first, second, taken])).toEqual([[1, time(2, 8)], [1, time(2, 10)], [1, time(2, 14)]]);
  await shift(animateur, [{ occurrence: second, expectedVersion: 1, ...at(2, 20) }]);
  const stale = await shift(coordinator, moves(at(2, 12)));
  expect(stale).toMatchObject({ occurrences: [], userErrors: [{ code: 'CONFLICT', path: ['moves', '1'] }] });
  expect(stale.conflicts).toContainEqual({ field: 'startsAt', base: time(2, 10), mine: time(2, 12), theirs: time(2, 20) });
  expect(await rows([first, second])).toEqual([[1, time(2, 8)], [2, time(2, 20)]]);
});

test('who may not move one of them moves none; neither twice the same, nor too many', async () => {
  const [own, others] = [await card(3, 8), await card(3, 10, boucle)];
  const refused = await ask(animateur, 'rescheduleOccurrences', { moves: [own, others].map((occurrence) => ({ occurrence, expectedVersion: 1, ...at(3, 18) })) });
  expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect(await rows([own])).toEqual([[1, time(3, 8)]]);
  const move = { occurrence: own, expectedVersion: 1, ...at(3, 18) };
  expect((await shift(coordinator, [move, move])).userErrors).toMatchObject([{ code: 'DUPLICATE', path: ['moves', '1', 'occurrence'] }]);
  expect((await shift(coordinator, Array(201).fill(move))).userErrors).toMatchObject([{ code: 'TOO_MANY', path: ['moves'] }]);
});

test('many shift the same cards at once, in any order: each shift is whole, and the room is never booked twice', async () => {
  const ids = [await card(4, 8), await card(4, 10), await card(4, 12)];
  const rival = await card(5, 8);
  const shifts = Array.from({ length: 6 }, (_, index) => {
    const moves = ids.map((occurrence, position) => ({ occurrence, expectedVersion: 1, ...at(10 + index, 8 + 2 * position) }));
    return shift(index % 2 ? coordinator : animateur, index % 3 ? moves : moves.toReversed());
  });
  const rivals = Array.from({ length: 6 }, (_, index) => shift(coordinator, [{ occurrence: rival, expectedVersion: 1, ...at(10 + index, 9) }]));
  const answers = await Promise.all([...shifts, ...rivals]);
  const done = answers.filter(({ userErrors }) => userErrors.length === 0);
  for (const { userErrors } of answers) if (userErrors[0]) expect(['CONFLICT', 'ROOM_TAKEN']).toContain(userErrors[0].code);
  expect(done.length).toBeLessThanOrEqual(2);
  expect(done.length).toBeGreaterThan(0);
  const moved = await rows(ids);
  expect(new Set(moved.map(([version, start]) => `${String(version)} ${String(start).slice(0, 10)}`)).size).toBe(1);
  const { rows: overlaps } = await api.database.pool.query(
    'SELECT 1 FROM occurrence a JOIN occurrence b ON a.room_id = b.room_id AND a.id < b.id AND a.period && b.period WHERE a.books_room AND b.books_room',
  );
  expect(overlaps).toEqual([]);
});

test('further dates come all or none, once however often they are sent; they go together, and come back', async () => {
  const id = await card(20, 8);
  const event = await one('SELECT event_id AS id FROM occurrence WHERE id = $1', [id]);
  const weekly = [20, 21, 22].map((day) => ({ ...at(day, 12), lieu: lampisterie, room: plateau }));
  expect((await send(animateur, 'addOccurrences', { event, occurrences: [...weekly, { ...at(20, 9), lieu: lampisterie, room: plateau }] })).userErrors).toMatchObject([{ code: 'ROOM_TAKEN', path: ['occurrences', '3', 'room'] }]);
  expect((await send(animateur, 'addOccurrences', { event, occurrences: [{ room: plateau }, { startsAt: time(20, 8) }] })).userErrors.map(({ path }) => path.join(' '))).toEqual(['occurrences 0 room', 'occurrences 1 endsAt']);
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const body = JSON.stringify({ query: DOCUMENTS.addOccurrences, variables: { input: { event, occurrences: weekly } } });
  const twice = await Promise.all([1, 2].map(async () => (await (await animateur.fetch('/graphql', { method: 'POST', headers, body })).json()) as Answer<{ done: Done }>));
  expect(twice[0]!.data).toEqual(twice[1]!.data);
  const added = twice[0]!.data.done.occurrences!;
  expect(added).toHaveLength(3);

  const stale = { occurrences: [{ id: added[0]!.id, expectedVersion: 1 }, { id: added[1]!.id, expectedVersion: 7 }] };
  expect((await send(animateur, 'removeOccurrences', stale)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['occurrences', '1', 'expectedVersion'] }]);
  const ids = added.map((date) => date.id);
  expect(await send(animateur, 'removeOccurrences', { occurrences: ids.map((date) => ({ id: date, expectedVersion: 1 })) })).toMatchObject({ deletedIds: ids, userErrors: [] });
  expect((await animateur.send<{ restore: Done }>('mutation ($id: ID!) { restore(input: { id: $id }) { node { id } userErrors { code } } }', { id: ids[0] })).data.restore).toMatchObject({ userErrors: [] });
});

test('a copy has the words, lists and organisers of the event, is a proposal of whoever makes it, and has dates of its own', async () => {
  const { rows: [source] } = await api.database.pool.query<{ id: string; title: string }>(
    `UPDATE ess_month_event SET status = 'CANCELLED' WHERE id = (SELECT e.id FROM ess_month_event e WHERE e.ess_month_id = $1 AND EXISTS (SELECT 1 FROM event_term WHERE event_id = e.id) AND EXISTS (SELECT 1 FROM event_organiser WHERE event_id = e.id) AND e.editorial_state = 'PUBLISHED' ORDER BY e.id LIMIT 1) RETURNING id, title`, [essMonth]);
  const member = await accountIn(api, 'demo', 'MEMBER');
  const { event, userErrors } = await send(member, 'duplicateEvent', { event: source!.id, occurrences: [{ ...at(27, 8) }] });
  expect(userErrors).toEqual([]);
  expect(event).toMatchObject({ title: source!.title, occurrences: [{ startsAt: time(27, 8).replace('.000Z', '+00:00') }] });
  const all = `SELECT e.title, e.summary, e.kind, e.price, ARRAY(SELECT term_id FROM event_term WHERE event_id = e.id ORDER BY 1) AS terms, ARRAY(SELECT actor_id FROM event_organiser WHERE event_id = e.id ORDER BY position) AS organisers FROM ess_month_event e WHERE e.id = $1`;
  expect((await api.database.pool.query(all, [event!.id])).rows).toEqual((await api.database.pool.query(all, [source!.id])).rows);
  expect((await api.database.pool.query('SELECT editorial_state, status FROM ess_month_event WHERE id = $1', [event!.id])).rows).toEqual([{ editorial_state: 'PROPOSED', status: 'SCHEDULED' }]);
  expect((await send(member, 'duplicateEvent', { event: source!.id, title: 'La même, ailleurs' })).event).toMatchObject({ title: 'La même, ailleurs', occurrences: [{ startsAt: null }] });

  const stranger = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  expect((await ask(stranger, 'duplicateEvent', { event: source!.id })).errors![0]!.extensions.code).toBe('FORBIDDEN');
});
