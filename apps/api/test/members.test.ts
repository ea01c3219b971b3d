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

interface Member {
  id: string;
  roles: string[];
  lieux: { name: string }[];
  projects: { id: string }[];
  startsOn: string | null;
  endsOn: string | null;
  suspendedAt: string | null;
  person: { name: string } | null;
  version: number;
}
interface Changed {
  member: Member | null;
  userErrors: { code: string; path: string[] }[];
  conflicts: { field: string }[];
}
const FIELDS = 'id roles lieux { name } projects { id } startsOn endsOn suspendedAt person { name } version';

const send = (client: Client, id: string, expectedVersion: number, change: object) =>
  client.send<{ updateMember: Changed }>(`mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { member { ${FIELDS} } userErrors { code path } conflicts { field } } }`, {
    input: { id, expectedVersion, change },
  });
const update = async (client: Client, id: string, version: number, change: object): Promise<Changed> => (await send(client, id, version, change)).data.updateMember;
const remove = (client: Client, id: string, expectedVersion: number) =>
  client.send<{ removeMember: { deletedId: string | null; userErrors: { code: string }[] } }>('mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { deletedId userErrors { code } } }', { input: { id, expectedVersion } });
const codes = ({ userErrors }: Changed): string[] => userErrors.map(({ code, path }) => [code, ...path].join(' ')).sort();

let number = 0;
/** A member of a network, made on the spot. */
async function member(role = 'MEMBER', network = demo): Promise<{ id: string; client: Client; email: string }> {
  const email = `membre-${(number += 1)}@demo.example`;
  const { rows } = await api.database.pool.query<{ id: string }>(
    'WITH u AS (INSERT INTO app_user (name, email) VALUES ($1, $2) RETURNING id) INSERT INTO membership (network_id, user_id, roles) SELECT $3, id, ARRAY[$4] FROM u RETURNING id',
    [`Membre ${number}`, email, network, role],
  );
  return { id: rows[0]!.id, client: await api.signedIn(email), email };
}
const newNetwork = async (): Promise<string> =>
  (await api.database.pool.query<{ id: string }>(`INSERT INTO network (slug, name, kind) VALUES ($1, 'Réseau', 'COLLECTIVE') RETURNING id`, [`reseau-${(number += 1)}`])).rows[0]!.id;
const may = async (client: Client): Promise<string[]> =>
  (await client.send<{ viewer: { memberships: { permissions: string[] }[] } }>('{ viewer { memberships { permissions } } }')).data.viewer.memberships.flatMap(({ permissions }) => permissions);

test('roles change at once, and the trail says from what to what', async () => {
  const { id, client } = await member();
  expect(await may(client)).not.toContain('member:update');
  expect((await update(coordinator, id, 1, { roles: ['COORDINATOR'] })).member).toMatchObject({ roles: ['COORDINATOR'], version: 2 });
  expect(await may(client)).toContain('member:update');
  const { rows } = await api.database.pool.query('SELECT action, version, changes FROM audit_entry WHERE subject_id = $1 AND database_user IS NULL', [id]);
  expect(rows).toEqual([{ action: 'UPDATE', version: 2, changes: { roles: { before: ['MEMBER'], after: ['COORDINATOR'] } } }]);
});

test('an animateur gets lieux, and a person of the directory to have them; what the person animates elsewhere stays', async () => {
  const { id, email } = await member();
  const lieu = await idOf(api, 'lieu', 'La Remise');
  const { member: after } = await update(coordinator, id, 1, { roles: ['ANIMATEUR'], lieux: [lieu] });
  expect(after).toMatchObject({ lieux: [{ name: 'La Remise' }], person: { name: `Membre ${number}` } });
  expect((await (await api.signedIn(email)).send<{ lieu: { viewerCanUpdate: boolean } }>('query ($id: ID!) { lieu(id: $id) { viewerCanUpdate } }', { id: lieu })).data.lieu.viewerCanUpdate).toBe(true);
  expect((await update(coordinator, id, 2, { lieux: [] })).member).toMatchObject({ lieux: [], version: 3 });
  expect(codes(await update(coordinator, id, 3, { lieux: [lieu, 'lieu_00000000000000000000000000000000'] }))).toEqual(['UNKNOWN_REFERENCE lieux 1']);
});

test('a companion has a period and a scope, and no other role', async () => {
  const { id } = await member();
  expect(codes(await update(coordinator, id, 1, { roles: ['COMPANION', 'MEMBER'] }))).toEqual(['COMPANION_ALONE roles', 'COMPANION_PERIOD endsOn', 'COMPANION_PERIOD startsOn', 'COMPANION_SCOPE lieux']);
  expect(codes(await update(coordinator, id, 1, { projects: [await idOf(api, 'cooperation_project', await anyProject())] }))).toEqual(['COMPANION_ONLY projects']);
  const change = { roles: ['COMPANION'], startsOn: '2026-01-01', endsOn: '2026-12-31', lieux: [await idOf(api, 'lieu', 'La Remise')] };
  expect((await update(coordinator, id, 1, change)).member).toMatchObject({ roles: ['COMPANION'], startsOn: '2026-01-01', endsOn: '2026-12-31', lieux: [{ name: 'La Remise' }], person: null });
  expect(codes(await update(coordinator, id, 2, { endsOn: '2025-12-31' }))).toEqual(['INVALID_PERIOD endsOn']);
  // No companion any more: the scope goes, the lieu is animated.
  expect((await update(coordinator, id, 2, { roles: ['ANIMATEUR'], startsOn: null, endsOn: null })).member).toMatchObject({ lieux: [{ name: 'La Remise' }], endsOn: null, person: { name: expect.any(String) } });
  expect((await api.database.pool.query('SELECT 1 FROM membership_scope WHERE membership_id = $1', [id])).rows).toEqual([]);
});
const anyProject = async (): Promise<string> => (await api.database.pool.query<{ title: string }>('SELECT title FROM cooperation_project WHERE network_id = $1 LIMIT 1', [demo])).rows[0]!.title;

test('a member is linked to a person of the directory who has no account, and unlinked; lieux of the person stay', async () => {
  const { id } = await member();
  const karim = await idOf(api, 'person', 'Karim Haddad');
  const lieuxOf = async () => (await api.database.pool.query('SELECT count(*) FROM lieu_animateur WHERE person_id = $1', [karim])).rows;
  const before = await lieuxOf();
  expect((await update(coordinator, id, 1, { person: karim })).member!.person).toEqual({ name: 'Karim Haddad' });
  expect(await lieuxOf()).toEqual(before);
  expect(codes(await update(coordinator, (await member()).id, 1, { person: karim }))).toEqual(['PERSON_HAS_ACCOUNT person']);
  expect(codes(await update(coordinator, (await member()).id, 1, { person: 'person_00000000000000000000000000000000' }))).toEqual(['UNKNOWN_REFERENCE person']);
  expect((await update(coordinator, id, 2, { person: null })).member!.person).toBeNull();
});

test('a stale change of another field is merged, of the same field a conflict', async () => {
  const { id } = await member();
  await update(coordinator, id, 1, { roles: ['ANIMATEUR'] });
  expect((await update(coordinator, id, 1, { endsOn: '2030-01-01' })).member).toMatchObject({ roles: ['ANIMATEUR'], endsOn: '2030-01-01', version: 3 });
  expect(await update(coordinator, id, 1, { roles: ['COORDINATOR'] })).toMatchObject({ member: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'roles' }] });
});

test('somebody suspended is let back in; somebody removed is a member no more', async () => {
  const { id } = await member();
  const suspended = await update(coordinator, id, 1, { suspended: true });
  expect(suspended.member!.suspendedAt).not.toBeNull();
  expect((await update(coordinator, id, 2, { suspended: false })).member!.suspendedAt).toBeNull();
  expect((await remove(coordinator, id, 1)).data.removeMember.userErrors).toEqual([{ code: 'CONFLICT' }]);
  expect((await remove(coordinator, id, 3)).data.removeMember).toEqual({ deletedId: id, userErrors: [] });
  expect((await remove(coordinator, id, 3)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  const { rows } = await api.database.pool.query(`SELECT version, changes->'roles' AS roles FROM audit_entry WHERE subject_id = $1 AND action = 'DELETE'`, [id]);
  expect(rows).toEqual([{ version: 4, roles: { before: ['MEMBER'], after: null } }]);
});

test('a network keeps a coordinator, whatever is done and however many do it at once', async () => {
  const network = await newNetwork();
  const [one, other] = [await member('COORDINATOR', network), await member('COORDINATOR', network)];
  const both = await Promise.all([remove(one.client, other.id, 1), remove(other.client, one.id, 1)]);
  const refused = both.flatMap(({ data, errors }) => data?.removeMember?.userErrors.map(({ code }) => code) ?? errors!.map(({ extensions }) => String(extensions.code)));
  expect(refused).toHaveLength(1);
  expect(['LAST_COORDINATOR', 'FORBIDDEN', 'NOT_FOUND']).toContain(refused[0]);
  const { rows } = await api.database.pool.query<{ id: string }>('SELECT id FROM membership WHERE network_id = $1', [network]);
  expect(rows).toHaveLength(1);
  const last = rows[0]!.id === one.id ? one : other;
  for (const change of [{ roles: ['MEMBER'] }, { suspended: true }, { endsOn: '2030-01-01' }]) expect(codes(await update(last.client, last.id, 1, change))).toEqual(['LAST_COORDINATOR']);
  expect((await remove(last.client, last.id, 1)).data.removeMember.userErrors).toEqual([{ code: 'LAST_COORDINATOR' }]);
});

test('only coordinators of the network may; a member of another network is as unknown as one who does not exist', async () => {
  const { id, client } = await member();
  const code = async (who: Client, of: string) => (await send(who, of, 1, { roles: ['COORDINATOR'] })).errors![0]!.extensions.code;
  expect(await code(client, id)).toBe('FORBIDDEN');
  expect(await code(api.anonymous, id)).toBe('UNAUTHENTICATED');
  const elsewhere = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  expect(await code(elsewhere, id)).toBe('NOT_FOUND');
  expect(await code(elsewhere, 'membership_00000000000000000000000000000000')).toBe('NOT_FOUND');
  expect((await remove(elsewhere, id, 1)).errors![0]!.extensions.code).toBe('NOT_FOUND');
});

test('an admin of the instance takes an account out of all of it at once, and lets it back in', async () => {
  const admin = await api.signedIn('admin');
  const { client, email } = await member('COORDINATOR');
  const { rows: [{ id }] } = await api.database.pool.query('SELECT id FROM app_user WHERE email = $1', [email]);
  const suspend = (who: Client, account: string, suspended: boolean) =>
    who.send<{ suspendAccount: { account: { suspendedAt: string | null } | null; userErrors: { code: string }[] } }>(
      'mutation ($input: SuspendAccountInput!) { suspendAccount(input: $input) { account { suspendedAt sessions(first: 1) { totalCount } } userErrors { code } } }', { input: { id: account, suspended } });
  for (const who of [client, coordinator]) expect((await suspend(who, id, true)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect(await may(client)).toContain('member:update');
  expect((await suspend(admin, id, true)).data.suspendAccount.account!.suspendedAt).not.toBeNull();
  expect(await may(client)).toEqual([]);
  // A session that is there all the same counts no more.
  expect(await may(await api.signedIn(email))).toEqual([]);
  expect((await suspend(admin, id, false)).data.suspendAccount.account).toMatchObject({ suspendedAt: null });
  expect(await may(await api.signedIn(email))).toContain('member:update');
  const { data } = await admin.send<{ account: { id: string }; accounts: { nodes: { email: string }[] } }>('{ account { id } accounts(first: 500) { nodes { email } } }');
  expect(data.accounts.nodes.map((account) => account.email)).toContain(email);
  expect((await suspend(admin, data.account.id, true)).data.suspendAccount.userErrors).toEqual([{ code: 'OWN_ACCOUNT' }]);
  expect((await suspend(admin, 'user_00000000000000000000000000000000', true)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  expect((await coordinator.send('{ accounts(first: 1) { totalCount } }')).errors![0]!.extensions.code).toBe('FORBIDDEN');
});
