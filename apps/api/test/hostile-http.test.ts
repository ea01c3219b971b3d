import { connect } from 'node:net';
import { idOf } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
let coordinator: Client;
let network: string;
beforeAll(async () => {
  api = await testApi({ demo: true });
  coordinator = await api.signedIn('coordination');
  network = await idOf(api, 'network', 'demo');
});
afterAll(() => api.close());

const JSON_TYPE = { 'content-type': 'application/json' };

interface Got {
  status: number;
  code: string | undefined;
  text: string;
}

async function got(response: Response): Promise<Got> {
  const text = await response.text();
  let code: string | undefined;
  try {
    const body = JSON.parse(text) as { code?: string; errors?: { extensions?: { code?: string } }[] };
    code = body.errors?.[0]?.extensions?.code ?? body.code;
  } catch {
    // What is no JSON has no code.
  }
  return { status: response.status, code, text };
}

const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE, client = coordinator): Promise<Got> =>
  got(await client.fetch('/graphql', { method: 'POST', headers, body }));

describe('bodies that are no request', () => {
  test.each<{ what: string; body: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> }>([
    { what: 'nothing', body: '' },
    { what: 'no JSON', body: '{' },
    { what: 'null', body: 'null' },
    { what: 'a number', body: '7' },
    { what: 'a list of requests', body: '[{"query":"{ viewer { kind } }"},{"query":"{ viewer { kind } }"}]' },
    { what: 'no query', body: '{}' },
    { what: 'a query that is no text', body: '{"query":{"a":1}}' },
    { what: 'variables that are a text', body: '{"query":"{ viewer { kind } }","variables":"x"}' },
    { what: 'variables that are a list', body: '{"query":"{ viewer { kind } }","variables":[1]}' },
    { what: 'an operation that is not there', body: '{"query":"query a { viewer { kind } }","operationName":"b"}' },
    { what: 'an operation name that is no text', body: '{"query":"{ viewer { kind } }","operationName":{}}' },
    { what: 'extensions that are a text', body: '{"query":"{ viewer { kind } }","extensions":"x"}' },
    { what: 'a prototype', body: '{"query":"{ viewer { kind } }","variables":{"__proto__":{"a":1}}}' },
    { what: 'bytes that are no UTF-8', body: new Uint8Array([123, 0xff, 0xfe, 0, 125]) },
    { what: 'a form', body: 'query=%7B+viewer+%7B+kind+%7D+%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    { what: 'a multipart form', body: '--x\r\n\r\n--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    { what: 'plain text', body: '{"query":"{ viewer { kind } }"}', headers: { 'content-type': 'text/plain' } },
    { what: 'a strange content type', body: '{"query":"{ viewer { kind } }"}', headers: { 'content-type': 'x/' } },
    { what: 'three megabytes', body: JSON.stringify({ query: `{ viewer { kind } } # ${'x'.repeat(3_000_000)}` }) },
  ])('$what', async ({ body, headers }) => {
    const answer = await post(body, headers);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  test('a value nested a hundred thousand levels deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const inVariables = await post(`{"query":"query ($filter: LieuFilter) { lieux(first: 1, filter: $filter) { totalCount } }","variables":{"filter":{"activities":${deep}}}}`);
    expect(inVariables).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect((await post(`{"query":"{ viewer { kind } }","extensions":${deep}}`)).code).not.toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('documents that ask for much', () => {
  const nested = (levels: number): string =>
    `{ lieux(first: 1) { nodes ${'{ resources(first: 1) { nodes { holder { ... on Lieu '.repeat(levels)} { id } ${'} } } }'.repeat(levels)} } }`;
  const fragments = (count: number): string =>
    `{ ...f0 } ${Array.from({ length: count }, (_, index) => `fragment f${index} on Query { ${index + 1 < count ? `...f${index + 1} ...f${index + 1}` : 'viewer { kind }'} }`).join(' ')}`;

  test.each([
    ['nested deeply', nested(8), 'QUERY_TOO_LARGE'],
    ['nested very deeply', nested(200), 'QUERY_TOO_LARGE'],
    ['aliases for a whole database', `{ ${Array.from({ length: 401 }, (_, index) => `a${index}: lieux(first: 500) { nodes { id } }`).join(' ')} }`, 'GRAPHQL_PARSE_FAILED'],
    ['long pages in long pages', '{ lieux(first: 500) { nodes { resources(first: 500) { nodes { id } } } } }', 'QUERY_TOO_LARGE'],
    ['first: 100000', '{ lieux(first: 100000) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['first: 0', '{ lieux(first: 0) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['first: -1', '{ lieux(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['first beyond Int', '{ lieux(first: 99999999999) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment in itself', '{ ...a } fragment a on Query { ...a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['introspection in circles', `{ __schema { types ${'{ fields { type '.repeat(12)} { name } ${'} }'.repeat(12)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { viewer { kind } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_, query, code) => {
    expect(await post(JSON.stringify({ query }))).toMatchObject({ status: 400, code });
  });

  const aliases = (count: number, field: string): string => Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');
  const many = aliases(3, 'lieux(first: 500) { nodes { id essMonthEvents(first: 300) { nodes { id } } } }');

  test.each([
    ['planned as a whole', `{ ${many} }`],
    ['walked beside a field that is not planned', `{ __schema { queryType { name } } ${many} }`],
    ['counts', `{ ${aliases(250, 'lieux(first: 1) { totalCount }')} }`],
    ['counts, walked', `{ __typename __schema { queryType { name } } ${aliases(250, 'lieux(first: 1) { totalCount }')} }`],
    ['counts of filters', `{ lieux(first: 1) { facets { ${aliases(250, 'families { count }')} } } }`],
    ['counts in rows', `{ lieux(first: 500) { nodes { needs(first: 50) { nodes { lieu { needs(first: 1) { ${aliases(6, 'totalCount')} } } } } } } }`],
  ])('much in the sum of its parts: %s', async (_, query) => {
    expect(await post(JSON.stringify({ query }))).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
  });

  test('much in the sum of its parts, beside a field that is refused for another reason', async () => {
    const { status, errors } = await coordinator.send(`{ members(network: "x", first: 501) { totalCount } ${many} }`);
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('QUERY_TOO_LARGE');
  });

  test('what mutations lead to is counted together', async () => {
    const lieu = await idOf(api, 'lieu', 'La Remise');
    const change = `updateLieu(input: { id: "${lieu}", expectedVersion: 1, change: {} }) { lieu { essMonthEvents(first: 500) { nodes { lieu: occurrences { lieu { needs(first: 60) { nodes { id } } } } } } } userErrors { code } }`;
    const { status, data, errors } = await coordinator.send(`mutation { ${aliases(2, change)} }`);
    expect({ status, data }).toMatchObject({ status: 400, data: { a0: { lieu: {}, userErrors: [] }, a1: { lieu: null, userErrors: [] } } });
    expect(errors).toMatchObject([{ path: ['a1', 'lieu'], extensions: { code: 'QUERY_TOO_LARGE' } }]);
  });

  test.each([
    ['the same field a hundred times', `{ viewer { ${'kind '.repeat(100)} } }`],
    ['a thousand aliases of a field', `{ viewer { ${Array.from({ length: 1000 }, (_, index) => `a${index}: kind`).join(' ')} } }`],
    ['fragments that double sixty times', fragments(60)],
    ['the same list twice, merged', '{ lieux(first: 1) { totalCount } lieux(first: 1) { nodes { id id } } }'],
    ['__proto__ and friends as aliases', '{ __proto__: viewer { constructor: kind toString: kind __proto__: name } hasOwnProperty: viewer { kind } }'],
  ])('%s is answered, and soon', async (_, query) => {
    const begun = Date.now();
    expect(await post(JSON.stringify({ query }))).toMatchObject({ status: 200, code: undefined });
    expect(Date.now() - begun).toBeLessThan(5000);
  });
});

describe('doors that stay shut', () => {
  const change = 'mutation { restore(input: { id: "x" }) { userErrors { code } } }';

  test('GET changes nothing, and other sites’ pages ask nothing', async () => {
    const get = (query: string, headers: Record<string, string>): Promise<Response> => coordinator.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect(await got(await get(change, JSON_TYPE))).toMatchObject({ status: 405, code: 'BAD_REQUEST' });
    expect(await got(await get('{ viewer { kind } }', {}))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect((await post(JSON.stringify({ query: change }), { 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(400);
    for (const method of ['PUT', 'DELETE', 'PATCH']) expect((await coordinator.fetch('/graphql', { method })).status).toBe(404);
  });

  test.each([
    ['nothing after the name', 'essaim.session_token='],
    ['a NUL', 'essaim.session_token=a%00b.c'],
    ['broken escapes', 'essaim.session_token=%E0%A4%A; locale=%'],
    ['a value of 10 kB', `essaim.session_token=${'a'.repeat(10_000)}`],
    ['SQL', `essaim.session_token=' OR '1'='1`],
    ['separators only', ';;;=;=;'],
    ['a prototype', '__proto__=1; constructor=2; locale=__proto__'],
    ['the same cookie twice', 'essaim.session_token=a; essaim.session_token=b'],
  ])('cookies with %s are no session and no bug', async (_, cookie) => {
    const client = api.withCookie(cookie);
    expect((await client.send('{ viewer { kind } }')).data).toEqual({ viewer: { kind: 'ANONYMOUS' } });
    expect((await got(await client.fetch('/imports', { method: 'POST' }))).code).toBe('UNAUTHENTICATED');
    const signOut = { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' }, body: '{}' };
    expect((await client.fetch('/auth/sign-out', signOut)).status).toBe(200);
  });

  test.each([
    ['no JSON', '{', JSON_TYPE],
    ['no fields', '{}', JSON_TYPE],
    ['values that are no texts', '{"email":{"a":1},"password":[]}', JSON_TYPE],
    ['a NUL', '{"email":"a\\u0000@b.fr","password":"x\\u0000"}', JSON_TYPE],
    ['half a character', '{"email":"a\\ud800@b.fr","password":"x\\ud800"}', JSON_TYPE],
    ['a password of a megabyte', JSON.stringify({ email: 'coordination@demo.example', password: 'x'.repeat(1_000_000) }), JSON_TYPE],
    ['a form', 'email=a', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('signing in with %s is refused, and is no bug', async (_, body, headers) => {
    const { status } = await api.anonymous.fetch('/auth/sign-in/email', { method: 'POST', headers: { ...headers, origin: 'http://localhost:3000' }, body });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test.each(['/auth/', '/auth/%00', '/auth/../graphql', '/auth/%', '//', '/imports/x', `/${'a'.repeat(5000)}`, '/graphql/%2e%2e', '/health/ready/x'])('GET %s', async (path) => {
    expect((await fetch(`${api.url}${path}`)).status).toBeLessThan(500);
  });

  test('lines that are no HTTP', async () => {
    const said = await new Promise<string>((done) => {
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => socket.write('GET \0 HTTP/9\r\n\r\n'));
      socket.on('data', (data) => done(data.toString()));
    });
    expect(said).toContain('400');
  });
});

test('a title of a megabyte, and too many of everything, are refused with words', async () => {
  const mutation = 'mutation ($input: CreateLieuInput!) { createLieu(input: $input) { userErrors { code path } } }';
  const send = (input: object): Promise<unknown> => coordinator.send<{ createLieu: unknown }>(mutation, { input: { network, ...input } }).then(({ data }) => data.createLieu);
  expect(await send({ name: 'x'.repeat(1_000_000) })).toMatchObject({ userErrors: [{ code: 'TOO_LONG', path: ['name'] }] });
  expect(await send({ name: 'Le Rucher', website: `https://x.fr/${'x'.repeat(500_000)}` })).toMatchObject({ userErrors: [{ code: 'TOO_LONG', path: ['website'] }] });
});
