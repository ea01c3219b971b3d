import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { anonymous, type Role, type Viewer } from '../src/auth/viewer.js';
import { createDataSource } from '../src/data-source.js';
import { organisationTarget } from '../src/modules/imports/targets/organisations/organisation.target.js';
import { personTarget } from '../src/modules/imports/targets/people/person.target.js';
import type { Store } from '../src/modules/imports/targets/target.js';
import { Organisation } from '../src/modules/organisations/organisation.entity.js';
import { fieldsOf as fieldsOfOrganisation } from '../src/modules/organisations/organisation.fields.js';
import { Person } from '../src/modules/people/person.entity.js';
import { fieldsOf as fieldsOfPerson } from '../src/modules/people/person.fields.js';
import { Transaction } from '../src/transaction/transaction.js';
import { type TestApi, testApi } from './harness/api.js';
import { change, preview, upload } from './harness/imports.js';

const people = personTarget.store as Store<object>;
const organisations = organisationTarget.store as Store<object>;
const CAUSE = `import_${'0'.repeat(32)}`;

let api: TestApi;
let source: DataSource;
let demo: string;
let neighbour: string;
let user: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  source = await createDataSource(api.database.url).initialize();
  [demo, neighbour] = [await idOf('network', 'demo', 'slug'), await idOf('network', 'demo-voisine', 'slug')];
  user = (await rows<{ id: string }>('SELECT id FROM app_user LIMIT 1'))[0]!.id;
});
afterAll(async () => {
  await source.destroy();
  await api.close();
});

const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;
const idOf = async (table: string, name: string, column = 'name'): Promise<string> => (await rows<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = $1`, [name]))[0]!.id;
const trailOf = (id: string): Promise<object[]> => rows('SELECT action, version, changes, cause FROM audit_entry WHERE subject_id = $1 AND cause = $2 ORDER BY id', [id, CAUSE]);
const viewer = (role: Role, ...networks: string[]): Viewer => ({ ...anonymous('fr'), kind: 'USER', userId: user, memberships: networks.map((networkId) => ({ networkId, roles: [role] })) });
const coordinator = (...networks: string[]): Viewer => viewer('COORDINATOR', ...networks);

/** Work in a transaction of an import, which is kept. */
const within = <Result>(who: Viewer, work: (tx: Transaction) => Promise<Result>): Promise<Result> => source.transaction((manager) => work(new Transaction(manager, who, CAUSE)));
const everything = async (store: Store<object>, who: Viewer, network: string) =>
  within(who, async (tx) => {
    const found: (object & { id: string; mayChange: boolean })[] = [];
    for await (const piece of store.existing(tx, network)) found.push(...piece);
    return found;
  });
const currentOf = (store: Store<object>, who: Viewer, id: string) => within(who, async (tx) => (await store.current(tx, [id])).get(id));
const make = (store: Store<object>, who: Viewer, network: string, fields: object): Promise<string> =>
  within(who, async (tx) => {
    const id = store.newId({ name: '' });
    await store.create(tx, network, [{ id, fields: { ...fields } }]);
    return id;
  });
const alter = async (store: Store<object>, who: Viewer, network: string, id: string, changes: object): Promise<void> =>
  within(who, async (tx) => store.change(tx, network, [{ id, before: (await store.current(tx, [id], true)).get(id)!, changes: { ...changes } }]));

describe('people', () => {
  test('are written with lieux and skills, in the form of the module, and both sides have a trail', async () => {
    const [remise, marmite] = [await idOf('lieu', 'La Remise'), await idOf('lieu', 'La Marmite solidaire')].sort() as [string, string];
    const skill = await idOf('skill', 'Couture et textile', 'label_fr');
    const before = await rows<{ id: string; version: number; animateurs: string[] }>(
      'SELECT id, version, ARRAY(SELECT person_id FROM lieu_animateur WHERE lieu_id = l.id ORDER BY 1) AS animateurs FROM lieu l WHERE id = ANY($1) ORDER BY id', [[remise, marmite]]);
    const fields = { name: 'Zoé Lefèvre', presentation: 'Bonjour \0', lieux: [remise, marmite], skills: [{ skill, level: 'EXPERT', willingToShare: true }] };
    const id = await make(people, coordinator(demo), demo, fields);

    const person = await source.manager.findOneByOrFail(Person, { id });
    const written = { ...fields, presentation: 'Bonjour ' };
    expect(await within(coordinator(demo), (tx) => fieldsOfPerson(tx, person))).toEqual({ ...written, email: null, emailVisibility: 'COORDINATORS', phone: null, phoneVisibility: 'COORDINATORS' });
    expect(await currentOf(people, coordinator(demo), id)).toEqual({ version: 1, fields: { ...written, email: null, phone: null }, mayChange: true, beside: expect.any(String) });
    expect(await trailOf(id)).toEqual([{ action: 'CREATE', version: 1, cause: CAUSE, changes: Object.fromEntries(Object.entries(written).map(([field, after]) => [field, { before: null, after }])) }]);
    for (const lieu of before) {
      expect(await trailOf(lieu.id)).toEqual([
        { action: 'UPDATE', version: lieu.version + 1, cause: CAUSE, changes: { animateurs: { before: lieu.animateurs, after: [...lieu.animateurs, id].sort() } } },
      ]);
      expect(await rows('SELECT version FROM lieu WHERE id = $1', [lieu.id])).toEqual([{ version: lieu.version + 1 }]);
    }
  });

  test('change field by field; what is not said stays, and lists are replaced', async () => {
    const remise = await idOf('lieu', 'La Remise');
    const [couture, regie] = [await idOf('skill', 'Couture et textile', 'label_fr'), await idOf('skill', 'Régie son et lumière', 'label_fr')];
    const id = await make(people, coordinator(demo), demo, { name: 'Léo Carlier', presentation: 'Moi', skills: [{ skill: couture, level: 'BEGINNER', willingToShare: false }] });
    await alter(people, coordinator(demo), demo, id, { lieux: [remise], skills: [{ skill: regie, level: 'EXPERT', willingToShare: true }] });
    expect(await currentOf(people, coordinator(demo), id)).toEqual({
      version: 2, mayChange: true, beside: expect.any(String), fields: { name: 'Léo Carlier', presentation: 'Moi', email: null, phone: null, lieux: [remise], skills: [{ skill: regie, level: 'EXPERT', willingToShare: true }] },
    });
    expect((await trailOf(id))[1]).toMatchObject({ action: 'UPDATE', version: 2, changes: { lieux: { before: [], after: [remise] } } });
    await alter(people, coordinator(demo), demo, id, { lieux: [] });
    expect((await currentOf(people, coordinator(demo), id))?.fields.lieux).toEqual([]);
    expect(await rows('SELECT FROM lieu_animateur WHERE person_id = $1', [id])).toEqual([]);
  });

  test('nobody comes to animate a lieu that is not the viewer’s, nor leaves it, and a change of which nothing is left is none', async () => {
    const [remise, entrepot] = [await idOf('lieu', 'La Remise'), await idOf('lieu', 'L’Entrepôt des Rives')];
    const id = await make(people, coordinator(demo), demo, { name: 'Ysé Morel', lieux: [entrepot, remise].sort() });
    expect((await currentOf(people, coordinator(demo), id))?.fields.lieux).toEqual([remise]);
    const other = await make(people, coordinator(demo), demo, { name: 'Ysé Morel', lieux: [entrepot] });
    expect((await trailOf(other))[0]).toMatchObject({ changes: { name: { after: 'Ysé Morel' } } });
    expect(await rows('SELECT FROM lieu_animateur WHERE person_id = $1', [other])).toEqual([]);

    const check = await within(coordinator(demo), async (tx) => {
      await api.database.pool.query('INSERT INTO network_actor (network_id, actor_id, keeper) VALUES ($1, $2, false)', [demo, entrepot]);
      return personTarget.checks!(tx, demo);
    });
    const names = { idOf: (_kind: string, text: string) => ({ a: remise, b: entrepot })[text] ?? null };
    expect(check.problemsOf({ name: 'Ysé Morel', lieux: ['a', 'b', 'c'], skills: [] }, names)).toEqual([{ column: null, code: 'LIEU_OF_OTHERS', params: { value: 'b' }, severity: 'WARNING' }]);

    await api.database.pool.query('INSERT INTO lieu_animateur (lieu_id, person_id) VALUES ($1, $2)', [entrepot, id]);
    await alter(people, coordinator(demo), demo, id, { lieux: [remise] });
    expect(await currentOf(people, coordinator(demo), id)).toMatchObject({ version: 1, fields: { lieux: [entrepot, remise].sort() } });
    expect(await trailOf(id)).toHaveLength(1);
  });

  test('are the network’s own business', async () => {
    const [karim, amelie] = [await idOf('person', 'Karim Haddad'), await idOf('person', 'Amélie Fontaine')];
    const seen = async (who: Viewer, network: string) => (await everything(people, who, network)).map(({ id }) => id);
    expect(await seen(coordinator(demo), demo)).toEqual(expect.arrayContaining([karim, amelie]));
    expect(await seen(coordinator(neighbour), neighbour)).toContain(amelie);
    expect(await seen(coordinator(neighbour), neighbour)).not.toContain(karim);
    expect(await seen(coordinator(neighbour), demo)).not.toContain(karim);
    expect((await everything(people, coordinator(demo), demo)).find(({ id }) => id === karim)).toEqual({ id: karim, name: 'Karim Haddad', mayChange: true, lieux: [await idOf('lieu', 'La Remise')] });
    expect((await everything(people, viewer('MEMBER', demo), demo)).find(({ id }) => id === karim)).toMatchObject({ mayChange: false });
    expect(await currentOf(people, coordinator(neighbour), karim)).toMatchObject({ mayChange: false });
  });

  test('are listed elsewhere only by whom may read them', async () => {
    const karim = await idOf('person', 'Karim Haddad');
    const listed = async () => rows('SELECT keeper FROM network_actor WHERE actor_id = $1 AND network_id = $2', [karim, neighbour]);
    await within(coordinator(neighbour), (tx) => people.list!(tx, neighbour, [karim]));
    expect(await listed()).toEqual([]);
    await within(coordinator(neighbour, demo), (tx) => people.list!(tx, neighbour, [karim]));
    expect(await listed()).toEqual([{ keeper: false }]);
    expect(await within(coordinator(demo), (tx) => people.inNetwork(tx, neighbour, [karim, 'person_x']))).toEqual(new Set([karim]));
    await api.database.pool.query('DELETE FROM network_actor WHERE actor_id = $1 AND network_id = $2', [karim, neighbour]);
  });

  test('go again, unless they sign in or something hangs on them', async () => {
    const id = await make(people, coordinator(demo), demo, { name: 'Ode Petit' });
    const holder = await make(people, coordinator(demo), demo, { name: 'Ode Grand' });
    await api.database.pool.query("INSERT INTO resource (holder_id, nature, category, title) VALUES ($1, 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', 'Une salle')", [holder]);
    const [ines, karim] = [await idOf('person', 'Inès Caron'), await idOf('person', 'Karim Haddad')];
    expect([...(await within(coordinator(demo), (tx) => people.remove(tx, [id, holder, ines])))].sort()).toEqual([holder, ines].sort());
    expect(await within(coordinator(neighbour), (tx) => people.remove(tx, [karim]))).toEqual([karim]);
    expect(await rows('SELECT version, deleted_at IS NULL AS here FROM person WHERE id = ANY($1) ORDER BY name', [[id, holder]])).toEqual([{ version: 1, here: true }, { version: 2, here: false }]);
    expect(await trailOf(id)).toMatchObject([{ action: 'CREATE' }, { action: 'DELETE', version: 2 }]);
    expect(await currentOf(people, coordinator(demo), id)).toBeUndefined();
    expect(await within(coordinator(demo), (tx) => people.remove(tx, [id]))).toEqual([]);
  });

  test('are added by coordinators', async () => {
    await expect(make(people, viewer('ANIMATEUR', demo), demo, { name: 'Ode' })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(make(people, coordinator(neighbour), demo, { name: 'Ode' })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

describe('organisations', () => {
  const fields = {
    name: 'AMAP du Canal', summary: 'Paniers', memberKind: 'ESS_ENTERPRISE', essFamily: 'ASSOCIATION', siret: '00000001800010', rna: 'W000000062', website: 'https://amap.example',
    esus: { since: '2024-03-01', until: null }, commune: '62498',
  };

  test('are written in the form of the module, with a kind whatever the line says', async () => {
    const id = await make(organisations, coordinator(demo), demo, fields);
    const written = { ...fields, visibility: 'PUBLIC' };
    expect(fieldsOfOrganisation(await source.manager.findOneByOrFail(Organisation, { id }))).toEqual(written);
    expect(await currentOf(organisations, coordinator(demo), id)).toEqual({ version: 1, fields: written, mayChange: true });
    expect(await trailOf(id)).toEqual([{ action: 'CREATE', version: 1, cause: CAUSE, changes: Object.fromEntries(Object.entries(written).map(([field, after]) => [field, { before: null, after }])) }]);
    const bare = await make(organisations, coordinator(demo), demo, { name: 'Les Amis' });
    expect((await currentOf(organisations, coordinator(demo), bare))?.fields).toMatchObject({ memberKind: 'OTHER_LEGAL_PERSON', visibility: 'PUBLIC', essFamily: null, esus: null });
  });

  test('change field by field', async () => {
    const id = await make(organisations, coordinator(demo), demo, fields);
    await alter(organisations, coordinator(demo), demo, id, { summary: null, essFamily: 'SCIC', esus: { since: '2025-01-01', until: '2030-01-01' } });
    expect(await currentOf(organisations, coordinator(demo), id)).toEqual({
      version: 2, mayChange: true, fields: { ...fields, visibility: 'PUBLIC', summary: null, essFamily: 'SCIC', esus: { since: '2025-01-01', until: '2030-01-01' } },
    });
    expect((await trailOf(id))[1]).toEqual({
      action: 'UPDATE', version: 2, cause: CAUSE,
      changes: { summary: { before: 'Paniers', after: null }, essFamily: { before: 'ASSOCIATION', after: 'SCIC' }, esus: { before: { since: '2024-03-01', until: null }, after: { since: '2025-01-01', until: '2030-01-01' } } },
    });
  });

  test('of other networks are seen where they are public, and only listed', async () => {
    const id = await make(organisations, coordinator(demo), demo, fields);
    const seen = async (): Promise<object | undefined> => (await everything(organisations, coordinator(neighbour), neighbour)).find((each) => each.id === id);
    expect(await seen()).toEqual({ id, mayChange: false, name: 'AMAP du Canal', siret: '00000001800010', rna: 'W000000062', website: 'https://amap.example', communeCode: '62498' });
    expect(await currentOf(organisations, coordinator(neighbour), id)).toMatchObject({ mayChange: false });
    await within(coordinator(neighbour), (tx) => organisations.list!(tx, neighbour, [id]));
    expect(await rows('SELECT keeper FROM network_actor WHERE actor_id = $1 ORDER BY keeper', [id])).toEqual([{ keeper: false }, { keeper: true }]);
    expect(await currentOf(organisations, coordinator(neighbour), id)).toMatchObject({ mayChange: false });
    await alter(organisations, coordinator(demo), demo, id, { memberKind: 'NATURAL_PERSON' });
    expect(await seen()).toBeUndefined();
    const private_ = await make(organisations, coordinator(demo), demo, { ...fields, visibility: 'NETWORK' });
    await within(coordinator(neighbour), (tx) => organisations.list!(tx, neighbour, [private_]));
    expect(await rows('SELECT FROM network_actor WHERE actor_id = $1', [private_])).toHaveLength(1);
  });

  test.each(['holder', 'party', 'organiser'])('stay where they are a %s', async (what) => {
    const [id, free] = [await make(organisations, coordinator(demo), demo, fields), await make(organisations, coordinator(demo), demo, fields)];
    const hang = {
      holder: "INSERT INTO need (holder_id, nature, category, title) VALUES ($1, 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', 'Une salle')",
      party: "INSERT INTO project_party (project_id, actor_id, role) SELECT id, $1, 'partie' FROM cooperation_project LIMIT 1",
      organiser: 'INSERT INTO event_organiser (event_id, actor_id) SELECT id, $1 FROM ess_month_event LIMIT 1',
    }[what]!;
    await api.database.pool.query(hang, [id]);
    expect(await within(coordinator(demo), (tx) => organisations.remove(tx, [free, id]))).toEqual([id]);
  });
});

describe('a list of organisations from another hand', () => {
  const members = readFileSync(join(__dirname, 'fixtures/imports/organisations-ptce.csv'));

  test('comes in, is known again, and can be taken back', async () => {
    const client = await api.signedIn('coordination');
    const { id } = await upload(client, members, { name: 'membres.csv' });
    const found = await preview(client, id);
    // The demonstration has most of them already.
    const outcomes = Object.fromEntries(found.rows.nodes.map(({ name, outcome }) => [name, outcome]));
    expect(outcomes).toMatchObject({ 'Mutuelle Horizon Artois': 'DUPLICATE', 'Second Souffle Insertion': 'DUPLICATE', 'Université de l’Artois': 'CREATED', 'Jeanne Wattel': 'CREATED' });
    await change(client, 'decideAllDuplicates', { dataImport: id, expectedVersion: 1, decision: 'SKIP' });
    expect((await change(client, 'confirmDataImport', { id, expectedVersion: 1 })).userErrors).toEqual([]);
    const written = () => rows(`SELECT member_kind AS kind, commune_code AS commune, deleted_at IS NULL AS here FROM organisation WHERE name = 'Université de l’Artois'`);
    expect(await written()).toEqual([{ kind: 'HIGHER_EDUCATION', commune: '62041', here: true }]);

    const again = await upload(client, members, { name: 'membres.csv' });
    expect((await preview(client, again.id)).counts).toEqual({ created: 0, updated: 0, unchanged: found.counts.created, duplicates: 0, rejected: 0, skipped: found.counts.duplicates });
    await change(client, 'cancelDataImport', { id: again.id, expectedVersion: 1 });
    expect((await change(client, 'undoDataImport', { id, expectedVersion: 2 })).userErrors).toEqual([]);
    expect(await written()).toEqual([{ kind: 'HIGHER_EDUCATION', commune: '62041', here: false }]);
  });
});

test('hundreds are written by a handful of statements', async () => {
  const [remise, skill] = [await idOf('lieu', 'La Remise'), await idOf('skill', 'Couture et textile', 'label_fr')];
  const query = jest.spyOn(Transaction.prototype, 'query');
  const count = async (work: (tx: Transaction) => Promise<unknown>): Promise<number> => {
    query.mockClear();
    await within(coordinator(demo), work);
    return query.mock.calls.length;
  };
  const many = (store: Store<object>, fields: object) => Array.from({ length: 200 }, () => ({ id: store.newId({ name: '' }), fields: { ...fields } }));
  const crowd = many(people, { name: 'Ann', lieux: [remise], skills: [{ skill, level: 'EXPERT', willingToShare: true }] });
  const bodies = many(organisations, { name: 'A', memberKind: 'ESS_ENTERPRISE' });
  const changeAll = (store: Store<object>, things: typeof crowd, changes: object) => async (tx: Transaction) => {
    const now = await store.current(tx, things.map(({ id }) => id), true);
    await store.change(tx, demo, things.map(({ id }) => ({ id, before: now.get(id)!, changes: { ...changes } })));
  };
  expect(await count((tx) => people.create(tx, demo, crowd))).toBeLessThan(20);
  expect(await count(changeAll(people, crowd, { name: 'Bea', lieux: [], skills: [] }))).toBeLessThan(20);
  expect(await count((tx) => organisations.create(tx, demo, bodies))).toBeLessThan(10);
  expect(await count(changeAll(organisations, bodies, { name: 'B' }))).toBeLessThan(10);
  expect(await count((tx) => people.remove(tx, crowd.map(({ id }) => id)))).toBeLessThan(10);
  query.mockRestore();
});
