import { auditServer } from 'graphql-http';
import { idOf } from './harness/account.js';
import { type TestApi, testApi } from './harness/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ demo: true });
});
afterAll(() => api.close());

test('every MUST of GraphQL over HTTP is met', async () => {
  const audits = await auditServer({ url: `${api.url}/graphql` });
  const failed = audits.filter(({ name, status }) => name.startsWith('MUST') && status !== 'ok').map(({ name, status }) => `${status}: ${name}`);
  expect(failed).toEqual([]);
  expect(audits.length).toBeGreaterThan(40);
});

test('a browser that opens /graphql gets the explorer, which loads nothing from elsewhere', async () => {
  const response = await api.anonymous.fetch('/graphql', { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(page).toContain('GraphiQL');
  expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
});

test('health answers', async () => {
  expect((await api.anonymous.fetch('/health/live')).status).toBe(200);
  expect(await (await api.anonymous.fetch('/health/ready')).json()).toEqual({ status: 'ready' });
});

test('a wrong password is refused, a right one opens a session that ends with sign-out', async () => {
  await expect(api.signedIn('coordination', 'wrong-password')).rejects.toThrow('401');
  const client = await api.signedIn('coordination', 'essaim-demo');
  const kind = async (): Promise<string> => (await client.send<{ viewer: { kind: string } }>('{ viewer { kind } }')).data.viewer.kind;
  expect(await kind()).toBe('USER');
  await client.fetch('/auth/sign-out', { method: 'POST', headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' }, body: '{}' });
  expect(await kind()).toBe('ANONYMOUS');
});

test('another site cannot sign a visitor in, and cannot send mutations with their cookie', async () => {
  const response = await fetch(`${api.url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    body: JSON.stringify({ email: 'coordination@demo.example', password: 'essaim-demo' }),
  });
  expect(response.status).toBe(403);
  const form = await api.anonymous.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ viewer { kind } }"}' });
  expect(form.status).toBeGreaterThanOrEqual(400);
});

test('access problems are top-level errors; what is public beside them still answers', async () => {
  const answer = await api.anonymous.send<{ networks: { nodes: object[] }; members: null }>(
    '{ networks(first: 1) { nodes { slug } } members(network: "x", first: 1) { nodes { email } } }',
  );
  expect(answer).toMatchObject({ status: 401, errors: [{ path: ['members'], extensions: { code: 'UNAUTHENTICATED' } }], data: { networks: { nodes: [{}] }, members: null } });
  const write = await (await api.signedIn('animation')).send('mutation { createNetwork(input: { slug: "x", name: "X", kind: PTCE, territory: {} }) { userErrors { code } } }');
  expect(write.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a mutation that is refused leaves what others of the same request have written', async () => {
  const coordinator = await api.signedIn('coordination');
  const [id, stranger] = [await idOf(api, 'lieu', 'La Remise'), `lieu_${'0'.repeat(32)}`];
  const change = (lieu: string): string => `updateLieu(input: { id: "${lieu}", expectedVersion: 1, change: { summary: "Un atelier" } }) { lieu { summary } userErrors { code } }`;
  const answer = await coordinator.send(`mutation { a: ${change(id)} b: ${change(stranger)} }`);
  expect(answer).toMatchObject({
    status: 404,
    data: { a: { lieu: { summary: 'Un atelier' }, userErrors: [] }, b: null },
    errors: [{ path: ['b'], extensions: { code: 'NOT_FOUND' } }],
  });
});

test.each([
  ['whole', '{ networks(first: 1) { nodes { id } } }'],
  ['field by field', '{ __schema { queryType { name } } networks(first: 1) { nodes { id } } }'],
])('a read that PostgreSQL ends because it is too slow is refused, and not run again: %s', async (_, query) => {
  const { pool } = api.server;
  const run = pool.query.bind(pool);
  let runs = 0;
  const tooSlow = (): Promise<never> => {
    runs += 1;
    return Promise.reject(Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' }));
  };
  Object.assign(pool, { query: tooSlow });
  const answer = await api.anonymous.send(query).finally(() => Object.assign(pool, { query: run }));
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] });
  expect(runs).toBe(1);
});

test.each([
  ['a page that is too long', '{ lieux(first: 501) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a cursor of no list', '{ lieux(first: 1, after: "xx") { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a NUL character', 'query { lieu(slug: "a\\u0000b") { id } }', 'BAD_USER_INPUT'],
  ['an answer that could be too large', '{ lieux(first: 500) { nodes { networks { territory { communes(first: 500) { nodes { code } } } } } } }', 'QUERY_TOO_LARGE'],
  ['a document that is too long', `{ ${'viewer { kind } '.repeat(3000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['a field that does not exist', '{ lieux(first: 1) { nodes { secret } } }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s is refused with its code', async (_, query, code) => {
  const answer = await api.anonymous.send(query);
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain(code);
});

test('a bug is masked, with an incident id', async () => {
  const { pool } = api.server;
  const query = pool.query.bind(pool);
  Object.assign(pool, { query: () => Promise.reject(new Error('relation "secret_table" does not exist')) });
  const answer = await api.anonymous.send('{ networks(first: 1) { nodes { id } } }').finally(() => Object.assign(pool, { query }));
  expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(JSON.stringify(answer)).not.toContain('secret_table');
  expect(answer.errors?.[0]?.extensions.incident).toMatch(/^[0-9a-f-]{36}$/);
});
