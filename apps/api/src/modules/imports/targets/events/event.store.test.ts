import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../../../test/harness/database.js';
import { anonymous, type Viewer } from '../../../../auth/viewer.js';
import { createDataSource } from '../../../../data-source.js';
import type { Fields } from '../../../../transaction/revision.js';
import { Transaction } from '../../../../transaction/transaction.js';
import type { OccurrenceFields } from '../../../ess-month/occurrence.rules.js';
import { eventStore } from './event.store.js';

const CAUSE = 'import_1';
let database: TestDatabase;
let dataSource: DataSource;
let network: string;
let neighbour: string;
let lieu: string;
let viewer: Viewer;
beforeAll(async () => {
  database = await testDatabase({ demo: true });
  dataSource = await createDataSource(database.url).initialize();
  network = await one<string>(`SELECT id AS value FROM network WHERE slug = 'demo'`);
  neighbour = await one<string>(`SELECT id AS value FROM network WHERE slug = 'demo-voisine'`);
  lieu = await one<string>(`SELECT id AS value FROM lieu WHERE name = 'La Lampisterie'`);
  const userId = await one<string>(`SELECT id AS value FROM app_user WHERE email = 'coordination@demo.example'`);
  const memberships = [network, neighbour].map((networkId) => ({ networkId, roles: ['COORDINATOR'] as const }));
  viewer = { ...anonymous('fr'), kind: 'USER', userId, name: 'C', memberships };
});
afterAll(async () => {
  await dataSource.destroy();
  await database.close();
});

const one = async <Value>(text: string, values: unknown[] = []): Promise<Value> => (await database.pool.query<{ value: Value }>(text, values)).rows[0]!.value;
const run = <Result>(work: (tx: Transaction) => Promise<Result>, cause: string | null = CAUSE): Promise<Result> => dataSource.transaction((manager) => work(new Transaction(manager, viewer, cause)));
const year = new Date().getFullYear();
const at = (day: number, hour: number, more: Partial<OccurrenceFields> = {}): OccurrenceFields => ({
  startsAt: `${year}-11-${day}T${hour}:00:00.000Z`, endsAt: `${year}-11-${day}T${hour + 1}:00:00.000Z`, lieu: null, room: null, place: null, ...more,
});
const place = { label: 'Salle des fêtes', street: '3 rue Haute', postalCode: '62300', commune: '62498' };
const create = async (fields: Fields, into = network): Promise<string> => {
  const id = eventStore.newId({ name: '' });
  await run((tx) => eventStore.create(tx, into, [{ id, fields: { title: 'Fresque', ...fields } }]));
  return id;
};
const currentOf = async (id: string) => (await run((tx) => eventStore.current(tx, [id]))).get(id)!;
const change = async (id: string, changes: Fields): Promise<void> =>
  run(async (tx) => {
    const before = (await eventStore.current(tx, [id], true)).get(id)!;
    await eventStore.change(tx, network, [{ id, before, changes }]);
  });
const trail = async (id: string) => (await database.pool.query('SELECT action, cause, version, changes FROM audit_entry WHERE subject_id = $1 ORDER BY id', [id])).rows;
const occurrences = async (id: string) =>
  (await database.pool.query<{ id: string; hour: number; deleted: boolean; room: string | null; version: number }>(
    `SELECT id, extract(hour FROM starts_at AT TIME ZONE 'UTC')::int AS hour, deleted_at IS NOT NULL AS deleted, room_id AS room, version FROM occurrence WHERE event_id = $1 ORDER BY starts_at`, [id])).rows;

test('what a list says is written, and read again in the same form', async () => {
  const fields = {
    title: 'Fresque du climat', summary: 'En équipe.', description: null, price: 'Gratuit', registrationUrl: null, image: null, attendanceMode: 'MIXED', onlineAccessUrl: 'https://exemple.example/x', expectedAttendance: 60, status: 'FULL',
    editorialState: 'ACCEPTED', kind: 'WORKSHOP', audiences: ['STUDENTS'], themes: ['CULTURE', 'SPORT'], accessibility: ['MOTOR_IMPAIRMENT'], organisers: [lieu],
    occurrences: [at(12, 10, { lieu }), at(12, 14, { place }), at(13, 10)],
  };
  const id = await create(fields);
  expect(await currentOf(id)).toEqual({ version: 1, fields, mayChange: true, beside: expect.any(String) });
  expect(await trail(id)).toEqual([{ action: 'CREATE', cause: CAUSE, version: 1, changes: expect.objectContaining({ title: { before: null, after: 'Fresque du climat' } }) }]);
  const [first] = await occurrences(id);
  expect(await trail(first!.id)).toEqual([{ action: 'CREATE', cause: CAUSE, version: 1, changes: expect.objectContaining({ lieu: { before: null, after: lieu }, room: { before: null, after: null } }) }]);
  expect(await one('SELECT proposed_by AS value FROM ess_month_event WHERE id = $1', [id])).toBe(viewer.userId);
  expect(await run((tx) => eventStore.inNetwork(tx, network, [id, 'event_0']))).toEqual(new Set([id]));
});

test('defaults: proposed, of no kind, waiting in the tray; nothing comes in published', async () => {
  const id = await create({});
  expect((await currentOf(id)).fields).toMatchObject({ kind: 'OTHER', status: 'SCHEDULED', attendanceMode: 'OFFLINE', editorialState: 'PROPOSED', occurrences: [], organisers: [] });
  expect(await occurrences(id)).toEqual([expect.objectContaining({ hour: null, deleted: false })]);
  expect((await currentOf(await create({ editorialState: 'PUBLISHED' }))).fields.editorialState).toBe('ACCEPTED');
});

test('fields and lists change, each in the trail, and what is not said stays', async () => {
  const id = await create({ themes: ['SPORT'], organisers: [lieu], price: '5 €', occurrences: [at(12, 10)] });
  await change(id, { title: 'Bal', themes: ['CULTURE'], organisers: [], status: 'CANCELLED' });
  expect(await currentOf(id)).toMatchObject({ version: 2, fields: { title: 'Bal', themes: ['CULTURE'], organisers: [], status: 'CANCELLED', price: '5 €', occurrences: [at(12, 10)] } });
  expect((await trail(id)).at(-1)).toEqual({
    action: 'UPDATE', cause: CAUSE, version: 2,
    changes: { title: { before: 'Fresque', after: 'Bal' }, themes: { before: ['SPORT'], after: ['CULTURE'] }, organisers: { before: [lieu], after: [] }, status: { before: 'SCHEDULED', after: 'CANCELLED' } },
  });
});

test('dates: those in both keep their row and room, and undoing gives back the ones that went', async () => {
  const id = await create({ occurrences: [at(12, 10, { lieu }), at(12, 12), at(12, 14)] });
  const [first, second, third] = await occurrences(id);
  const room = await one<string>('SELECT id AS value FROM room WHERE lieu_id = $1 AND deleted_at IS NULL LIMIT 1', [lieu]);
  await database.pool.query('UPDATE occurrence SET room_id = $2 WHERE id = $1', [first!.id, room]);
  await change(id, { occurrences: [at(12, 10, { lieu }), at(12, 14), at(12, 16)] });
  expect((await currentOf(id)).fields.occurrences).toEqual([at(12, 10, { lieu }), at(12, 14), at(12, 16)]);
  expect(await occurrences(id)).toEqual([
    { ...first, room }, { ...second, deleted: true, version: 2 }, third, { id: expect.any(String), hour: 16, deleted: false, room: null, version: 1 },
  ]);
  const entry = (await trail(id)).at(-1)!;
  expect(entry.changes.occurrences.after).toEqual((await currentOf(id)).fields.occurrences);

  await change(id, { occurrences: entry.changes.occurrences.before });
  expect((await currentOf(id)).fields.occurrences).toEqual([at(12, 10, { lieu }), at(12, 12), at(12, 14)]);
  expect((await occurrences(id)).map(({ id: each, deleted, version }) => [each, deleted, version])).toEqual([
    [first!.id, false, 1], [second!.id, false, 3], [third!.id, false, 1], [expect.any(String), true, 2],
  ]);
});

test('a date that people have moved or removed is left to them', async () => {
  const id = await create({ occurrences: [at(12, 10), at(12, 12)] });
  const [moved, removed] = await occurrences(id);
  await run(async (tx) => {
    await tx.query(`UPDATE occurrence SET starts_at = starts_at + interval '5 hours', ends_at = ends_at + interval '5 hours', version = 2 WHERE id = $1`, [moved!.id]);
    await tx.record({ action: 'UPDATE', subject: moved!.id, version: 2, changes: {} });
    await tx.query('UPDATE occurrence SET deleted_at = now(), version = 2 WHERE id = $1', [removed!.id]);
    await tx.record({ action: 'DELETE', subject: removed!.id, version: 2 });
  }, null);
  await change(id, { occurrences: [at(12, 10), at(12, 12), at(12, 18)] });
  expect((await currentOf(id)).fields.occurrences).toEqual([at(12, 15), at(12, 18)]);
});

test('undoing takes back what nobody has touched', async () => {
  const [untouched, placed] = [await create({ occurrences: [at(12, 10)] }), await create({ occurrences: [at(12, 10)] })];
  const [date] = await occurrences(placed);
  await run((tx) => tx.record({ action: 'UPDATE', subject: date!.id, version: 2, changes: {} }), null);
  expect(await run((tx) => eventStore.remove(tx, [untouched, placed]))).toEqual([placed]);
  expect([...(await run((tx) => eventStore.current(tx, [untouched, placed]))).keys()]).toEqual([placed]);
  expect((await trail(untouched)).at(-1)).toMatchObject({ action: 'DELETE', version: 2, cause: CAUSE });
});

test('what a line may repeat: the events of the network, with their dates and places', async () => {
  const id = await create({ title: 'Unique en son genre', occurrences: [at(12, 14), at(12, 10, { place })] });
  const found: object[] = [];
  await run(async (tx) => {
    for await (const piece of eventStore.existing(tx, network)) found.push(...piece);
  });
  expect(found).toContainEqual({ id, name: 'Unique en son genre', starts: [at(12, 10).startsAt, at(12, 14).startsAt], place: 'Salle des fêtes', mayChange: true });
  expect(found).toHaveLength(await one<number>(`SELECT count(*)::int AS value FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id WHERE m.network_id = $1 AND e.deleted_at IS NULL`, [network]));
});

test('a network without a programme gets that of the year of its events', async () => {
  await database.pool.query('DELETE FROM ess_month_event WHERE ess_month_id IN (SELECT id FROM ess_month WHERE network_id = $1)', [neighbour]);
  await database.pool.query('DELETE FROM ess_month WHERE network_id = $1', [neighbour]);
  const id = await create({ occurrences: [{ ...at(12, 10), startsAt: '2031-11-12T10:00:00.000Z', endsAt: '2031-11-12T11:00:00.000Z' }] }, neighbour);
  expect((await database.pool.query('SELECT m.year, m.starts_on::text FROM ess_month m JOIN ess_month_event e ON e.ess_month_id = m.id WHERE e.id = $1', [id])).rows).toEqual([{ year: 2031, starts_on: '2031-11-01' }]);
  // Without a date, or in a year that has none, it goes into the latest.
  await create({}, neighbour);
  expect(await one('SELECT count(*)::int AS value FROM ess_month WHERE network_id = $1', [neighbour])).toBe(1);
});
