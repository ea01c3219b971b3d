import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let animateur: Client;
let member: Client;
let neighbour: Client;
let network: string;

beforeAll(async () => {
  api = await testApi({ demo: true });
  [coordinator, animateur] = [await api.signedIn('coordination'), await api.signedIn('animation')];
  member = await accountIn(api, 'demo', 'MEMBER');
  neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  network = await idOf(api, 'network', 'demo');
});
afterAll(() => api.close());

interface Written {
  person: { id: string; version: number } | null;
  userErrors: { code: string; path: string[] }[];
  conflicts: object[];
}
const FIELDS = 'email phone emailVisibility phoneVisibility viewerCanShowContacts consents { purpose means recordedBy givenAt withdrawnAt }';
interface Seen {
  email: string | null;
  phone: string | null;
  emailVisibility: string | null;
  phoneVisibility: string | null;
  viewerCanShowContacts: boolean;
  consents: { purpose: string; means: string; recordedBy: string | null; withdrawnAt: string | null }[];
}
const see = async (client: Client, id: string): Promise<Seen | null> => (await client.send<{ person: Seen | null }>(`query ($id: ID!) { person(id: $id) { ${FIELDS} } }`, { id })).data.person;
const create = async (input: object): Promise<Written> =>
  (await coordinator.send<{ createPerson: Written }>('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id version } userErrors { code path } } }', { input: { network, name: 'Zoé Lefèvre', ...input } })).data.createPerson;
const created = async (input: object): Promise<string> => (await create(input)).person!.id;
const update = async (client: Client, id: string, change: object, expectedVersion?: number): Promise<Written> => {
  const { rows } = await api.database.pool.query<{ version: number }>('SELECT version FROM person WHERE id = $1', [id]);
  const UPDATE = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { person { id version } userErrors { code path } conflicts { field base mine theirs } } }';
  return (await client.send<{ updatePerson: Written }>(UPDATE, { input: { id, expectedVersion: expectedVersion ?? rows[0]!.version, change } })).data.updatePerson;
};
const withdraw = (client: Client, person: string, contact: 'EMAIL' | 'PHONE') =>
  client.send<{ withdrawConsent: Written }>('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { person { id version } userErrors { code path } } }', { input: { person, contact } });

const CONTACTS = { email: 'zoe@lefevre.example', phone: '06 12 34 56 78' };

test.each([
  ['NETWORK', { coordinator: true, member: true, neighbour: false }],
  ['COORDINATORS', { coordinator: true, member: false, neighbour: false }],
  ['NOBODY', { coordinator: false, member: false, neighbour: false }],
])('%s: who sees a contact, and who never does', async (visibility, expected) => {
  const id = await created({ ...CONTACTS, emailVisibility: visibility, phoneVisibility: visibility });
  for (const [who, client] of Object.entries({ coordinator, member, neighbour, anonymous: api.anonymous })) {
    const seen = await see(client, id);
    expect([who, seen?.email ?? null, seen?.phone ?? null]).toEqual([who, ...(expected[who as 'member'] ? [CONTACTS.email, CONTACTS.phone] : [null, null])]);
    expect([who, seen?.emailVisibility ?? null]).toEqual([who, who === 'coordinator' ? visibility : null]);
  }
});

test('a network that only lists somebody, and a coordinator who is a member there, see what members see', async () => {
  const id = await created(CONTACTS);
  await api.database.pool.query("UPDATE network_actor SET network_id = (SELECT id FROM network WHERE slug = 'demo-voisine') WHERE actor_id = $1", [id]);
  expect(await see(neighbour, id)).toMatchObject(CONTACTS);
  expect(await see(coordinator, id)).toMatchObject({ email: null, phone: null, emailVisibility: null, consents: [] });
});

test('a person sees their own contacts, whoever else does', async () => {
  const self = await idOf(api, 'person', 'Inès Caron');
  await update(animateur, self, { email: 'Ines@Caron.example', emailVisibility: 'NOBODY' });
  expect(await see(animateur, self)).toMatchObject({ email: 'Ines@Caron.example', emailVisibility: 'NOBODY', viewerCanShowContacts: true });
  expect(await see(coordinator, self)).toMatchObject({ email: null, emailVisibility: 'NOBODY', viewerCanShowContacts: false });
  expect(await see(await api.signedIn('admin'), self)).toMatchObject({ email: null });
});

test('only the person widens who sees it, or a coordinator where they have no account; whoever may change them narrows it', async () => {
  const self = await idOf(api, 'person', 'Inès Caron');
  await update(animateur, self, { phone: '+33 (0)6 12 34 56 78', phoneVisibility: 'NETWORK' });
  expect(await see(member, self)).toMatchObject({ phone: '+33 (0)6 12 34 56 78' });
  expect((await see(animateur, self))!.consents[0]).toMatchObject({ purpose: 'PHONE_FOR_NETWORK', means: 'BY_THEMSELVES', recordedBy: 'Inès Caron', withdrawnAt: null });
  expect(await update(coordinator, self, { phoneVisibility: 'COORDINATORS' })).toMatchObject({ person: { id: self } });
  expect(await update(coordinator, self, { phoneVisibility: 'NETWORK' })).toMatchObject({ person: null, userErrors: [{ code: 'VISIBILITY_NOT_YOURS', path: ['phoneVisibility'] }] });
  expect(await see(member, self)).toMatchObject({ phone: null, consents: [] });
  expect((await see(coordinator, self))!.consents[0]).toMatchObject({ purpose: 'PHONE_FOR_NETWORK', withdrawnAt: expect.any(String) });

  const id = await created(CONTACTS);
  expect(await update(coordinator, id, { emailVisibility: 'NETWORK' })).toMatchObject({ person: { version: 2 } });
  expect((await see(coordinator, id))!.consents).toEqual([expect.objectContaining({ purpose: 'EMAIL_FOR_NETWORK', means: 'TOLD_TO_COORDINATOR', recordedBy: 'Claire Debruyne' })]);
});

test('a withdrawal holds at once, and what was agreed to until then stays written down', async () => {
  const id = await created({ ...CONTACTS, emailVisibility: 'NETWORK', phoneVisibility: 'NETWORK' });
  expect((await withdraw(member, id, 'EMAIL')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await withdraw(coordinator, id, 'EMAIL')).data.withdrawConsent).toMatchObject({ person: { version: 2 }, userErrors: [] });
  expect((await withdraw(coordinator, id, 'EMAIL')).data.withdrawConsent).toMatchObject({ person: { version: 2 } });
  expect(await see(member, id)).toMatchObject({ email: null, phone: CONTACTS.phone });
  expect(await see(coordinator, id)).toMatchObject({ email: null, emailVisibility: 'NOBODY' });
  expect((await see(coordinator, id))!.consents.map(({ purpose, withdrawnAt }) => [purpose, withdrawnAt !== null]).sort()).toEqual([['EMAIL_FOR_NETWORK', true], ['PHONE_FOR_NETWORK', false]]);
});

test('nothing is shown to a network without a consent, whatever writes it', async () => {
  const id = await created(CONTACTS);
  await expect(api.database.pool.query("UPDATE person SET email_visibility = 'NETWORK' WHERE id = $1", [id])).rejects.toMatchObject({ constraint: 'person_contact_agreed' });
});

test('the trail tells that a contact has changed, not to what, and a conflict shows nobody what they may not see', async () => {
  const id = await created(CONTACTS);
  await update(coordinator, id, { email: 'autre@lefevre.example', phone: null, emailVisibility: 'NOBODY' });
  const { rows } = await api.database.pool.query('SELECT changes::text FROM audit_entry WHERE subject_id = $1 ORDER BY id', [id]);
  const trail = rows.map(({ changes }: { changes: string }) => changes).join('\n');
  expect(trail).not.toMatch(/lefevre|06 12/);
  expect(trail).toContain('"phone": {"after": null, "before": "•••"}');
  expect(await update(coordinator, id, { email: 'troisieme@lefevre.example' }, 1)).toMatchObject({ person: null, conflicts: [{ field: 'email', base: '•••', mine: 'troisieme@lefevre.example', theirs: '(•••)' }] });
});

test('no search finds people by how to reach them', async () => {
  const id = await created({ email: 'introuvable@cherchee.example', phone: '07 98 76 54 32', emailVisibility: 'NETWORK', phoneVisibility: 'NETWORK' });
  for (const text of ['introuvable@cherchee.example', 'introuvable', 'cherchee', '07 98 76 54 32', '0798765432']) {
    const { data } = await coordinator.send<{ people: { nodes: { id: string }[] }; search: { nodes: { id: string }[] } }>(
      'query ($text: String!) { people(filter: { text: $text }, first: 50) { nodes { id } } search(text: $text, first: 50) { nodes { ... on Node { id } } } }', { text });
    expect([...data.people.nodes, ...data.search.nodes].map((node) => node.id)).not.toContain(id);
  }
});

test.each([
  ['email', 'camille@exemple', 'INVALID_EMAIL'], ['email', 'camille exemple@a.example', 'INVALID_EMAIL'], ['email', `${'a'.repeat(250)}@a.example`, 'INVALID_EMAIL'],
  ['email', '•••', 'INVALID_EMAIL'], ['phone', '06 12 34', 'INVALID_PHONE'], ['phone', '16 12 34 56 78', 'INVALID_PHONE'], ['phone', 'appelez-moi', 'INVALID_PHONE'], ['phone', '•••', 'INVALID_PHONE'],
])('%s "%s" is refused with %s', async (field, value, code) => {
  expect((await create({ [field]: value })).userErrors).toEqual([{ code, path: [field] }]);
});

test.each([['email', 'prenom.nom+liste@tiers-lieux.example'], ['email', 'zoé@école.example'], ['phone', '0612345678'], ['phone', '06.12.34.56.78'], ['phone', '+33 6 12 34 56 78'], ['phone', '+262 692 12 34 56'], ['phone', '0032 2 123 45 67']])(
  '%s "%s" is kept as it is written', async (field, value) => {
    const id = await created({ [field]: ` ${value} ` });
    expect(await see(coordinator, id)).toMatchObject({ [field]: value });
  });
