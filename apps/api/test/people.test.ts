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
