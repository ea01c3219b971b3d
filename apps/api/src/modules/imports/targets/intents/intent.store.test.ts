import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../../../test/harness/database.js';
import { anonymous, type Viewer } from '../../../../auth/viewer.js';
import { createDataSource } from '../../../../data-source.js';
import type { Fields } from '../../../../transaction/revision.js';
import { Transaction } from '../../../../transaction/transaction.js';
import type { IntentDraft } from './draft.js';
import { intentChecks } from './intent-checks.js';
import { intentStore } from './intent.store.js';

const CAUSE = 'import_1';
let database: TestDatabase;
let dataSource: DataSource;
let network: string;
let lieu: string;
let organisation: string;
let stranger: string;
let viewer: Viewer;
beforeAll(async () => {
  database = await testDatabase({ demo: true });
  dataSource = await createDataSource(database.url).initialize();
  network = await one<string>(`SELECT id AS value FROM network WHERE slug = 'demo'`);
  lieu = await one<string>(`SELECT id AS value FROM lieu WHERE name = 'La Lampisterie'`);
  organisation = await one<string>(`SELECT id AS value FROM organisation WHERE name = 'Menuiserie Delbarre et filles'`);
  stranger = await one<string>(`SELECT l.id AS value FROM lieu l JOIN network_actor na ON na.actor_id = l.id JOIN network n ON n.id = na.network_id AND n.slug = 'demo-voisine'
    WHERE NOT EXISTS (SELECT FROM network_actor o WHERE o.actor_id = l.id AND o.network_id <> n.id) LIMIT 1`);
  await database.pool.query('INSERT INTO network_actor (network_id, actor_id, keeper) VALUES ($1, $2, false)', [network, stranger]);
  const userId = await one<string>(`SELECT id AS value FROM app_user WHERE email = 'coordination@demo.example'`);
  viewer = { ...anonymous('fr'), kind: 'USER', userId, name: 'C', memberships: [{ networkId: network, roles: ['COORDINATOR'] }] };
});
afterAll(async () => {
  await dataSource.destroy();
  await database.close();
});

const one = async <Value>(text: string, values: unknown[] = []): Promise<Value> => (await database.pool.query<{ value: Value }>(text, values)).rows[0]!.value;
const run = <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> => dataSource.transaction((manager) => work(new Transaction(manager, viewer, CAUSE)));
const create = async (fields: Fields): Promise<string> => {
  const id = intentStore.newId({ name: '', intent: fields.intent ?? 'RESOURCE' } as IntentDraft);
  await run((tx) => intentStore.create(tx, network, [{ id, fields: { intent: 'RESOURCE', title: 'Camion', nature: 'MATERIAL', category: 'VEHICLE', ...fields } }]));
  return id;
};
const currentOf = async (id: string) => (await run((tx) => intentStore.current(tx, [id]))).get(id)!;
const change = (id: string, changes: Fields): Promise<void> =>
  run(async (tx) => intentStore.change(tx, network, [{ id, before: (await intentStore.current(tx, [id], true)).get(id)!, changes }]));
const trail = async (id: string) => (await database.pool.query('SELECT action, cause, version, changes FROM audit_entry WHERE subject_id = $1 ORDER BY id', [id])).rows;

test('a resource: what is not said has its default, and a lieu has what it holds', async () => {
  const id = await create({ holder: lieu, quantity: 2, unit: 'camions', conditions: 'Carburant payé', description: 'Hayon' });
  expect(id).toMatch(/^resource_/);
  const fields = { title: 'Camion', description: 'Hayon', nature: 'MATERIAL', category: 'VEHICLE', quantity: 2, unit: 'camions', conditions: 'Carburant payé', sharing: 'NETWORK', lieu, holder: lieu };
  const noTerms = { exchange: null, price: null, priceUnit: null, deposit: null, insurance: null, openingHours: null, closures: [] };
  expect(await currentOf(id)).toEqual({ version: 1, fields: { intent: 'RESOURCE', ...fields, ...noTerms }, mayChange: true });
  expect(await trail(id)).toEqual([{ action: 'CREATE', cause: CAUSE, version: 1, changes: Object.fromEntries(Object.entries(fields).map(([field, after]) => [field, { before: null, after }])) }]);
});

test('terms and closed days: those that stay keep their ids, a price goes with the terms that have one', async () => {
  const closure = (from: string, reason: string | null = null) => ({ from, until: from, reason });
  const id = await create({ holder: lieu, exchange: 'PRICED', price: 20, priceUnit: 'jour', deposit: 150, closures: [closure('2098-11-01'), closure('2098-12-24', 'Congés')] });
  expect(await currentOf(id)).toMatchObject({ fields: { exchange: 'PRICED', price: 20, priceUnit: 'jour', deposit: 150, insurance: null, closures: [closure('2098-11-01'), closure('2098-12-24', 'Congés')] } });
  const ids = () => one<string[]>('SELECT array_agg(id ORDER BY starts_on) AS value FROM resource_closure WHERE resource_id = $1', [id]);
  const [, kept] = await ids();
  await change(id, { exchange: 'FREE', closures: [closure('2098-12-24', 'Congés'), closure('2099-01-05')] });
  expect(await currentOf(id)).toMatchObject({ version: 2, fields: { exchange: 'FREE', price: null, priceUnit: null, deposit: 150, closures: [closure('2098-12-24', 'Congés'), closure('2099-01-05')] } });
  const [stays, added] = await ids();
  expect(stays).toBe(kept);
  expect((await trail(id)).at(-1).changes).toMatchObject({ exchange: { before: 'PRICED', after: 'FREE' }, price: { before: 20, after: null }, closures: { before: [{}, { id: kept }], after: [{ id: kept }, { id: added, from: '2099-01-05' }] } });
  // What was written with other terms in view is not taken.
  await change(id, { price: 30, title: 'Camionnette' });
  expect(await currentOf(id)).toMatchObject({ fields: { title: 'Camionnette', price: null } });
});

test('a need in the same list', async () => {
  const id = await create({ intent: 'NEED', holder: organisation, from: '2026-11-12', until: '2026-11-14', nature: 'IMMATERIAL', category: 'TIME' });
  expect(id).toMatch(/^need_/);
  expect(await currentOf(id)).toMatchObject({ fields: { intent: 'NEED', from: '2026-11-12', until: '2026-11-14', category: 'TIME', lieu: null, quantity: null } });
});

test('a change, with the holder, and its trail', async () => {
  const id = await create({ holder: lieu });
  await change(id, { holder: organisation, title: 'Camion benne', sharing: 'PUBLIC', category: 'EQUIPMENT' });
  expect(await currentOf(id)).toMatchObject({ version: 2, fields: { holder: organisation, title: 'Camion benne', sharing: 'PUBLIC', category: 'EQUIPMENT', nature: 'MATERIAL', lieu } });
  expect((await trail(id)).at(-1)).toEqual({
    action: 'UPDATE', cause: CAUSE, version: 2,
    changes: { holder: { before: lieu, after: organisation }, title: { before: 'Camion', after: 'Camion benne' }, sharing: { before: 'NETWORK', after: 'PUBLIC' }, category: { before: 'VEHICLE', after: 'EQUIPMENT' } },
  });
});

test('a lieu of strangers is no place, and nobody speaks for a holder of strangers', async () => {
  expect((await currentOf(await create({ holder: organisation, lieu: stranger }))).fields.lieu).toBeNull();
  await expect(create({ holder: stranger })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('strangers are told before anything is written', async () => {
  const names = { idOf: (_: string, text: string) => ({ L: lieu, O: organisation, S: stranger })[text] ?? null };
  const draft = (holder: string, at?: string): IntentDraft => ({ name: 'x', intent: 'RESOURCE', category: 'MATERIAL_RESOURCE/SPACE', holder, lieu: at });
  const check = (await run((tx) => intentChecks(tx, network))).problemsOf;
  expect(check(draft('L', 'L'), names)).toEqual([]);
  expect(check(draft('S'), names)).toEqual([{ column: null, code: 'HOLDER_ELSEWHERE', params: { value: 'S' }, severity: 'REJECT' }]);
  expect(check(draft('O', 'S'), names)).toEqual([{ column: null, code: 'LIEU_ELSEWHERE', params: { value: 'S', holder: 'O' }, severity: 'WARNING' }]);
});

test('in the network, and what a line may repeat', async () => {
  const id = await create({ holder: lieu, title: 'Unique en son genre' });
  expect(await run((tx) => intentStore.inNetwork(tx, network, [id, 'need_0']))).toEqual(new Set([id]));
  const found: object[] = [];
  await run(async (tx) => {
    for await (const piece of intentStore.existing(tx, network)) found.push(...piece);
  });
  expect(found).toContainEqual({ id, name: 'Unique en son genre', holder: `RESOURCE ${lieu}`, category: 'MATERIAL_RESOURCE/VEHICLE', mayChange: true });
  expect(found.some((each) => (each as { id: string }).id.startsWith('need_'))).toBe(true);
});

test('undoing deletes softly', async () => {
  const [resource, need] = [await create({ holder: lieu }), await create({ intent: 'NEED', holder: lieu })];
  expect(await run((tx) => intentStore.remove(tx, [resource, need]))).toEqual([]);
  expect((await run((tx) => intentStore.current(tx, [resource, need]))).size).toBe(0);
  expect((await trail(need)).at(-1)).toEqual({ action: 'DELETE', cause: CAUSE, version: 2, changes: {} });
});
