import { createHash, randomBytes } from 'node:crypto';
import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let demo: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  demo = await idOf(api, 'network', 'demo');
});
afterAll(() => api.close());

interface Invitation {
  id: string;
  url: string;
  expiresAt: string;
}
interface Invited {
  invitation: Invitation | null;
  userErrors: { code: string; path: string[]; message: string }[];
}
// The contract's own.
const INVITE = 'mutation Invite($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id url expiresAt } userErrors { code path message } } }';
const send = (client: Client, input: object) => client.send<{ inviteMember: Invited }>(INVITE, { input: { network: demo, roles: ['MEMBER'], ...input } });
const invited = async (input: object = {}): Promise<Invitation & { token: string }> => {
  const { invitation, userErrors } = (await send(coordinator, input)).data.inviteMember;
  expect(userErrors).toEqual([]);
  return { ...invitation!, token: invitation!.url.split('/').at(-1)! };
};
const problemsOf = async (input: object): Promise<string[]> => (await send(coordinator, input)).data.inviteMember.userErrors.map(({ code, path }) => [code, ...path].join(' ')).sort();

interface Answer {
  status: number;
  code?: string;
  message?: string;
  network?: string | { name: string };
  problems?: { code: string; path: string[] }[];
  [field: string]: unknown;
}
async function post(client: Client, path: string, body: object, headers = {}): Promise<Answer & { cookie: string }> {
  const response = await client.fetch(`/auth/invitation${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
  return { status: response.status, cookie, ...((await response.json()) as object) };
}
const look = (token: unknown, client = api.anonymous) => post(client, '', { token });
const join = (token: string, client: Client) => post(client, '/join', { token });
const register = (token: string, fields: object = {}) => post(api.anonymous, '/register', { token, name: 'Lou Martin', password: 'un long mot de passe', ...fields });

let number = 0;
const newAddress = (): string => `invite-${(number += 1)}@ailleurs.example`;
async function newAccount(email = newAddress()): Promise<Client> {
  await api.database.pool.query('INSERT INTO app_user (name, email) VALUES ($1, $2)', [`Invité ${number}`, email]);
  return api.signedIn(email);
}
const membershipOf = async (email: string) =>
  (await api.database.pool.query(`SELECT m.id, m.roles, m.starts_on::text, p.name AS person FROM membership m JOIN app_user u ON u.id = m.user_id LEFT JOIN person p ON p.user_id = u.id
    WHERE u.email = $1 AND m.network_id = $2`, [email, demo])).rows[0] as { id: string; roles: string[]; starts_on: string | null; person: string | null } | undefined;
const inDays = (days: number): string => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();

describe('inviting', () => {
  test('the link is told this once, and only its hash is kept', async () => {
    const { id, url, token, expiresAt } = await invited();
    expect(url).toMatch(/^http:\/\/localhost:3000\/invitation\/[\w-]{43}$/);
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 3_600_000)).toBe(14 * 24);
    const { rows } = await api.database.pool.query<{ row: string; hash: Buffer }>('SELECT i::text AS row, token_hash AS hash FROM invitation i WHERE id = $1', [id]);
    expect(rows[0]!.row).not.toContain(token);
    expect(rows[0]!.hash).toEqual(createHash('sha256').update(token).digest());
    const { data } = await coordinator.send<{ invitations: { nodes: { id: string; url: string | null; invitedBy: string }[] } }>('query ($network: ID!) { invitations(network: $network, first: 500) { nodes { id url invitedBy } } }', { network: demo });
    expect(data.invitations.nodes.find((one) => one.id === id)).toEqual({ id, url: null, invitedBy: 'Claire Debruyne' });
    expect(JSON.stringify((await api.database.pool.query('SELECT * FROM audit_entry WHERE subject_id = $1', [id])).rows)).not.toContain(token);
    // Under another name it is the same.
    const aliased = await coordinator.send<{ made: { one: { link: string } } }>('mutation ($input: InviteMemberInput!) { made: inviteMember(input: $input) { one: invitation { link: url } } }', { input: { network: demo, roles: ['MEMBER'] } });
    expect(aliased.data.made.one.link).toMatch(/\/invitation\/[\w-]{43}$/);
  });

  test('a meeting has a link for many, for a day; what is wrong is told at once', async () => {
    expect(Math.round((Date.parse((await invited({ usesAtMost: 200 })).expiresAt) - Date.now()) / 3_600_000)).toBe(24);
    expect(await problemsOf({ roles: [], usesAtMost: 201, email: 'x', expiresAt: inDays(91), lieux: ['lieu_0'] })).toEqual(['BLANK roles', 'EXPIRY_TOO_FAR expiresAt', 'INVALID_EMAIL email', 'INVITATION_ONE_USE usesAtMost', 'TOO_MANY usesAtMost', 'UNKNOWN_REFERENCE lieux 0']);
    expect(await problemsOf({ usesAtMost: 0, expiresAt: inDays(-1) })).toEqual(['EXPIRY_PAST expiresAt', 'INVALID usesAtMost']);
    expect(await problemsOf({ roles: ['COORDINATOR'], usesAtMost: 2 })).toEqual(['INVITATION_ONE_USE usesAtMost']);
    expect(await problemsOf({ roles: ['COMPANION'] })).toEqual(['COMPANION_PERIOD endsOn', 'COMPANION_PERIOD startsOn', 'COMPANION_SCOPE lieux']);
    expect(await problemsOf({ person: await idOf(api, 'person', 'Claire Debruyne') })).toEqual(['PERSON_HAS_ACCOUNT person']);
  });

  test('an invitation for one address is mailed to it, in text and HTML', async () => {
    const { url } = await invited({ email: ' Nadia@Lieu.example', roles: ['COORDINATOR'] });
    const { rows } = await api.database.pool.query<{ recipient: string; subject: string; text: string; html: string }>('SELECT recipient, subject, text, html FROM mail ORDER BY created_at DESC LIMIT 1');
    expect(rows[0]).toMatchObject({ recipient: 'nadia@lieu.example', subject: expect.stringContaining('Invitation à rejoindre') });
    expect(rows[0]!.text).toContain(url);
    expect(rows[0]!.text).toContain('Claire Debruyne vous invite');
    expect(rows[0]!.html).toContain(url);
  });

  test('coordinators of the network invite, nobody else; invitations of others are not there', async () => {
    const { id } = await invited();
    const code = async (client: Client) => (await send(client, {})).errors?.[0]?.extensions.code;
    expect(await code(await api.signedIn('animation'))).toBe('FORBIDDEN');
    expect(await code(api.anonymous)).toBe('UNAUTHENTICATED');
    const elsewhere = await accountIn(api, 'demo-voisine', 'COORDINATOR');
    expect(await code(elsewhere)).toBe('FORBIDDEN');
    const revoke = (client: Client) => client.send<{ revokeInvitation: { invitation: { revokedAt: string | null } } }>('mutation ($id: ID!) { revokeInvitation(input: { id: $id }) { invitation { revokedAt } } }', { id });
    expect((await revoke(elsewhere)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    const seen = async (client: Client) => (await client.send<{ node: object | null; invitations: { nodes: object[] } }>('query ($id: ID!, $network: ID!) { node(id: $id) { id } invitations(network: $network, first: 5) { nodes { id } } }', { id, network: demo })).data;
    expect(await seen(elsewhere)).toEqual({ node: null, invitations: { nodes: [] } });
    expect((await seen(coordinator)).node).toEqual({ id });
    expect((await revoke(coordinator)).data.revokeInvitation.invitation.revokedAt).not.toBeNull();
  });
});

describe('joining', () => {
  test('the link says who invites to what; an account joins by it, and can do at once what it was invited to', async () => {
    const lieu = await idOf(api, 'lieu', 'La Remise');
    const { token } = await invited({ roles: ['ANIMATEUR'], lieux: [lieu] });
    expect(await look(token)).toMatchObject({ status: 200, state: 'OPEN', network: { slug: 'demo' }, roles: ['ANIMATEUR'], lieux: ['La Remise'], invitedBy: 'Claire Debruyne', member: false });
    const client = await newAccount();
    expect(await join(token, client)).toMatchObject({ status: 200, network: 'demo' });
    const { data } = await client.send<{ viewer: { memberships: { roles: string[]; lieux: { name: string }[] }[] }; lieu: { viewerCanUpdate: boolean } }>(
      'query ($lieu: ID!) { viewer { memberships { roles lieux { name } } } lieu(id: $lieu) { viewerCanUpdate } }', { lieu });
    expect(data).toEqual({ viewer: { memberships: [{ roles: ['ANIMATEUR'], lieux: [{ name: 'La Remise' }] }] }, lieu: { viewerCanUpdate: true } });
    expect(await look(token, client)).toMatchObject({ state: 'USED', member: true });
  });

  test('somebody without an account makes one, and is signed in: account, membership, person and trail are there', async () => {
    const email = newAddress();
    const { token, id } = await invited();
    const answer = await register(token, { email: ` ${email.toUpperCase()} `, name: ' Lou Martin ' });
    expect(answer).toMatchObject({ status: 201, network: 'demo', signedIn: true });
    const who = await api.withCookie(answer.cookie).send<{ viewer: { name: string; memberships: { network: { slug: string } }[] } }>('{ viewer { name memberships { network { slug } } } }');
    expect(who.data.viewer).toEqual({ name: 'Lou Martin', memberships: [{ network: { slug: 'demo' } }] });
    const member = await membershipOf(email);
    expect(member).toMatchObject({ roles: ['MEMBER'], person: 'Lou Martin' });
    const { rows } = await api.database.pool.query('SELECT action, u.email, changes FROM audit_entry e JOIN app_user u ON u.id = e.actor_id WHERE subject_id = $1', [member!.id]);
    expect(rows).toMatchObject([{ action: 'CREATE', email, changes: { roles: { after: ['MEMBER'] }, invitation: { after: id } } }]);
    expect((await api.signedIn(email, 'un long mot de passe'))).toBeDefined();
  });

  test('a person of the directory gets the account that was invited for them; a companion stands in no directory', async () => {
    const karim = await idOf(api, 'person', 'Karim Haddad');
    const [first, second] = [newAddress(), newAddress()];
    const { token } = await invited({ person: karim });
    expect(await look(token)).toMatchObject({ name: 'Karim Haddad' });
    await register(token, { email: first, name: 'Karim H.' });
    expect(await membershipOf(first)).toMatchObject({ person: 'Karim Haddad' });
    const companion = await invited({ roles: ['COMPANION'], startsOn: '2026-01-01', endsOn: '2027-12-31', lieux: [await idOf(api, 'lieu', 'La Remise')] });
    await register(companion.token, { email: second });
    const member = await membershipOf(second);
    expect(member).toMatchObject({ roles: ['COMPANION'], starts_on: '2026-01-01', person: null });
    expect((await api.database.pool.query('SELECT 1 FROM membership_scope WHERE membership_id = $1', [member!.id])).rowCount).toBe(1);
  });

  test('a hundred people at once on a link for one: one joins', async () => {
    const { token, id } = await invited();
    const clients = await Promise.all(Array.from({ length: 100 }, () => newAccount(newAddress())));
    const answers = await Promise.all(clients.map((client) => join(token, client)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ code }) => code))).toEqual(new Set(['INVITATION_USED']));
    expect((await api.database.pool.query('SELECT 1 FROM invitation_use WHERE invitation_id = $1', [id])).rowCount).toBe(1);
  });

  test('a meeting joins by one link, each once; whoever was removed does not come back by it', async () => {
    const { token } = await invited({ usesAtMost: 3 });
    const email = newAddress();
    const one = await newAccount(email);
    expect([(await join(token, one)).status, (await join(token, one)).status, (await join(token, await newAccount())).status]).toEqual([200, 200, 200]);
    expect(await look(token)).toMatchObject({ state: 'OPEN' });
    await api.database.pool.query('DELETE FROM membership WHERE id = $1', [(await membershipOf(email))!.id]);
    expect(await join(token, one)).toMatchObject({ status: 410, code: 'INVITATION_USED' });
    expect((await join(token, await newAccount())).status).toBe(200);
    expect(await join(token, await newAccount())).toMatchObject({ status: 410, code: 'INVITATION_USED' });
  });

  test('expired, withdrawn, for another address, unknown: it says so, and nobody joins', async () => {
    const client = await newAccount();
    const [expired, revoked, personal] = [await invited(), await invited(), await invited({ email: 'quelquun@ailleurs.example' })];
    await api.database.pool.query(`UPDATE invitation SET created_at = now() - interval '2 days', expires_at = now() - interval '1 second' WHERE id = $1`, [expired.id]);
    await coordinator.send('mutation ($id: ID!) { revokeInvitation(input: { id: $id }) { invitation { id } } }', { id: revoked.id });
    expect(await join(expired.token, client)).toMatchObject({ status: 410, code: 'INVITATION_EXPIRED' });
    expect(await register(revoked.token, { email: newAddress() })).toMatchObject({ status: 410, code: 'INVITATION_REVOKED' });
    expect(await join(personal.token, client)).toMatchObject({ status: 403, code: 'INVITATION_FOR_ANOTHER' });
    expect(await register(personal.token, { email: newAddress() })).toMatchObject({ status: 403, code: 'INVITATION_FOR_ANOTHER' });
    for (const token of [randomBytes(32).toString('base64url'), 'x', 12, null, { a: 1 }]) expect(await look(token)).toMatchObject({ status: 404, code: 'INVITATION_UNKNOWN' });
    expect(await join(personal.token, api.anonymous)).toMatchObject({ status: 401 });
    const { data } = await client.send<{ viewer: { memberships: object[] } }>('{ viewer { memberships { id } } }');
    expect(data.viewer.memberships).toEqual([]);
  });

  test('somebody whose access is suspended does not come back by a link', async () => {
    const email = newAddress();
    const client = await newAccount(email);
    await join((await invited()).token, client);
    await api.database.pool.query('UPDATE membership SET suspended_at = now() WHERE id = $1', [(await membershipOf(email))!.id]);
    expect(await join((await invited()).token, client)).toMatchObject({ status: 403, code: 'MEMBER_SUSPENDED' });
  });

  test('an address that has an account gets none anew, nothing is written, and the link stays good', async () => {
    const { token } = await invited();
    const refused = await register(token, { email: 'Coordination@demo.example' });
    expect(refused).toMatchObject({ status: 409, code: 'ADDRESS_REFUSED', cookie: '' });
    expect(await register(token, { email: 'x', name: ' ', password: 'court' })).toMatchObject({
      status: 422,
      problems: [{ code: 'BLANK', path: ['name'] }, { code: 'INVALID_EMAIL', path: ['email'] }, { code: 'PASSWORD_TOO_SHORT', path: ['password'] }],
    });
    expect(await register(token, { email: newAddress(), name: 'a\0b' })).toMatchObject({ status: 422, problems: [{ code: 'INVALID_CHARACTER', path: ['name'] }] });
    expect(await look(token)).toMatchObject({ state: 'OPEN' });
    // The whole of an acceptance is one transaction: what fails late leaves no account behind.
    const email = newAddress();
    await api.database.pool.query(`ALTER TABLE invitation_use ADD CONSTRAINT nobody CHECK (false) NOT VALID`);
    expect((await register(token, { email })).status).toBe(500);
    await api.database.pool.query('ALTER TABLE invitation_use DROP CONSTRAINT nobody');
    expect((await api.database.pool.query('SELECT 1 FROM app_user WHERE email = $1', [email])).rowCount).toBe(0);
  });

  test('guessing and asking around are slowed down', async () => {
    const { token } = await invited();
    const from = { 'x-forwarded-for': '198.51.100.7' };
    const statuses = new Set<number>();
    for (let index = 0; index < 101; index += 1) statuses.add((await post(api.anonymous, '', { token: randomBytes(32).toString('base64url') }, from)).status);
    expect(statuses).toEqual(new Set([404, 429]));
    // Who comes from there with a link that is good still sees what it offers.
    expect(await post(api.anonymous, '', { token }, from)).toMatchObject({ status: 200 });
    expect(await post(api.anonymous, '/register', { token, name: 'X', email: newAddress(), password: 'un long mot de passe' }, from)).toMatchObject({ status: 429, code: 'TOO_MANY_ATTEMPTS' });
  });

  test('pages of other sites send nothing', async () => {
    const { token } = await invited();
    expect((await post(await newAccount(), '/join', { token }, { origin: 'https://ailleurs.example' })).status).toBe(403);
  });
});
