import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let member: Client;
let essMonth: string;
let lampisterie: string;
let boucle: string;
let plateau: string;
let hall: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  member = await accountIn(api, 'demo', 'MEMBER');
  lampisterie = await idOf(api, 'lieu', 'La Lampisterie');
  boucle = await idOf(api, 'lieu', 'La Boucle');
  essMonth = await one(`SELECT m.id FROM ess_month m JOIN network n ON n.id = m.network_id WHERE n.slug = 'demo'`);
  plateau = await one(`INSERT INTO room (lieu_id, name) VALUES ($1, 'Plateau neuf') RETURNING id`, [lampisterie]);
  hall = await one(`INSERT INTO room (lieu_id, name) VALUES ($1, 'Halle neuve') RETURNING id`, [boucle]);
});
afterAll(() => api.close());

const one = async (text: string, values: unknown[] = []): Promise<string> => (await api.database.pool.query<{ id: string }>(text, values)).rows[0]!.id;

/** A card on the board, on a day of its own so that tests do not meet in rooms. */
let day = 0;
async function card(state = 'ACCEPTED'): Promise<{ id: string; event: string; time: (hour: number) => string }> {
  const ownDay = (day += 1);
  const time = (hour: number): string => new Date(Date.UTC(2026, 10, ownDay, hour)).toISOString();
  const event = await one(`INSERT INTO ess_month_event (ess_month_id, title, kind, editorial_state) VALUES ($1, 'Carte', 'EVENT_KIND/OTHER', $2) RETURNING id`, [essMonth, state]);
  await api.database.pool.query('INSERT INTO event_organiser (event_id, actor_id) VALUES ($1, $2)', [event, lampisterie]);
  const id = await one('INSERT INTO occurrence (event_id, lieu_id, room_id, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5) RETURNING id', [event, lampisterie, plateau, time(10), time(12)]);
  return { id, event, time };
}

interface Moved {
  occurrence: { startsAt: string | null; version: number; lieu: object | null; room: object | null } | null;
  userErrors: { code: string; path: string[] }[];
  conflicts: { field: string; base: unknown; mine: unknown; theirs: unknown }[];
}
const MOVE = `mutation MoveOccurrence($occurrence: ID!, $expectedVersion: Int!, $startsAt: DateTime, $endsAt: DateTime, $lieu: ID, $room: ID) {
  rescheduleOccurrence(input: { occurrence: $occurrence, expectedVersion: $expectedVersion, startsAt: $startsAt, endsAt: $endsAt, lieu: $lieu, room: $room }) {
    occurrence { id startsAt endsAt version lieu { id } room { id } }
    userErrors { code path message }
    conflicts { field base mine theirs }
  }
}`;
const send = (client: Client, occurrence: string, expectedVersion: number, to: object) => client.send<{ rescheduleOccurrence: Moved }>(MOVE, { occurrence, expectedVersion, ...to });
const move = async (client: Client, occurrence: string, expectedVersion: number, to: object): Promise<Moved> => (await send(client, occurrence, expectedVersion, to)).data.rescheduleOccurrence;
const row = async (id: string) => (await api.database.pool.query('SELECT version, starts_at, lieu_id, room_id, place_label FROM occurrence WHERE id = $1', [id])).rows[0];

test('a card moves in time and stays where it is', async () => {
  const { id, time } = await card();
  const moved = await move(animateur, id, 1, { startsAt: time(14), endsAt: time(16) });
  expect(moved).toMatchObject({ occurrence: { startsAt: time(14).replace('.000Z', '+00:00'), version: 2, lieu: { id: lampisterie }, room: { id: plateau } }, userErrors: [], conflicts: [] });
  const { rows } = await api.database.pool.query('SELECT action, changes, actor_id IS NOT NULL AS signed FROM audit_entry WHERE subject_id = $1 AND database_user IS NULL', [id]);
  expect(rows).toEqual([{ action: 'UPDATE', signed: true, changes: { startsAt: { before: time(10), after: time(14) }, endsAt: { before: time(12), after: time(16) } } }]);
});

test('another lieu leaves the room; null clears both; a free place leaves the lieu', async () => {
  const { id, time } = await card();
  const times = { startsAt: time(10), endsAt: time(12) };
  expect((await move(coordinator, id, 1, { ...times, lieu: boucle })).occurrence).toMatchObject({ version: 2, lieu: { id: boucle }, room: null });
  expect((await move(coordinator, id, 2, { ...times, lieu: lampisterie, room: plateau })).occurrence).toMatchObject({ lieu: { id: lampisterie }, room: { id: plateau } });
  expect((await move(coordinator, id, 3, { ...times, lieu: null })).occurrence).toMatchObject({ lieu: null, room: null });
  const place = { label: 'Place du marché', commune: '62498' };
  await coordinator.send('mutation ($input: RescheduleOccurrenceInput!) { rescheduleOccurrence(input: $input) { userErrors { code } } }', { input: { occurrence: id, expectedVersion: 4, ...times, place } });
  expect(await row(id)).toMatchObject({ version: 5, lieu_id: null, place_label: 'Place du marché' });
  expect((await move(coordinator, id, 5, { ...times, lieu: boucle })).occurrence).toMatchObject({ lieu: { id: boucle } });
  expect(await row(id)).toMatchObject({ place_label: null });
});

test('without times it goes back to the tray, keeps its room as a wish, and frees it', async () => {
  const { id, time } = await card();
  expect((await move(coordinator, id, 1, {})).occurrence).toMatchObject({ startsAt: null, lieu: { id: lampisterie }, room: { id: plateau } });
  const rival = await card();
  expect((await move(coordinator, rival.id, 1, { startsAt: time(10), endsAt: time(12) })).userErrors).toEqual([]);
  expect((await move(coordinator, id, 2, { startsAt: time(11), endsAt: time(13) })).userErrors).toMatchObject([{ code: 'ROOM_TAKEN', path: ['room'] }]);
  expect(await row(id)).toMatchObject({ version: 2, starts_at: null });
  expect((await move(coordinator, id, 2, {})).occurrence).toMatchObject({ version: 2 });
});

test('two people move the same card: the second learns what differs, and nothing is written', async () => {
  const { id, time } = await card();
  const answers = await Promise.all([move(coordinator, id, 1, { startsAt: time(14), endsAt: time(15) }), move(animateur, id, 1, { startsAt: time(18), endsAt: time(19) })]);
  const [winner] = answers.filter(({ occurrence }) => occurrence);
  const [loser] = answers.filter(({ occurrence }) => !occurrence);
  expect(winner!.occurrence!.version).toBe(2);
  expect(loser!.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect(loser!.conflicts.map(({ field, base }) => [field, base])).toEqual([['startsAt', time(10)], ['endsAt', time(12)]]);
  expect(await row(id)).toMatchObject({ version: 2 });
});

test('a stale move is merged where nobody touched the same: time here, lieu there', async () => {
  const { id, time } = await card();
  await move(coordinator, id, 1, { startsAt: time(14), endsAt: time(16) });
  // The board sends the times that its user saw: those are not a wish to move it back.
  expect(await move(animateur, id, 1, { startsAt: time(10), endsAt: time(12), lieu: boucle, room: hall })).toMatchObject({ occurrence: { startsAt: time(14).replace('.000Z', '+00:00'), version: 3, lieu: { id: boucle }, room: { id: hall } }, userErrors: [] });
  expect((await move(animateur, id, 9, {})).userErrors).toMatchObject([{ code: 'VERSION_FROM_THE_FUTURE' }]);
});

test('ten people move the same card at once, each another way: all are told what became of it, and each move written is one version', async () => {
  const { id, time } = await card();
  const asked = Array.from({ length: 10 }, (_, i) => ({ startsAt: time(10), endsAt: time(13 + i) }));
  const answers = await Promise.all([...asked.map((times) => move(coordinator, id, 1, times)), move(animateur, id, 1, { startsAt: time(10), endsAt: time(12), lieu: boucle, room: hall })]);
  // One of the times wins, the move to another lieu is merged with it, in whatever order they came.
  expect(answers.filter(({ occurrence }) => occurrence)).toHaveLength(2);
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'CONFLICT')).toHaveLength(9);
  expect(await row(id)).toMatchObject({ version: 3, room_id: hall });
  const { rows } = await api.database.pool.query<{ version: number }>('SELECT version FROM audit_entry WHERE subject_id = $1 AND database_user IS NULL ORDER BY version', [id]);
  expect(rows.map(({ version }) => version)).toEqual([2, 3]);
});

test('a room that somebody changed meanwhile is not lost silently with its lieu', async () => {
  const { id, time } = await card();
  const other = await one(`INSERT INTO room (lieu_id, name) VALUES ($1, 'Mezzanine') RETURNING id`, [lampisterie]);
  const times = { startsAt: time(10), endsAt: time(12) };
  await move(coordinator, id, 1, { ...times, room: other });
  expect(await move(animateur, id, 1, { ...times, lieu: boucle })).toMatchObject({ occurrence: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'room', base: plateau, mine: null, theirs: other }] });
});

test('a taken room is refused and nothing is written; proposals overlap freely', async () => {
  const taken = await card();
  const accepted = await card();
  const proposed = await card('PROPOSED');
  const there = { startsAt: taken.time(11), endsAt: taken.time(13) };
  expect(await move(coordinator, accepted.id, 1, there)).toMatchObject({ occurrence: null, userErrors: [{ code: 'ROOM_TAKEN', path: ['room'] }] });
  expect(await row(accepted.id)).toMatchObject({ version: 1 });
  expect((await api.database.pool.query('SELECT 1 FROM audit_entry WHERE subject_id = $1 AND database_user IS NULL', [accepted.id])).rows).toEqual([]);
  expect((await move(coordinator, proposed.id, 1, there)).userErrors).toEqual([]);
  expect((await move(coordinator, accepted.id, 1, { startsAt: taken.time(12), endsAt: taken.time(13) })).userErrors).toEqual([]);
});

test('a move is checked as a whole', async () => {
  const { id, time } = await card();
  const hidden = await one(`INSERT INTO lieu (slug, name, visibility) VALUES ('cache', 'Caché', 'NETWORK') RETURNING id`);
  const problems = async (to: object): Promise<string[]> => (await move(coordinator, id, 1, to)).userErrors.map(({ code, path }) => [code, ...path].join(' '));
  const times = { startsAt: time(10), endsAt: time(12) };
  expect(await problems({ startsAt: time(10) })).toEqual(['INCOMPLETE_PERIOD endsAt']);
  expect(await problems({ startsAt: time(12), endsAt: time(10) })).toEqual(['INVALID_PERIOD endsAt']);
  expect(await problems({ startsAt: time(10), endsAt: time(35) })).toEqual(['OCCURRENCE_TOO_LONG endsAt']);
  expect(await problems({ ...times, room: hall })).toEqual(['ROOM_NOT_OF_LIEU room']);
  expect(await problems({ ...times, lieu: hidden })).toEqual(['UNKNOWN_REFERENCE lieu']);
  expect(await row(id)).toMatchObject({ version: 1 });
  // Outside the month is allowed: a warm-up in October.
  expect((await move(coordinator, id, 1, { startsAt: '2026-10-20T18:00:00+02:00', endsAt: '2026-10-20T20:00:00+02:00' })).userErrors).toEqual([]);
});

test('a card does not move to a lieu outside the network of its month', async () => {
  const { id, time } = await card();
  const entrepot = await idOf(api, 'lieu', 'L’Entrepôt des Rives');
  const room = await one(`SELECT id FROM room WHERE lieu_id = $1 AND NOT shareable`, [entrepot]);
  const there = { startsAt: time(10), endsAt: time(12), lieu: entrepot, room };
  expect(await move(coordinator, id, 1, there)).toMatchObject({ occurrence: null, userErrors: [{ code: 'LIEU_OUTSIDE_NETWORKS', path: ['lieu'] }] });
  expect(await row(id)).toMatchObject({ version: 1, lieu_id: lampisterie });
  await api.database.pool.query(`INSERT INTO network_actor (network_id, actor_id, keeper) SELECT id, $1, false FROM network WHERE slug = 'demo'`, [entrepot]);
  expect((await move(coordinator, id, 1, there)).userErrors).toEqual([]);
});

test('who may not read it does not learn that it is there; who may only read it is refused', async () => {
  const { id, event, time } = await card();
  const times = { startsAt: time(14), endsAt: time(16) };
  const stranger = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  const code = async (client: Client, occurrence = id): Promise<unknown> => (await send(client, occurrence, 1, times)).errors![0]!.extensions.code;
  expect(await code(api.anonymous)).toBe('UNAUTHENTICATED');
  expect(await code(stranger)).toBe('NOT_FOUND');
  expect(await code(member)).toBe('FORBIDDEN');
  expect(await code(coordinator, 'occurrence_x')).toBe('NOT_FOUND');
  await api.database.pool.query(`UPDATE ess_month_event SET editorial_state = 'PUBLISHED' WHERE id = $1`, [event]);
  expect(await code(stranger)).toBe('FORBIDDEN');
  await api.database.pool.query('UPDATE ess_month_event SET deleted_at = now() WHERE id = $1', [event]);
  expect(await code(stranger)).toBe('NOT_FOUND');
  expect((await move(coordinator, id, 1, times)).userErrors).toMatchObject([{ code: 'DELETED', path: ['occurrence'] }]);
});

const REMOVE = 'mutation ($occurrence: ID!, $expectedVersion: Int!) { removeOccurrence(input: { id: $occurrence, expectedVersion: $expectedVersion }) { deletedId userErrors { code } } }';
test.each([['move', MOVE], ['removal', REMOVE]])('a %s waits for an arbitration without holding what it needs: no deadlock', async (_, mutation) => {
  const { id, event } = await card('PROPOSED');
  const arbitration = await api.database.pool.connect();
  await arbitration.query('BEGIN');
  await arbitration.query('SELECT 1 FROM ess_month_event WHERE id = $1 FOR UPDATE', [event]);
  const answer = coordinator.send(mutation, { occurrence: id, expectedVersion: 1 });
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await api.database.pool.query(waiting)).rows.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await arbitration.query('SELECT 1 FROM occurrence WHERE id = $1 FOR UPDATE NOWAIT', [id]);
  await arbitration.query('COMMIT');
  arbitration.release();
  expect((await answer).errors).toBeUndefined();
});
