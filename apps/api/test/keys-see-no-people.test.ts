import { type GraphQLArgument, type GraphQLInputObjectType, type GraphQLInputType, execute, type ExecutionResult, getNamedType, parse, validate } from 'graphql';
import { anonymous, type Viewer } from '../src/auth/viewer.js';
import { lists } from '../src/modules/exports/lists/lists.js';
import { Reader } from '../src/read/reader.js';
import { READS } from '../src/reads.js';
import { buildApiSchema } from '../src/schema.js';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { keyOf } from './harness/api-key.js';
import { everythingOf } from './harness/crawl.js';

const schema = buildApiSchema();
let api: TestApi;
let reader: Reader;
let network: string;
let person: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  reader = new Reader(api.server.pool, READS);
  network = await idOf(api, 'network', 'demo');
  person = await plant();
}, 120_000);
afterAll(() => api.close());

/** Somebody who stands in every place where a person can: only the name "Canari" says so. */
async function plant(): Promise<string> {
  const one = async (text: string, values: unknown[]): Promise<string> => (await api.database.pool.query<{ id: string }>(text, values)).rows[0]!.id;
  const lieu = await idOf(api, 'lieu', 'La Lampisterie');
  const user = await one(`INSERT INTO app_user (name, email) VALUES ('Canari Compte', 'canari@demo.example') RETURNING id`, []);
  await one(`INSERT INTO membership (network_id, user_id, roles) VALUES ($1, $2, '{MEMBER}') RETURNING id`, [network, user]);
  const id = await one(`INSERT INTO person (name, presentation, user_id) VALUES ('Canari Personne', 'canari 06 00 00 00 00', $1) RETURNING id`, [user]);
  const self = await one(`INSERT INTO organisation (name, member_kind, visibility) VALUES ('Canari Indépendante', 'NATURAL_PERSON', 'PUBLIC') RETURNING id`, []);
  for (const actor of [id, self]) {
    await api.database.pool.query('INSERT INTO network_actor (network_id, actor_id) VALUES ($1, $2)', [network, actor]);
    for (const sharing of ['PUBLIC', 'NETWORK', 'HOLDER_ONLY']) {
      await one(`INSERT INTO resource (holder_id, lieu_id, nature, category, title, sharing) VALUES ($1, $2, 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', 'Canari : chambre chez moi', $3) RETURNING id`, [actor, lieu, sharing]);
      await one(`INSERT INTO need (holder_id, lieu_id, nature, category, title, sharing) VALUES ($1, $2, 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', 'Canari cherche', $3) RETURNING id`, [actor, lieu, sharing]);
    }
    await api.database.pool.query(`INSERT INTO event_organiser (event_id, actor_id, position) SELECT e.id, $1, 9 FROM ess_month_event e JOIN ess_month m ON m.id = e.ess_month_id AND m.network_id = $2`, [actor, network]);
    await api.database.pool.query(`INSERT INTO project_party (project_id, actor_id, role) SELECT cp.id, $1, 'PARTNER' FROM cooperation_project cp WHERE cp.network_id = $2`, [actor, network]);
  }
  await api.database.pool.query('INSERT INTO lieu_animateur (lieu_id, person_id) SELECT na.actor_id, $1 FROM network_actor na JOIN lieu l ON l.id = na.actor_id WHERE na.network_id = $2', [id, network]);
  const merged = await one(`INSERT INTO lieu (slug, name, merged_into, deleted_at) VALUES ('ancien', 'Ancien', $1, now()) RETURNING id`, [lieu]);
  await one(`INSERT INTO lieu_merge (kept_id, merged_id, parts, merged_by) VALUES ($1, $2, '{}', $3) RETURNING id`, [lieu, merged, user]);
  return id;
}

const VIEWERS: Readonly<Record<string, () => Viewer>> = {
  'an anonymous visitor': () => anonymous('fr'),
  'a key with all scopes': () => ({ ...anonymous('fr'), kind: 'KEY', keyId: 'key_1', memberships: [{ networkId: network, roles: ['PARTNER_READ', 'PARTNER_WRITE'] }] }),
};

/** Arguments of root fields, so that they lead to what is planted. */
const argumentsOf = (field: { name: string; args: readonly GraphQLArgument[] }): string => {
  const values: Readonly<Record<string, string>> = { first: '15', network: `"${network}"`, text: '"Canari"', token: '"nulle-part"', list: '"LIEU_FAMILY"', year: String(new Date().getFullYear()) };
  const given = field.args.flatMap(({ name, type }) => (name === 'filter' ? [hasNetwork(type) ? `filter: { network: "${network}" }` : 'filter: { text: "Canari" }'] : name in values ? [`${name}: ${values[name]}`] : []));
  return given.length > 0 ? `(${given.join(', ')})` : '';
};

const hasNetwork = (filter: GraphQLInputType): boolean => 'network' in (getNamedType(filter) as GraphQLInputObjectType).getFields();

/** Lists that tell of nobody. */
const REFERENCE = ['communes', 'departements', 'epcis', 'terms', 'skills'];

/** What the lists of the API, or some of them, tell a viewer of the planted person, by root field. */
async function told(viewer: Viewer, only?: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  // One thing by its id is part of a list.
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ name, args }) => (only ?? [name]).includes(name) && !REFERENCE.includes(name) && args.map((arg) => arg.name).join() !== 'id');
  for (const field of roots) {
    const type = getNamedType(field.type);
    const document = parse(`{ it: ${field.name}${field.name === 'network' ? `(id: "${network}")` : field.name === 'lieu' ? '(slug: "la-lampisterie")' : argumentsOf(field)} ${everythingOf(schema, type)} }`);
    expect(validate(schema, document)).toEqual([]);
    const { data, errors } = (await execute({ schema, document, contextValue: { viewer, reader, pool: api.server.pool, dataSource: api.server.dataSource } })) as ExecutionResult;
    const refused = errors?.filter(({ extensions }) => !['UNAUTHENTICATED', 'FORBIDDEN'].includes(String(extensions.code))) ?? [];
    expect(refused.map(({ message }) => `${field.name}: ${message}`)).toEqual([]);
    const names = new Set([...JSON.stringify(data).matchAll(/"[^"]*canari[^"]*"/gi)].map(([text]) => text));
    found.push(...[...names].map((name) => `${field.name}: ${name}`));
  }
  return found;
}

test.each(Object.keys(VIEWERS))('%s is told of no person by anything that the API reaches', async (name) => {
  expect(await told(VIEWERS[name]!())).toEqual([]);
}, 60_000);

test('the same questions lead a coordinator to the person from everywhere', async () => {
  const coordinator: Viewer = { ...anonymous('fr'), kind: 'USER', userId: 'user_1', memberships: [{ networkId: network, roles: ['COORDINATOR'] }] };
  const roots = ['cooperationProjects', 'essMonthEvents', 'lieu', 'lieux', 'members', 'needs', 'organisations', 'people', 'resources', 'search'];
  expect(new Set((await told(coordinator, roots)).map((each) => each.split(':')[0]))).toEqual(new Set(roots));
}, 60_000);

test('no id, filter or list as a file leads a key to a person', async () => {
  const client = await keyOf(api, 'demo', ['READ', 'WRITE']);
  const ask = async (who: Client): Promise<object> =>
    (await who.send('query ($person: ID!) { node(id: $person) { id } person(id: $person) { id } resources(first: 5, filter: { holder: $person }) { totalCount } needs(first: 5, filter: { holder: $person }) { totalCount } people(first: 5, filter: { text: "Canari" }) { totalCount } }', { person })).data;
  expect(await ask(client)).toEqual({ node: null, person: null, resources: { totalCount: 0 }, needs: { totalCount: 0 }, people: { totalCount: 0 } });
  expect(await ask(await accountIn(api, 'demo', 'MEMBER'))).toMatchObject({ node: { id: person }, resources: { totalCount: 2 }, needs: { totalCount: 2 }, people: { totalCount: 1 } });
  for (const list of lists.keys()) {
    const response = await client.fetch(`/exports/${list}.json?network=demo&year=${new Date().getFullYear()}`);
    if (response.status === 200) expect(`${list} ${(await response.text()).toLowerCase().includes('canari')}`).toBe(`${list} false`);
  }
});

test('a key writes no person: none as animateur, organiser or party, none as a member in their own name, nothing of what they hold', async () => {
  const client = await keyOf(api, 'demo', ['READ', 'WRITE']);
  const outcome = async (field: string, input: object): Promise<string> => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const { data, errors } = await client.send<Record<string, { userErrors: { code: string }[] }>>(`mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`, { input });
    return errors?.[0]?.extensions.code ?? (data[field]!.userErrors.map(({ code }) => code).join(' ') || 'done');
  };
  const { rows } = await api.database.pool.query<{ id: string; lieu: string; lieu_version: number; month: string; version: number; organisation: string }>(
    `SELECT r.id, r.version, l.id AS lieu, l.version AS lieu_version, (SELECT id FROM ess_month WHERE network_id = $2 LIMIT 1) AS month,
       (SELECT o.id FROM organisation o JOIN network_actor na ON na.actor_id = o.id AND na.network_id = $2 AND na.keeper WHERE o.member_kind <> 'NATURAL_PERSON' LIMIT 1) AS organisation
     FROM resource r JOIN lieu l ON l.id = r.lieu_id WHERE r.holder_id = $1 AND r.sharing = 'NETWORK'`,
    [person, network],
  );
  const { id, version, lieu, lieu_version: expectedVersion, month, organisation } = rows[0]!;
  expect(await outcome('updateLieu', { id: lieu, expectedVersion, change: { animateurs: [] } })).toBe('FORBIDDEN');
  expect(await outcome('createLieu', { network, name: 'Nouveau', animateurs: [person] })).toBe('FORBIDDEN');
  expect(await outcome('createOrganisation', { network, name: 'Marie', memberKind: 'NATURAL_PERSON' })).toBe('FORBIDDEN');
  expect(await outcome('updateOrganisation', { id: organisation, expectedVersion: 1, change: { memberKind: 'NATURAL_PERSON' } })).toBe('FORBIDDEN');
  expect(await outcome('updateResource', { id, expectedVersion: version, change: { title: 'À moi' } })).toBe('NOT_FOUND');
  expect(await outcome('createResource', { holder: person, title: 'X', nature: 'MATERIAL', category: 'SPACE' })).toBe('UNKNOWN_REFERENCE');
  expect(await outcome('proposeEssMonthEvent', { essMonth: month, title: 'Fête', kind: 'OTHER', organisers: [person] })).toBe('UNKNOWN_REFERENCE');
  expect(await outcome('proposeEssMonthEvent', { essMonth: month, title: 'Fête', kind: 'OTHER', organisers: [lieu] })).toBe('done');
  expect(await outcome('updateLieu', { id: lieu, expectedVersion, change: { summary: 'Vu par la région' } })).toBe('done');
  expect((await api.database.pool.query('SELECT actor_id FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1', [lieu])).rows).toEqual([{ actor_id: expect.stringMatching(/^key_/) }]);
});
