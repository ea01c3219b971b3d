import { networkOf, spenderOf } from '../src/limits/spender.js';
import { Allowances } from '../src/limits/allowance.js';
import { anonymous } from '../src/auth/viewer.js';
import { type Answer, type TestApi, testApi } from './harness/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ demo: true, environment: { rateLimits: { key: 100, address: 1000 } } });
});
afterAll(() => api.close());

interface Limited extends Answer<object> {
  retryAfter: string | null;
  extensions?: { cost: { requested: number; remaining: number | null; resetAt: string | null } };
}

/** 500 nodes, so 50 points. */
const QUERY = '{ lieux(first: 500) { nodes { id } } }';

async function sendFrom(forwarded: string | undefined, query = QUERY, cookie?: string): Promise<Limited> {
  const headers = { 'content-type': 'application/json', ...(forwarded && { 'x-forwarded-for': forwarded }), ...(cookie && { cookie }) };
  const response = await api.anonymous.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ...((await response.json()) as Omit<Limited, 'status' | 'retryAfter'>) };
}

async function exhaust(forwarded: string): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) expect((await sendFrom(forwarded)).status).toBe(200);
  expect((await sendFrom(forwarded)).status).toBe(429);
}

test('an address that has used up its points is told until when; nobody else is', async () => {
  const first = await sendFrom('203.0.113.1');
  expect(first.extensions!.cost).toMatchObject({ requested: 50, remaining: 950 });
  const wait = (new Date(first.extensions!.cost.resetAt!).getTime() - Date.now()) / 1000;
  expect(wait).toBeGreaterThan(30);
  expect(wait).toBeLessThanOrEqual(60);
  for (let turn = 0; turn < 19; turn += 1) await sendFrom('203.0.113.1');
  let refused: Limited | undefined;
  const statements = await api.statements(async () => {
    refused = await sendFrom('203.0.113.1');
  });
  expect(statements).toEqual([]);
  expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: Number(refused!.retryAfter) } }] });
  expect(Number(refused!.retryAfter)).toBeGreaterThan(30);
  expect(refused!.errors![0]!.message).toContain(`in ${refused!.retryAfter} s`);
  for (const other of ['203.0.113.2', '2001:db8::1', undefined]) expect((await sendFrom(other)).status).toBe(200);
  const session = await api.signedIn('animation');
  const answer = await session.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.1' }, body: JSON.stringify({ query: QUERY }) });
  expect(answer.status).toBe(200);
});

test('what a visitor writes into X-Forwarded-For does not make them another one', async () => {
  await exhaust('198.51.100.7');
  for (const invented of ['192.0.2.1', '127.0.0.1', '::1', 'nonsense', '10.0.0.1, 192.0.2.9']) expect((await sendFrom(`${invented}, 198.51.100.7`)).status).toBe(429);
  // The proxy before the dashboard, on the same machine.
  expect((await sendFrom('192.0.2.1, 198.51.100.7, 127.0.0.1')).status).toBe(429);
});

test('a subscriber with many addresses of IPv6 has one allowance', async () => {
  await exhaust('2001:db8:1:2::1');
  expect((await sendFrom('2001:db8:1:2:ffff::9')).status).toBe(429);
  expect((await sendFrom('2001:db8:1:3::1')).status).toBe(200);
});

test('a file costs too', async () => {
  const file = (): Promise<Response> => api.anonymous.fetch('/exports/lieux.json?network=demo', { headers: { 'x-forwarded-for': '203.0.113.50' } });
  expect([(await file()).status, (await file()).status]).toEqual([200, 200]);
  const refused = await file();
  expect({ status: refused.status, wait: Number(refused.headers.get('retry-after')) > 30, body: await refused.json() }).toMatchObject({ status: 429, wait: true, body: { code: 'RATE_LIMITED' } });
});

test('a key that has used up its points harms no other', async () => {
  const allowances = new Allowances({ key: 100, address: 1000 });
  const key = (keyId: string): ReturnType<typeof spenderOf> => spenderOf({ ...anonymous('fr'), kind: 'KEY', keyId }, '203.0.113.1');
  await allowances.take(key('a'), 60);
  await expect(allowances.take(key('a'), 60)).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  expect(await allowances.take(key('b'), 60)).toMatchObject({ remaining: 40 });
  expect(await allowances.take(spenderOf(anonymous('fr'), '203.0.113.1'), 60)).toMatchObject({ remaining: 940 });
  expect(await new Allowances({ key: 0, address: 0 }).take(key('a'), 60)).toBeNull();
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['127.0.0.1', null],
  ['::ffff:127.0.0.1', null],
  ['::1', null],
])('the network of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));
