import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let network: string;
let skills: { id: string; label: string }[];
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  animateur = await api.signedIn('animation');
  network = await idOf(api, 'network', 'demo');
  skills = (await api.anonymous.send<{ skills: typeof skills }>('{ skills { id label } }')).data.skills;
});
afterAll(() => api.close());

interface Written {
  person: { id: string; version: number } | null;
  userErrors: { code: string; path: string[] }[];
}

const create = (client: Client, input: object) =>
  client.send<{ createPerson: Written }>('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id version } userErrors { code path } } }', { input: { network, name: 'Zoé Lefèvre', ...input } });
const update = (client: Client, id: string, expectedVersion: number, change: object) =>
  client.send<{ updatePerson: Written & { conflicts: object[] } }>(
    `mutation ($id: ID!, $expectedVersion: Int!, $change: PersonChange!) { updatePerson(input: { id: $id, expectedVersion: $expectedVersion, change: $change }) {
      person { id version } userErrors { code path } conflicts { field base mine theirs } } }`,
    { id, expectedVersion, change },
  );
const PERSON = 'query ($id: ID!) { person(id: $id) { name presentation lieux { name } skills { level willingToShare skill { id label } } networks { slug } hasAccount isViewer viewerCanUpdate viewerCanDelete } }';
const person = async (client: Client, id: string) => (await client.send<{ person: Record<string, unknown> | null }>(PERSON, { id })).data.person;

const PEOPLE = `query PeopleWithSkill($network: ID!, $skills: [ID!]) {
  people(filter: { network: $network, skills: $skills }, first: 50) { totalCount nodes { id name lieux { id name } skills { level willingToShare skill { id label } } } }
}`;

test('people with a skill are found by members, by one statement, and by nobody else', async () => {
  const wanted = [skills.find(({ label }) => label === 'Réparation et réemploi')!.id];
  const names = async (client: Client): Promise<string[]> =>
    (await client.send<{ people: { nodes: { name: string }[] } }>(PEOPLE, { network, skills: wanted })).data.people.nodes.map(({ name }) => name);
  expect(await api.statements(async () => expect(await names(animateur)).toEqual(expect.arrayContaining(['Karim Haddad', 'Romain Dekeyser'])))).toHaveLength(1);
  expect(await names(animateur)).not.toContain('Inès Caron');
  expect(await names(api.anonymous)).toEqual([]);
  const neighbour = await accountIn(api, 'demo-voisine', 'MEMBER');
  expect(await names(neighbour)).toEqual([]);
  const shared = (await neighbour.send<{ people: { nodes: { name: string }[] } }>('{ people(first: 50) { nodes { name } } }')).data.people.nodes.map(({ name }) => name);
  expect(shared).toContain('Amélie Fontaine');
  expect(shared).not.toContain('Karim Haddad');
});

test('a lieu shows who animates it to members only', async () => {
  const LIEU = '{ lieu(slug: "la-lampisterie") { animateurs { id name skills { level willingToShare skill { id label } } } } }';
  const names = async (client: Client) => (await client.send<{ lieu: { animateurs: { name: string }[] } }>(LIEU)).data.lieu.animateurs.map(({ name }) => name);
  expect(await names(animateur)).toEqual(['Inès Caron', 'Thibault Lemaire']);
  expect(await names(api.anonymous)).toEqual([]);
});

test('a person is created with lieux and skills, and every mistake is told at once', async () => {
  const remise = await idOf(api, 'lieu', 'La Remise');
  const { data } = await create(coordinator, { presentation: 'Bonjour', lieux: [remise], skills: [{ skill: skills[0]!.id, level: 'EXPERT', willingToShare: true }, { skill: skills[1]!.id, level: 'BEGINNER' }] });
  expect(await person(coordinator, data.createPerson.person!.id)).toEqual({
    name: 'Zoé Lefèvre', presentation: 'Bonjour', lieux: [{ name: 'La Remise' }], networks: [{ slug: 'demo' }], hasAccount: false, isViewer: false, viewerCanUpdate: true, viewerCanDelete: true,
    skills: [{ level: 'EXPERT', willingToShare: true, skill: skills[0] }, { level: 'BEGINNER', willingToShare: false, skill: skills[1] }],
  });
  const twice = { skill: skills[0]!.id, level: 'EXPERT' };
  const refused = await create(coordinator, { name: '', presentation: 'x'.repeat(2001), lieux: ['lieu_x'], skills: [twice, twice, { skill: 'skill_x', level: 'EXPERT' }] });
  expect(refused.data.createPerson.userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['BLANK', 'name'], ['TOO_LONG', 'presentation'], ['DUPLICATE', 'skills.1.skill'], ['UNKNOWN_REFERENCE', 'skills.2.skill'], ['UNKNOWN_REFERENCE', 'lieux.0'],
  ]);
});

test('people change what is said of themselves, but give themselves no lieu', async () => {
  const self = await idOf(api, 'person', 'Inès Caron');
  const other = await idOf(api, 'person', 'Thibault Lemaire');
  const lieux = [await idOf(api, 'lieu', 'La Lampisterie'), await idOf(api, 'lieu', 'La Remise')];
  expect(await person(animateur, self)).toMatchObject({ isViewer: true, hasAccount: true, viewerCanUpdate: true, viewerCanDelete: false });
  expect((await update(animateur, self, 1, { presentation: 'Moi', skills: [] })).data.updatePerson.person).toEqual({ id: self, version: 2 });
  expect((await update(animateur, other, 1, { presentation: 'Lui' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await update(animateur, self, 2, { lieux })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await create(animateur, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await update(coordinator, self, 1, { lieux })).data.updatePerson.person).toEqual({ id: self, version: 3 });
  expect((await person(animateur, self))!.lieux).toEqual([{ name: 'La Lampisterie' }, { name: 'La Remise' }]);
});

test('what a lieu says of its animateurs and what a person says of their lieux is one: a stale form of the other side conflicts', async () => {
  const LIEU = 'mutation ($id: ID!, $expectedVersion: Int!, $change: LieuChange!) { updateLieu(input: { id: $id, expectedVersion: $expectedVersion, change: $change }) { lieu { version } userErrors { code path } conflicts { field base mine theirs } } }';
  const updateLieu = async (id: string, expectedVersion: number, change: object) =>
    (await coordinator.send<{ updateLieu: { lieu: object | null; userErrors: object[]; conflicts: object[] } }>(LIEU, { id, expectedVersion, change })).data.updateLieu;
  const lieu = (await coordinator.send<{ createLieu: { lieu: { id: string } } }>('mutation ($network: ID!) { createLieu(input: { network: $network, name: "Le Relais" }) { lieu { id } } }', { network })).data.createLieu.lieu.id;
  const [zoe, ali] = [(await create(coordinator, { lieux: [lieu] })).data.createPerson.person!.id, (await create(coordinator, { name: 'Ali' })).data.createPerson.person!.id];
  const trail = async (id: string) => (await api.database.pool.query('SELECT version, changes FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1', [id])).rows[0];
  expect(await trail(lieu)).toEqual({ version: 2, changes: { animateurs: { before: [], after: [zoe] } } });

  // The form of the lieu was opened before Zoé joined, that of Ali before the lieu named him.
  expect(await updateLieu(lieu, 1, { animateurs: [ali] })).toMatchObject({ lieu: null, conflicts: [{ field: 'animateurs', base: [], mine: [ali], theirs: [zoe] }] });
  expect(await updateLieu(lieu, 2, { animateurs: [ali] })).toMatchObject({ lieu: { version: 3 } });
  expect(await trail(zoe)).toEqual({ version: 2, changes: { lieux: { before: [lieu], after: [] } } });
  expect(await trail(ali)).toEqual({ version: 2, changes: { lieux: { before: [], after: [lieu] } } });
  const remise = await idOf(api, 'lieu', 'La Remise');
  expect((await update(coordinator, ali, 1, { lieux: [remise] })).data.updatePerson).toMatchObject({ person: null, conflicts: [{ field: 'lieux', base: [], mine: [remise], theirs: [lieu] }] });
  expect((await update(coordinator, ali, 1, { presentation: 'Bonjour' })).data.updatePerson.person).toEqual({ id: ali, version: 3 });
});

test('both sides written at once leave pairs that their trails tell of', async () => {
  const { lieu } = (await coordinator.send<{ createLieu: { lieu: { id: string } } }>('mutation ($network: ID!) { createLieu(input: { network: $network, name: "Le Carrefour" }) { lieu { id } } }', { network })).data.createLieu;
  const ids = await Promise.all(['A', 'B', 'C', 'D'].map(async (name) => (await create(coordinator, { name })).data.createPerson.person!.id));
  const answers = await Promise.all(ids.map((id) => update(coordinator, id, 1, { lieux: [lieu.id] })));
  expect(answers.flatMap(({ data }) => data.updatePerson.userErrors)).toEqual([]);
  const { rows } = await api.database.pool.query<{ version: number; changes: { animateurs: { after: string[] } } }>('SELECT version, changes FROM audit_entry WHERE subject_id = $1 ORDER BY id', [lieu.id]);
  expect(rows.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
  expect(rows.at(-1)!.changes.animateurs.after).toEqual([...ids].sort());
});

test('a deleted lieu places nobody', async () => {
  const { lieu } = (await coordinator.send<{ createLieu: { lieu: { id: string } } }>('mutation ($network: ID!) { createLieu(input: { network: $network, name: "Le Phare", address: { commune: "97411" } }) { lieu { id } } }', { network })).data.createLieu;
  const { id } = (await create(coordinator, { lieux: [lieu.id] })).data.createPerson.person!;
  const found = async (filter: object): Promise<object[]> => (await coordinator.send<{ people: { nodes: object[] } }>('query ($filter: PersonFilter) { people(filter: $filter, first: 50) { nodes { id } } }', { filter })).data.people.nodes;
  for (const filter of [{ communes: ['97411'] }, { lieux: [lieu.id] }]) expect(await found(filter)).toEqual([{ id }]);
  await api.database.pool.query('UPDATE lieu SET deleted_at = now() WHERE id = $1', [lieu.id]);
  for (const filter of [{ communes: ['97411'] }, { lieux: [lieu.id] }]) expect(await found(filter)).toEqual([]);
});
