import { auditServer } from 'graphql-http';
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
  const client = await api.signedIn('coordination');
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
  const answer = await api.anonymous.send<{ networks: { nodes: object[] } | null }>(
    '{ networks(first: 1) { nodes { slug } } members(network: "x", first: 1) { nodes { email } } }',
  );
  expect(answer.errors?.[0]).toMatchObject({ path: ['members'], extensions: { code: 'UNAUTHENTICATED' } });
  const write = await (await api.signedIn('animation')).send('mutation { createNetwork(input: { slug: "x", name: "X", kind: PTCE, territory: {} }) { userErrors { code } } }');
  expect(write.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
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
