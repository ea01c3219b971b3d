import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { type TestApi, testApi } from './harness/api.js';

const origin = 'http://localhost:3000';
let provider: ChildProcess;
let api: TestApi;

beforeAll(async () => {
  provider = fork(path.join(__dirname, 'harness/oidc-provider.mjs'), [`${origin}/auth/callback/oidc`], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const told = await new Promise<{ issuer: string; clientId: string; clientSecret: string }>((resolve, reject) => {
    provider.once('message', (message) => resolve(message as typeof told));
    provider.once('exit', (code) => reject(new Error(`The provider ended with ${code}`)));
  });
  api = await testApi({ demo: true, environment: { oidc: { ...told, name: 'Compte de l’Artois' } } });
}, 90_000);
afterAll(async () => {
  provider.disconnect();
  await api?.close();
});

const cookiesOf = (response: Response): string[] => response.headers.getSetCookie().map((each) => each.split(';')[0]!);

/** Goes where a browser would: to the provider as somebody, and back, maybe in another browser. Answers where it ends, and with which cookies. */
async function signInAs(who: string, { other = false } = {}): Promise<{ location: string; cookies: string; session: boolean }> {
  const begin = await api.anonymous.fetch('/auth/sign-in/social', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ provider: 'oidc', callbackURL: '/n/demo', errorCallbackURL: '/sign-in', requestSignUp: true }),
  });
  const { url } = (await begin.json()) as { url: string };
  const jar = new Map<string, string>();
  let next = `${url}&login_hint=${encodeURIComponent(who)}`;
  for (let steps = 0; !next.startsWith(origin); steps += 1) {
    if (steps > 6) throw new Error(`It never leads back: ${next}`);
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } });
    for (const cookie of cookiesOf(response)) jar.set(...(cookie.split(/=(.*)/s).slice(0, 2) as [string, string]));
    const location = response.headers.get('location');
    if (!location) throw new Error(`${response.status}: ${await response.text()}`);
    next = new URL(location, next).href;
  }
  const back = await api.anonymous.fetch(next.slice(origin.length), { redirect: 'manual', headers: { cookie: other ? '' : cookiesOf(begin).join('; ') } });
  const cookies = cookiesOf(back);
  return { location: back.headers.get('location') ?? '', cookies: cookies.join('; '), session: cookies.some((cookie) => /^essaim\.session_token=./.test(cookie)) };
}

const count = async (table: string): Promise<number> => Number((await api.database.pool.query<{ count: string }>(`SELECT count(*) FROM ${table}`)).rows[0]!.count);

test('the sign-in page learns that there is a provider, and its name', async () => {
  expect(await (await api.anonymous.fetch('/auth/providers')).json()).toEqual({ providers: [{ id: 'oidc', name: 'Compte de l’Artois' }] });
});

test('who has an account comes in, the second time too; of the provider’s tokens nothing is kept', async () => {
  for (let times = 0; times < 2; times += 1) {
    const { location, cookies } = await signInAs('Coordination@demo.example');
    expect(location).toBe('/n/demo');
    const { data } = await api.withCookie(cookies).send<{ account: { email: string; name: string } }>('{ account { email name } }');
    expect(data.account).toMatchObject({ email: 'coordination@demo.example', name: 'Claire Debruyne' });
  }
  const { rows } = await api.database.pool.query(`SELECT access_token, refresh_token, id_token FROM auth_account WHERE provider_id = 'oidc'`);
  expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
});

test.each([
  ['somebody without an account', 'stranger@demo.example', 'signup_disabled'],
  ['an address that the provider has not seen proved', 'animation@demo.example|unverified', 'account_not_linked'],
])('%s stays out, and gets none', async (_, who, error) => {
  const accounts = await count('app_user');
  const { location, session } = await signInAs(who);
  expect([location, session]).toEqual([expect.stringMatching(new RegExp(`^/sign-in\\?error=${error}`)), false]);
  expect(await count('app_user')).toBe(accounts);
});

test('an address that was never proved here is not linked: who made that account may not be who has the address', async () => {
  await api.database.pool.query(`UPDATE app_user SET email_verified = false WHERE email = 'animation@demo.example'`);
  expect(await signInAs('animation@demo.example')).toMatchObject({ location: expect.stringContaining('account_not_linked'), session: false });
});

test('a suspended account stays out', async () => {
  await api.database.pool.query(`UPDATE app_user SET suspended_at = now() WHERE email = 'coordination@demo.example'`);
  expect(await signInAs('coordination@demo.example')).toMatchObject({ location: expect.stringContaining('ACCOUNT_SUSPENDED'), session: false });
});

test('what one browser has begun is not finished in another: nobody is led into the account of somebody else', async () => {
  expect(await signInAs('admin@demo.example', { other: true })).toMatchObject({ location: expect.stringContaining('error='), session: false });
  expect(await signInAs('admin@demo.example')).toMatchObject({ session: true });
});

test('a callback that nobody has begun opens nothing', async () => {
  const response = await api.anonymous.fetch('/auth/callback/oidc?code=abc&state=made-up', { redirect: 'manual' });
  expect([response.status, response.headers.getSetCookie().join()]).toEqual([302, expect.not.stringContaining('session_token=e')]);
  expect(response.headers.get('location')).toMatch(/^http:\/\/localhost:3000\/sign-in\?error=/);
});
