import { accountIn, idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { keyOf } from './harness/api-key.js';

let api: TestApi;
let coordinator: Client;
let network: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await accountIn(api, 'demo', 'COORDINATOR');
  network = await idOf(api, 'network', 'demo');
});
afterAll(() => api.close());

interface Key {
  id: string;
  name: string;
  scopes: string[];
  prefix: string;
  expiresAt: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
  createdBy: string | null;
  viewerCanRevoke: boolean;
}
interface Made {
  apiKey: Key | null;
  secret: string | null;
  userErrors: { code: string; path: string[]; message: string }[];
}
const FIELDS = 'id name scopes prefix expiresAt revokedAt lastUsedAt createdBy viewerCanRevoke';
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const send = (client: Client, input: object = {}) =>
  client.send<{ createApiKey: Made | null }>(`mutation IssueKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { ${FIELDS} } secret userErrors { code path message } } }`, {
    input: { network, name: 'Site de la région', scopes: ['READ'], expiresAt: inDays(30), ...input },
  });
const make = async (input: object = {}): Promise<{ apiKey: Key; secret: string }> => (await send(coordinator, input)).data.createApiKey as { apiKey: Key; secret: string };
const revoke = (client: Client, id: string) =>
  client.send<{ revokeApiKey: { apiKey: Key; userErrors: object[] } | null }>(`mutation RevokeKey($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { ${FIELDS} } userErrors { code } } }`, { id });
const listed = async (client: Client): Promise<Key[]> =>
  (await client.send<{ apiKeys: { nodes: Key[] } }>(`query ($network: ID!) { apiKeys(network: $network, first: 50) { nodes { ${FIELDS} } } }`, { network })).data.apiKeys.nodes;
const kind = (client: Client) => client.send<{ viewer: { kind: string; name: string } }>('{ viewer { kind name } }');

test('a key is shown once, and its secret is kept nowhere; the list tells it by its beginning', async () => {
  const { apiKey, secret } = await make({ scopes: ['WRITE'] });
  expect(apiKey).toMatchObject({ name: 'Site de la région', scopes: ['READ', 'WRITE'], revokedAt: null, lastUsedAt: null, createdBy: 'coordinator.demo@demo.example', viewerCanRevoke: true });
  expect(secret).toMatch(/^essaim_[a-z0-9]{8}_[\w-]{43}$/);
  expect(secret.startsWith(`${apiKey.prefix}_`)).toBe(true);
  expect(await listed(coordinator)).toContainEqual(apiKey);
  const random = secret.slice(apiKey.prefix.length + 1);
  const { rows } = await api.database.pool.query<{ found: boolean }>(
    `SELECT EXISTS (SELECT FROM api_key k WHERE to_jsonb(k)::text LIKE '%' || $1 || '%') OR EXISTS (SELECT FROM audit_entry a WHERE a.changes::text LIKE '%' || $1 || '%') AS found`,
    [random],
  );
  expect(rows).toEqual([{ found: false }]);
  expect((await coordinator.send<{ node: object }>('query ($id: ID!) { node(id: $id) { id ... on ApiKey { name } } }', { id: apiKey.id })).data.node).toEqual({ id: apiKey.id, name: 'Site de la région' });
});

test.each([
  [{ name: ' ' }, 'BLANK name'],
  [{ scopes: [] }, 'BLANK scopes'],
  [{ expiresAt: inDays(-1) }, 'EXPIRY_PAST expiresAt'],
  [{ expiresAt: inDays(740) }, 'EXPIRY_TOO_FAR expiresAt'],
  [{ network: 'network_00000000000000000000000000000000' }, 'UNKNOWN_REFERENCE network'],
])('%j is refused: %s', async (input, problem) => {
  const { data } = await send(coordinator, input);
  expect(data.createApiKey).toMatchObject({ apiKey: null, secret: null });
  expect(data.createApiKey!.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([problem]);
});

test('a key is used, and its use noted at most once a minute', async () => {
  const { apiKey, secret } = await make();
  expect((await kind(api.withKey(secret))).data.viewer).toEqual({ kind: 'KEY', name: 'Site de la région' });
  const used = async () => (await listed(coordinator)).find(({ id }) => id === apiKey.id)!.lastUsedAt;
  while ((await used()) === null) await new Promise((resolve) => setTimeout(resolve, 20));
  const first = await used();
  await kind(api.withKey(secret));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await used()).toBe(first);
});

test('a key that is unknown, has expired or was revoked is refused at once, and says why; a cookie beside it does not help', async () => {
  const { apiKey, secret } = await make();
  const client = api.withKey(secret);
  expect((await kind(client)).status).toBe(200);
  expect((await revoke(coordinator, apiKey.id)).data.revokeApiKey!.apiKey).toMatchObject({ revokedAt: expect.any(String), viewerCanRevoke: false });
  expect(await kind(client)).toMatchObject({ status: 401, errors: [{ message: expect.stringContaining('revoked'), extensions: { code: 'UNAUTHENTICATED' } }] });

  const late = await make();
  await api.database.pool.query(`UPDATE api_key SET created_at = now() - interval '2 days', expires_at = now() - interval '1 second' WHERE id = $1`, [late.apiKey.id]);
  expect(await kind(api.withKey(late.secret))).toMatchObject({ status: 401, errors: [{ message: expect.stringContaining('expired') }] });

  for (const wrong of ['essaim', `${apiKey.prefix}_${'A'.repeat(43)}`, `essaim_${'a'.repeat(8)}_${secret.slice(apiKey.prefix.length + 1)}`, 'essaim_\u00e9', '']) {
    expect(await kind(api.withKey(wrong || ' '))).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
  const both = await coordinator.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer essaim_x' }, body: '{"query":"{ viewer { kind } }"}' });
  expect([both.status, both.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  const list = await coordinator.fetch('/exports/lieux.csv?network=demo', { headers: { authorization: 'Bearer essaim_x' } });
  expect([list.status, await list.json()]).toEqual([401, expect.objectContaining({ code: 'UNAUTHENTICATED' })]);
});

test('cookies are ignored beside a key; what is no key is left to servers in front', async () => {
  const { secret } = await make();
  const viewer = async (authorization: string) => {
    const response = await coordinator.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: '{"query":"{ viewer { kind } }"}' });
    return ((await response.json()) as { data: { viewer: { kind: string } } }).data.viewer.kind;
  };
  expect(await viewer(`Bearer ${secret}`)).toBe('KEY');
  expect(await viewer('Basic eDp5')).toBe('USER');
});

test('only coordinators of the network make, see and revoke its keys, and no key makes another', async () => {
  const { apiKey, secret } = await make({ scopes: ['READ', 'WRITE'] });
  const member = await accountIn(api, 'demo', 'MEMBER');
  const neighbour = await accountIn(api, 'demo-voisine', 'COORDINATOR');
  const code = (answer: { errors?: { extensions: { code: string } }[] }): string | undefined => answer.errors?.[0]?.extensions.code;
  for (const [client, made, revoked] of [
    [api.anonymous, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    [member, 'FORBIDDEN', 'FORBIDDEN'],
    [api.withKey(secret), 'FORBIDDEN', 'FORBIDDEN'],
    [neighbour, 'FORBIDDEN', 'NOT_FOUND'],
  ] as const) {
    expect([code(await send(client)), code(await revoke(client, apiKey.id))]).toEqual([made, revoked]);
  }
  expect(await listed(neighbour)).toEqual([]);
  expect((await neighbour.send<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', { id: apiKey.id })).data.node).toBeNull();
  expect((await kind(api.withKey(secret))).status).toBe(200);
});

test('a key takes no other door than lists and GraphQL', async () => {
  const client = await keyOf(api, 'demo', ['READ', 'WRITE']);
  const form = new FormData();
  form.set('network', 'demo');
  form.set('file', new Blob(['nom\nX']), 'x.csv');
  expect((await client.fetch('/imports', { method: 'POST', body: form })).status).toBe(403);
  expect((await client.fetch('/archives/demo.zip')).status).toBe(403);
  expect((await client.fetch('/auth/get-session')).status).toBe(404);
  const lieux = await client.fetch('/exports/lieux.json?network=demo');
  expect(lieux.status).toBe(200);
  expect(JSON.stringify(await lieux.json())).not.toBe(await (await api.anonymous.fetch('/exports/lieux.json?network=demo')).text());
  const people = await client.fetch('/exports/people.csv?network=demo');
  expect((await people.text()).trim().split('\n')).toHaveLength(1);
});

test('pages of any origin read what is public or what their key opens; a cookie is of no use to them', async () => {
  const headers = { origin: 'https://region.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' };
  const asked = await fetch(`${api.url}/graphql`, { method: 'OPTIONS', headers });
  expect(asked.status).toBe(204);
  expect(asked.headers.get('access-control-allow-origin')).toBe('*');
  expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  const read = await coordinator.fetch('/exports/lieux.json?network=demo', { headers: { origin: 'https://region.example' } });
  expect([read.headers.get('access-control-allow-origin'), read.headers.get('access-control-allow-credentials')]).toEqual(['*', null]);
  for (const path of ['/auth/get-session', '/archives/demo.zip', '/graphqlx']) {
    expect((await coordinator.fetch(path, { headers: { origin: 'https://region.example' } })).headers.get('access-control-allow-origin')).toBeNull();
  }
});
