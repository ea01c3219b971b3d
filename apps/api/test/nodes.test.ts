import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { isObjectType } from 'graphql';
import { READS } from '../src/reads.js';
import { buildApiSchema } from '../src/schema.js';

let api: TestApi;
let coordinator: Client;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
});
afterAll(() => api.close());

const node = async (client: Client, id: string) =>
  (await client.send<{ node: { __typename: string } | null }>('query ($id: ID!) { node(id: $id) { __typename id ... on Lieu { name } } }', { id })).data.node;
const remove = (client: Client, mutation: string, id: string, expectedVersion: number) =>
  client.send<Record<string, { deletedId: string | null; userErrors: { code: string }[] }>>(
    `mutation ($id: ID!, $expectedVersion: Int!) { ${mutation}(input: { id: $id, expectedVersion: $expectedVersion }) { deletedId userErrors { code } } }`,
    { id, expectedVersion },
  );
const restore = (client: Client, id: string) =>
  client.send<{ restore: { node: object | null; userErrors: { code: string }[] } }>('mutation ($id: ID!) { restore(input: { id: $id }) { node { __typename id } userErrors { code path message } } }', { id });

test('every type whose ids have a prefix is a Node', () => {
  const schema = buildApiSchema();
  const nodes = READS.flatMap((read) => ('name' in read && read.prefix ? [read.name] : []));
  expect(nodes.length).toBeGreaterThan(7);
  for (const name of nodes) {
    const type = schema.getType(name);
    expect({ name, interfaces: isObjectType(type) && type.getInterfaces().map((each) => each.name) }).toEqual({ name, interfaces: expect.arrayContaining(['Node']) });
  }
});

test.each([['network', 'demo', 'Network'], ['lieu', 'La Remise', 'Lieu'], ['room', 'Studio', 'Room'], ['organisation', 'Mutuelle Horizon Artois', 'Organisation'], ['person', 'Karim Haddad', 'Person'], ['resource', 'Découpeuse laser', 'Resource']])(
  'node finds a %s', async (table, name, type) => {
    const id = await idOf(api, table, name);
    const texts = await api.statements(async () => expect(await node(coordinator, id)).toMatchObject({ __typename: type, id }));
    expect(texts).toHaveLength(1);
  });

test('node finds the parties, objectives and limits of a project, for those who may read it', async () => {
  const { data } = await coordinator.send<{ cooperationProjects: { nodes: Record<'parties' | 'objectives' | 'limits', { __typename: string; id: string }[]>[] } }>(
    '{ cooperationProjects(first: 50) { nodes { parties { __typename id } objectives { __typename id } limits { __typename id } } } }',
  );
  const parts = (['parties', 'objectives', 'limits'] as const).map((part) => data.cooperationProjects.nodes.flatMap((project) => project[part])[0]!);
  expect(parts.map(({ __typename }) => __typename)).toEqual(['ProjectParty', 'ProjectObjective', 'ProjectLimit']);
  for (const part of parts) {
    expect(await node(coordinator, part.id)).toEqual(part);
    expect(await node(api.anonymous, part.id)).toBeNull();
  }
});

test('node finds a member for whom it is and for coordinators, and for nobody else', async () => {
  const { data } = await coordinator.send<{ viewer: { memberships: { id: string }[] } }>('{ viewer { memberships { id } } }');
  const [{ id }] = data.viewer.memberships as [{ id: string }];
  expect(await node(coordinator, id)).toEqual({ __typename: 'Member', id });
  expect(await node(await api.signedIn('animation'), id)).toBeNull();
  expect(await node(api.anonymous, id)).toBeNull();
});

test('every type with an id is a Node, but what only names one: a membership, who is at the board, a version that one knows', () => {
  const others = Object.values(buildApiSchema().getTypeMap()).filter((type) => isObjectType(type) && type.getFields()['id'] && type.getInterfaces().every(({ name }) => name !== 'Node'));
  expect(others.map(({ name }) => name).sort()).toEqual(['BoardActor', 'BoardPerson', 'Membership', 'OccurrenceVersion']);
});

test('what may not be read, does not exist or has no type is null', async () => {
  expect(await node(api.anonymous, await idOf(api, 'person', 'Karim Haddad'))).toBeNull();
  expect(await node(coordinator, 'lieu_00000000000000000000000000000000')).toBeNull();
  expect(await node(coordinator, 'nonsense')).toBeNull();
});

/** Dates to come keep a lieu from being deleted, and whether some are to come depends on the day of the test. */
const withoutDates = (lieu: string): Promise<unknown> => api.database.pool.query('UPDATE occurrence SET deleted_at = now() WHERE lieu_id = $1', [lieu]);

test.each([['lieu', 'deleteLieu', 'La Remise'], ['organisation', 'deleteOrganisation', 'Mutuelle Horizon Artois'], ['person', 'deletePerson', 'Karim Haddad'], ['resource', 'deleteResource', 'Chutes de chêne et de hêtre'], ['need', 'deleteNeed', undefined]])(
  'a deleted %s is gone, and comes back as it was', async (table, mutation, name) => {
    const id = name ? await idOf(api, table, name) : (await api.database.pool.query<{ id: string }>(`SELECT id FROM ${table} LIMIT 1`)).rows[0]!.id;
    const version = (await api.database.pool.query<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, [id])).rows[0]!.version;
    await withoutDates(id);
    expect((await restore(coordinator, id)).data.restore).toMatchObject({ node: null, userErrors: [{ code: 'NOT_DELETED' }] });
    expect((await remove(coordinator, mutation, id, version + 1)).data[mutation]).toEqual({ deletedId: null, userErrors: [{ code: 'CONFLICT' }] });
    expect((await remove(coordinator, mutation, id, version)).data[mutation]).toEqual({ deletedId: id, userErrors: [] });
    expect(await node(coordinator, id)).toBeNull();
    expect((await remove(coordinator, mutation, id, version + 1)).data[mutation]!.userErrors).toEqual([{ code: 'DELETED' }]);
    expect((await restore(coordinator, id)).data.restore).toEqual({ node: { __typename: expect.any(String), id }, userErrors: [] });
    expect(await node(coordinator, id)).toMatchObject({ id });
    const trail = await api.database.pool.query('SELECT action, version FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 2', [id]);
    expect(trail.rows).toEqual([{ action: 'RESTORE', version: version + 2 }, { action: 'DELETE', version: version + 1 }]);
  });

test('restoring takes the permission to delete, and needs something that can be restored', async () => {
  const animateur = await api.signedIn('animation');
  const lieu = await idOf(api, 'lieu', 'La Lampisterie');
  await withoutDates(lieu);
  await remove(coordinator, 'deleteLieu', lieu, (await api.database.pool.query<{ version: number }>('SELECT version FROM lieu WHERE id = $1', [lieu])).rows[0]!.version);
  expect((await restore(animateur, lieu)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await restore(api.anonymous, lieu)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const id of ['term_1', 'constructor_1', 'toString_1']) expect((await restore(coordinator, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
