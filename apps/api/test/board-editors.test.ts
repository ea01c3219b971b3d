import { setTimeout as pause } from 'node:timers/promises';
import { type TestApi, testApi } from './harness/api.js';
import { demoMonth } from './harness/board.js';
import { Editor, type Ground, type Held, type Place } from './harness/editor.js';
import { type OtherProcess, otherProcess } from './harness/other-process.js';

const EDITORS = 20;
const SECONDS = Number(process.env['EDITORS_SECONDS'] ?? 30);

let api: TestApi;
let other: OtherProcess;
let ground: Ground;
const editors: Editor[] = [];
beforeAll(async () => {
  api = await testApi({ demo: true });
  other = await otherProcess(api);
  const { essMonth } = await demoMonth(api);
  const { rows: places } = await api.database.pool.query<Place>(
    `SELECT r.lieu_id AS lieu, r.id AS room FROM room r JOIN network_actor na ON na.actor_id = r.lieu_id JOIN ess_month m ON m.network_id = na.network_id WHERE m.id = $1 AND r.deleted_at IS NULL AND NOT r.shareable ORDER BY r.id LIMIT 6`, [essMonth]);
  let seconds = 0;
  let seed = 20261126;
  // The same sequence each time; what becomes of it depends on who is faster.
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  // Six rooms, and two days: they get in each other's way.
  const instant = (): Date => new Date(Date.UTC(2026, 10, 14 + Math.floor(random() * 2), 8 + Math.floor(random() * 10)) + (seconds += 1) * 1000);
  ground = { essMonth, places, random, instant, undone: new Set() };
  const emails = Array.from({ length: EDITORS }, (_, index) => `editor${index}@live.example`);
  await api.database.pool.query(
    `WITH u AS (INSERT INTO app_user (name, email) SELECT email, email FROM unnest($1::text[]) email RETURNING id) INSERT INTO membership (network_id, user_id, roles) SELECT m.network_id, u.id, '{COORDINATOR}' FROM u, ess_month m WHERE m.id = $2`,
    [emails, essMonth],
  );
  for (const [index, email] of emails.entries()) editors.push(await Editor.open(index % 2 === 0 ? api : other, email, ground));
}, 120_000);
afterAll(async () => {
  await Promise.all(editors.map((editor) => editor.close()));
  await other?.close();
  await api?.close();
});

/** The board as the database has it. */
async function stored(): Promise<Map<string, Held>> {
  const { rows } = await api.database.pool.query<{ id: string; version: number; starts_at: Date | null; ends_at: Date | null; lieu: string | null; room: string | null }>(
    `SELECT o.id, o.version, o.starts_at, o.ends_at, o.lieu_id AS lieu, o.room_id AS room FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id AND e.deleted_at IS NULL WHERE o.ess_month_id = $1 AND o.deleted_at IS NULL`, [ground.essMonth]);
  return new Map(rows.map(({ id, version, starts_at, ends_at, lieu, room }) => [id, { version, startsAt: starts_at?.toISOString() ?? null, endsAt: ends_at?.toISOString() ?? null, lieu, room }]));
}

const asStored = ({ startsAt, endsAt, ...card }: Held): Held => ({ ...card, startsAt: startsAt && new Date(startsAt).toISOString(), endsAt: endsAt && new Date(endsAt).toISOString() });
const text = (board: ReadonlyMap<string, Held>): string => JSON.stringify([...board].map(([id, card]) => [id, Object.entries(asStored(card)).sort()]).sort());

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

test('twenty people at two processes move, resize and undo at once: nothing is lost, no room is booked twice, and every board shows the same', async () => {
  const before = await stored();
  const begun = Date.now();
  const all = (counts: (editor: Editor) => ReadonlyMap<string, number>): number => editors.reduce((sum, editor) => [...counts(editor).values()].reduce((part, count) => part + count, sum), 0);
  // For a while, and on a machine that does other things for as long as it takes to do something.
  const isEnough = (): boolean => Date.now() - begun > SECONDS * 1000 && (all(({ taken }) => taken) > EDITORS * 4 || Date.now() - begun > SECONDS * 1000 + 40_000);
  await Promise.all(editors.map((editor) => editor.work(isEnough, pause)));
  const over = Date.now();

  // Every open board is what the database holds.
  const after = await stored();
  const differing = (): number => editors.filter(({ board }) => text(board) !== text(after)).length;
  while (differing() > 0 && Date.now() - over < 10_000) await pause(20);
  const settled = Date.now() - over;
  expect(differing()).toBe(0);
  expect(settled).toBeLessThan(2000);

  // Whatever was taken has a version of its own, and what is stored is all of them, one after the other. (Slots of volunteers that move along have entries too.)
  const { rows: trail } = await api.database.pool.query<{ subject_id: string; version: number; changes: Record<string, { after: unknown }> }>(
    `SELECT a.subject_id, a.version, a.changes FROM audit_entry a JOIN occurrence o ON o.id = a.subject_id JOIN app_user u ON u.id = a.actor_id AND u.email LIKE 'editor%' ORDER BY a.subject_id, a.version`);
  const replayed = new Map([...before].map(([id, card]) => [id, { ...card } as Record<string, unknown>]));
  for (const { subject_id: id, version, changes } of trail) {
    const card = replayed.get(id)!;
    expect(version).toBe(Number(card.version) + 1);
    Object.assign(card, { version }, Object.fromEntries(Object.entries(changes).filter(([field]) => field in card).map(([field, change]) => [field, change.after])));
  }
  expect(text(replayed as unknown as Map<string, Held>)).toBe(text(after));
  const taken = (id: string): number => editors.reduce((sum, editor) => sum + (editor.taken.get(id) ?? 0), 0);
  expect(Object.fromEntries([...after].map(([id, { version }]) => [id, version - before.get(id)!.version]))).toEqual(Object.fromEntries([...after.keys()].map((id) => [id, taken(id)])));
  expect(trail.length).toBeGreaterThan(EDITORS * 3);

  const { rows: overlaps } = await api.database.pool.query(
    `SELECT a.id, b.id FROM occurrence a JOIN occurrence b ON b.room_id = a.room_id AND b.id > a.id AND a.books_room AND b.books_room AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`);
  expect(overlaps).toEqual([]);
  const refused = editors.reduce((sum, editor) => sum + (editor.refused.get('ROOM_TAKEN') ?? 0), 0);
  expect(refused).toBeGreaterThan(0);

  const delays = editors.flatMap((editor) => editor.delays).sort((a, b) => a - b);
  expect(delays.length).toBeGreaterThan(trail.length);
  if (process.env['EDITORS_SECONDS']) {
    console.log(`${trail.length} changes, ${refused} refused for a room; boards were equal after ${settled} ms; a change arrived after ${percentile(delays, 0.5)} ms (median), ${percentile(delays, 0.95)} ms (95 of 100), ${delays.at(-1)} ms (all)`);
  }
}, SECONDS * 1000 + 90_000);
