import type { DataSource } from 'typeorm';
import { anonymous, type Role, type Viewer } from '../src/auth/viewer.js';
import { createDataSource } from '../src/data-source.js';
import { lieuTarget } from '../src/modules/imports/targets/lieux/lieu.target.js';
import type { Current, Store } from '../src/modules/imports/targets/target.js';
import { fieldsOf } from '../src/modules/lieux/lieu.fields.js';
import { Lieu } from '../src/modules/lieux/lieu.entity.js';
import { Transaction } from '../src/transaction/transaction.js';
import { type TestDatabase, testDatabase } from './harness/database.js';

const store = lieuTarget.store as Store<object>;
const CAUSE = `import_${'0'.repeat(32)}`;
const COMMUNE = { 'address.commune': '62498' };

let database: TestDatabase;
let source: DataSource;
let demo: string;
let neighbour: string;
let user: string;
beforeAll(async () => {
  database = await testDatabase({ demo: true });
  source = await createDataSource(database.url).initialize();
  [demo, neighbour] = [await idOf('network', 'demo', 'slug'), await idOf('network', 'demo-voisine', 'slug')];
  user = (await rows<{ id: string }>('SELECT id FROM app_user LIMIT 1'))[0]!.id;
});
afterAll(async () => {
  await source.destroy();
  await database.close();
});

const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await database.pool.query<Row>(text, values)).rows;
const idOf = async (table: string, name: string, column = 'name'): Promise<string> => (await rows<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = $1`, [name]))[0]!.id;
const trailOf = (id: string): Promise<object[]> => rows('SELECT action, actor_id AS actor, version, changes, cause FROM audit_entry WHERE subject_id = $1 AND cause = $2 ORDER BY id', [id, CAUSE]);
const viewer = (role: Role, ...networks: string[]): Viewer => ({ ...anonymous('fr'), kind: 'USER', userId: user, memberships: networks.map((networkId) => ({ networkId, roles: [role] })) });
const coordinator = (...networks: string[]): Viewer => viewer('COORDINATOR', ...networks);

/** Work in a transaction of an import, which is kept. */
const within = <Result>(who: Viewer, work: (tx: Transaction) => Promise<Result>): Promise<Result> => source.transaction((manager) => work(new Transaction(manager, who, CAUSE)));
const currentOf = (id: string, who = coordinator(demo)): Promise<Current | undefined> => within(who, async (tx) => (await store.current(tx, [id])).get(id));
const make = (network: string, ...all: object[]): Promise<string[]> =>
  within(coordinator(network), async (tx) => {
    const things = all.map((fields) => ({ id: store.newId({ name: '' }), fields: { ...fields } }));
    await store.create(tx, network, things);
    return things.map(({ id }) => id);
  });
const alter = (id: string, changes: object): Promise<void> =>
  within(coordinator(demo), async (tx) => store.change(tx, demo, [{ id, before: (await store.current(tx, [id], true)).get(id)!, changes: { ...changes } }]));
const remove = (who: Viewer, ...ids: string[]): Promise<readonly string[]> => within(who, (tx) => store.remove(tx, ids));
const slugsOf = async (ids: readonly string[]): Promise<string[]> =>
  (await rows<{ slug: string }>('SELECT l.slug FROM unnest($1::text[]) WITH ORDINALITY i(id, n) JOIN lieu l ON l.id = i.id ORDER BY i.n', [ids])).map(({ slug }) => slug);

describe('new lieux', () => {
  const full = {
    name: 'Le Rucher \0du port', summary: 'Un lieu', description: 'Long', website: 'https://x.example', openingHours: 'Mo 10:00-12:00', setting: 'RURAL', siret: '73282932000074', rna: 'W751234567',
    legalForm: 'ASSOCIATION', 'address.street': '1 rue Haute', 'address.postalCode': '97460', 'address.commune': '97415', location: { latitude: -21, longitude: 55.2 },
    families: ['COWORKING', 'FABLAB'], activities: ['MAKING'], tags: ['REPAIR_CAFE'], accessibility: ['MOTOR_IMPAIRMENT'],
  };

  test('are written whole, in the form of the module, kept by the network, on the clock of their commune, with a trail', async () => {
    const [id] = await make(demo, full);
    const written = { ...full, name: 'Le Rucher du port' };
    const lieu = await source.manager.findOneByOrFail(Lieu, { id });
    expect(lieu).toMatchObject({ slug: 'le-rucher-du-port', visibility: 'PUBLIC', version: 1, timeZone: 'Indian/Reunion' });
    expect(await within(coordinator(demo), (tx) => fieldsOf(tx, lieu))).toMatchObject(written);
    expect(await currentOf(id!)).toEqual({ version: 1, mayChange: true, fields: { ...written, timeZone: 'Indian/Reunion' } });
    expect(await rows('SELECT network_id, keeper FROM network_actor WHERE actor_id = $1', [id])).toEqual([{ network_id: demo, keeper: true }]);
    expect(await trailOf(id!)).toEqual([{ action: 'CREATE', actor: user, version: 1, cause: CAUSE, changes: Object.fromEntries(Object.entries(written).map(([field, after]) => [field, { before: null, after }])) }]);
  });

  test('are found by the search', async () => {
    await make(demo, { name: 'Les Vélos du Lavoir', ...COMMUNE });
    expect(await rows(`SELECT name FROM lieu WHERE search @@ to_tsquery('french_plain', french_singular('velos & lens'))`)).toEqual([{ name: 'Les Vélos du Lavoir' }]);
  });

  test('get slugs that nobody has, however many bear the name', async () => {
    const named = (...names: string[]): Promise<string[]> => make(demo, ...names.map((name) => ({ name, ...COMMUNE }))).then(slugsOf);
    expect(await named('Préau', 'Préau', 'Préau 2', 'Préau')).toEqual(['preau', 'preau-2', 'preau-2-2', 'preau-3']);
    expect(await named('Préau 7', 'PRÉAU', 'Préau 2')).toEqual(['preau-7', 'preau-4', 'preau-2-3']);
    const many = await named(...Array.from({ length: 30 }, () => 'Grange'));
    expect(many.slice(-2)).toEqual(['grange-29', 'grange-30']);
    // One far behind the others, and a hole: both are respected.
    await database.pool.query(`UPDATE lieu SET slug = 'grange-41' WHERE slug = 'grange-30'`);
    expect(await named('Grange', 'Grange')).toEqual(['grange-42', 'grange-43']);
    // Its second slug is taken although its first is free.
    await database.pool.query(`UPDATE lieu SET slug = 'halle-2' WHERE slug = 'grange-29'`);
    expect(await named('Halle', 'Halle')).toEqual(['halle', 'halle-3']);
    // Its first is free, and so many others are taken that not all are looked at.
    await database.pool.query(`UPDATE lieu SET slug = 'grange-0' WHERE slug = 'grange'`);
    expect(await named('Grange', 'Grange', 'Grange 20261101')).toEqual(['grange', 'grange-44', 'grange-20261101']);
    expect(await named('Grange')).toEqual(['grange-45']);
  });

  test('leave out words of lists that are not here', async () => {
    const [id] = await make(demo, { name: 'Chez l’autre', ...COMMUNE, families: ['COWORKING', 'NEW_FAMILY'], tags: ['NEW_TAG'], legalForm: 'NEW_FORM' });
    expect((await currentOf(id!))?.fields).toMatchObject({ families: ['COWORKING'], tags: [], legalForm: null });
    expect(await trailOf(id!)).toMatchObject([{ changes: { families: { after: ['COWORKING'] }, tags: { after: [] } } }]);
  });
});

describe('changes', () => {
  test('write what is said, leave the rest, and are on the trail', async () => {
    const [id] = await make(demo, { name: 'Avant', summary: 'reste', ...COMMUNE, families: ['FABLAB'], activities: ['MAKING'] });
    await alter(id!, { name: 'Après', families: ['COWORKING'], 'address.commune': '97415' });
    expect(await currentOf(id!)).toMatchObject({ version: 2, fields: { name: 'Après', summary: 'reste', families: ['COWORKING'], activities: ['MAKING'], 'address.commune': '97415', timeZone: 'Indian/Reunion' } });
    expect(await trailOf(id!)).toMatchObject([{ action: 'CREATE' }, {
      action: 'UPDATE', version: 2, actor: user,
      changes: { name: { before: 'Avant', after: 'Après' }, families: { before: ['FABLAB'], after: ['COWORKING'] }, timeZone: { before: 'Europe/Paris', after: 'Indian/Reunion' } },
    }]);
    // What undoing does.
    await alter(id!, { summary: null, families: [], location: null });
    expect((await currentOf(id!))?.fields).toMatchObject({ summary: null, families: [], location: null });
  });
});

describe('what a line may repeat', () => {
  const here = (who: Viewer): Promise<{ id: string; name?: string; communeName?: string; mayChange: boolean }[]> =>
    within(who, async (tx) => {
      const found: { id: string; mayChange: boolean }[] = [];
      for await (const piece of store.existing(tx, demo)) found.push(...piece);
      return found;
    });

  test('is what the viewer may read, with whether they may change it', async () => {
    const [own, hidden] = [await make(demo, { name: 'À nous', ...COMMUNE }), await make(neighbour, { name: 'Chez les voisins', ...COMMUNE })].flat();
    await database.pool.query(`UPDATE lieu SET visibility = 'NETWORK' WHERE id = $1`, [hidden]);
    const found = await here(coordinator(demo));
    expect(found.find(({ id }) => id === own)).toEqual({ id: own, name: 'À nous', communeCode: '62498', communeName: 'Lens', mayChange: true });
    expect(found.find(({ id }) => id === hidden)).toBeUndefined();
    expect((await here(coordinator(neighbour))).find(({ id }) => id === hidden)).toMatchObject({ mayChange: true });
    expect((await here(coordinator(neighbour))).find(({ id }) => id === own)).toMatchObject({ mayChange: false });
    expect(await within(coordinator(demo), (tx) => store.inNetwork(tx, demo, [own!, hidden!]))).toEqual(new Set([own]));
  });

  test('is read to its end and again, and stopping early does no harm', async () => {
    await make(demo, ...Array.from({ length: 1200 }, (_, index) => ({ name: `Lieu ${index}` })));
    const { n } = (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM lieu WHERE deleted_at IS NULL AND visibility = 'PUBLIC'`))[0]!;
    await within({ ...anonymous('fr') }, async (tx) => {
      for await (const piece of store.existing(tx, demo)) if (piece.length > 0) break;
      const ids = new Set<string>();
      for await (const piece of store.existing(tx, demo)) for (const { id } of piece) ids.add(id);
      expect(ids.size).toBe(n);
    });
  });
});

test('being listed gives no right, and keepers stay keepers', async () => {
  const [theirs] = await make(neighbour, { name: 'Entrepôt', ...COMMUNE });
  const [own] = await make(demo, { name: 'Remise', ...COMMUNE });
  await within(coordinator(demo), (tx) => store.list!(tx, demo, [theirs!, own!]));
  expect(await rows('SELECT keeper FROM network_actor WHERE network_id = $1 AND actor_id = ANY($2) ORDER BY keeper', [demo, [theirs, own]])).toEqual([{ keeper: false }, { keeper: true }]);
  expect((await currentOf(theirs!))?.mayChange).toBe(false);
  expect((await currentOf(theirs!, coordinator(neighbour)))?.mayChange).toBe(true);
});

describe('taking back', () => {
  test('deletes softly, and says so on the trail', async () => {
    const [id] = await make(demo, { name: 'De trop', ...COMMUNE });
    expect(await remove(coordinator(demo), id!)).toEqual([]);
    expect(await currentOf(id!)).toBeUndefined();
    expect(await rows('SELECT version FROM lieu WHERE id = $1 AND deleted_at IS NOT NULL', [id])).toEqual([{ version: 2 }]);
    expect(await trailOf(id!)).toMatchObject([{ action: 'CREATE' }, { action: 'DELETE', version: 2, cause: CAUSE }]);
    // A second time there is nothing to do.
    expect(await remove(coordinator(demo), id!)).toEqual([]);
    expect(await trailOf(id!)).toHaveLength(2);
  });

  test.each<[string, string]>([
    ['a resource that it offers', `INSERT INTO resource (holder_id, nature, category, title) VALUES ($1, 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', 'Salle')`],
    ['a need that is there', `INSERT INTO need (holder_id, lieu_id, nature, category, title) SELECT holder_id, $1, nature, category, title FROM resource LIMIT 1`],
    ['an event to come', `INSERT INTO occurrence (event_id, ess_month_id, starts_at, ends_at, lieu_id) SELECT id, ess_month_id, now() + interval '1 day', now() + interval '2 days', $1 FROM ess_month_event WHERE deleted_at IS NULL AND editorial_state = 'PUBLISHED' AND status = 'SCHEDULED' LIMIT 1`],
    ['an event that it organises', 'INSERT INTO event_organiser (event_id, actor_id) SELECT id, $1 FROM ess_month_event WHERE deleted_at IS NULL LIMIT 1'],
    ['a project that it is a party of', `INSERT INTO project_party (project_id, actor_id, role) SELECT id, $1, 'membre' FROM cooperation_project WHERE deleted_at IS NULL LIMIT 1`],
    ['somebody who animates it', 'INSERT INTO lieu_animateur (lieu_id, person_id) SELECT $1, id FROM person LIMIT 1'],
    ['a lieu that was merged into it', `INSERT INTO lieu (slug, name, deleted_at, merged_into) VALUES ('fusion', 'Fusion', now(), $1)`],
    ['another network that lists it', `INSERT INTO network_actor (network_id, actor_id, keeper) SELECT id, $1, false FROM network WHERE slug = 'demo-voisine'`],
  ])('leaves a lieu because of %s', async (_, hang) => {
    const [used, free] = await make(demo, { name: 'Compté', ...COMMUNE }, { name: 'Libre', ...COMMUNE });
    await database.pool.query(hang, [used]);
    expect(await remove(coordinator(demo), used!, free!)).toEqual([used]);
    expect([await currentOf(used!), await currentOf(free!)]).toEqual([expect.objectContaining({ version: 1 }), undefined]);
  });

  test('leaves what the viewer may not delete', async () => {
    const [id] = await make(neighbour, { name: 'Pas à nous', ...COMMUNE });
    expect(await remove(coordinator(demo), id!)).toEqual([id]);
  });
});
