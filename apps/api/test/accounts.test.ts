import { Attempts } from '../src/auth/attempts.js';
import { createSignIn } from '../src/auth/sign-in.js';
import { accountIn } from './harness/account.js';
import { type Client, type TestApi, testApi } from './harness/api.js';
import { totpOf } from './harness/totp.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ demo: true });
});
afterAll(() => api.close());

const PASSWORD = 'essaim-demo';
/** The same, as earlier versions kept it. */
const OLD_HASH = '09b3685a9b85ee6768cd9e57589e6a81:b5ceaefff194ef26410e6e0a99fbaa8c3cb2a69624910c2fa77b5085d91cc36c8c4ed8111244075541710121d2b2ee4a56626812c14e517a06f2a6c154766176';
const origin = 'http://localhost:3000';

/** Sends to a door of /auth, from a place of its own where it says so. */
const post = (path: string, body: object, { client = api.anonymous, from = '192.0.2.1' }: { client?: Client; from?: string } = {}): Promise<Response> =>
  client.fetch(`/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin, 'x-forwarded-for': from }, body: JSON.stringify(body) });

const signIn = (email: string, password: string, from?: string): Promise<Response> => post('sign-in/email', { email, password }, { from });
const cookieOf = (response: Response): string => response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
const kindOf = async (client: Client): Promise<string> => (await client.send<{ viewer: { kind: string } }>('{ viewer { kind } }')).data.viewer.kind;
const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query(text, values)).rows;

/** A new account with the password of the demonstration. */
async function account(network: 'demo' | 'demo-voisine', role: 'COORDINATOR' | 'ANIMATEUR' | 'MEMBER'): Promise<{ email: string; client: Client }> {
  return { email: `${role.toLowerCase()}.${network}@demo.example`, client: await accountIn(api, network, role) };
}

/** The token in the link of the last mail to an address. */
async function tokenFor(email: string): Promise<string | undefined> {
  const [mail] = await sql<{ text: string }>('SELECT text FROM mail WHERE recipient = $1 ORDER BY created_at DESC LIMIT 1', [email]);
  return mail && /\?token=([\w-]+)/.exec(mail.text)?.[1];
}

describe('passwords', () => {
  test('are kept as argon2id; a hash of an earlier version still opens, and is replaced', async () => {
    const { email } = await account('demo', 'MEMBER');
    const kept = async (): Promise<string> => (await sql<{ password: string }>('SELECT a.password FROM auth_account a JOIN app_user u ON u.id = a.user_id WHERE u.email = $1', [email]))[0]!.password;
    await sql('UPDATE auth_account a SET password = $2 FROM app_user u WHERE u.id = a.user_id AND u.email = $1', [email, OLD_HASH]);
    expect((await signIn(email, `${PASSWORD}!`)).status).toBe(401);
    expect((await signIn(email, PASSWORD)).status).toBe(200);
    for (let tries = 0; tries < 100 && !(await kept()).startsWith('$argon2id$'); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await kept()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(email, PASSWORD)).status).toBe(200);
  });

  test('a change needs the current one, ten characters, and ends all other sessions', async () => {
    const { email, client: elsewhere } = await account('demo', 'ANIMATEUR');
    const client = api.withCookie(cookieOf(await signIn(email, PASSWORD)));
    const change = (currentPassword: string, newPassword: string): Promise<Response> => post('change-password', { currentPassword, newPassword }, { client });
    expect((await change('not-this-one', 'a-new-password')).status).toBe(400);
    expect((await change(PASSWORD, 'short-one')).status).toBe(400);
    expect((await change(PASSWORD, 'x'.repeat(129))).status).toBe(400);
    expect(await kindOf(elsewhere)).toBe('USER');
    const changed = await change(PASSWORD, 'a-new-password');
    expect([changed.status, await kindOf(elsewhere), await kindOf(client), await kindOf(api.withCookie(cookieOf(changed)))]).toEqual([200, 'ANONYMOUS', 'ANONYMOUS', 'USER']);
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect((await signIn(email, 'a-new-password')).status).toBe(200);
  });

  test('a forgotten one is chosen anew by a link that works once, within the hour, and ends all sessions', async () => {
    const { email, client } = await account('demo-voisine', 'MEMBER');
    expect((await post('request-password-reset', { email: email.toUpperCase() })).status).toBe(200);
    const token = await tokenFor(email);
    const reset = (newPassword: string): Promise<Response> => post('reset-password', { token, newPassword });
    await sql(`UPDATE auth_verification SET expires_at = expires_at - interval '61 minutes' WHERE identifier LIKE '%' || $1`, [token]);
    expect((await reset('chosen-anew-1')).status).toBe(400);
    await sql(`UPDATE auth_verification SET expires_at = now() + interval '59 minutes' WHERE identifier LIKE '%' || $1`, [token]);
    expect((await post('request-password-reset', { email })).status).toBe(200);
    const second = await tokenFor(email);
    expect(second).not.toBe(token);
    expect((await post('reset-password', { token: second, newPassword: 'chosen-anew-2' })).status).toBe(200);
    expect([(await post('reset-password', { token: second, newPassword: 'chosen-anew-3' })).status, (await reset('chosen-anew-4')).status]).toEqual([400, 400]);
    expect([await kindOf(client), (await signIn(email, 'chosen-anew-2')).status, (await signIn(email, PASSWORD)).status]).toEqual(['ANONYMOUS', 200, 401]);
  });
});

describe('links by mail', () => {
  const verify = (token: string | undefined): Promise<Response> => post('magic-link/verify', { token });

  test('open a session once, within a quarter of an hour', async () => {
    const email = 'coordination@demo.example';
    expect((await post('sign-in/magic-link', { email })).status).toBe(200);
    const token = await tokenFor(email);
    const opened = await verify(token);
    expect([opened.status, await kindOf(api.withCookie(cookieOf(opened))), (await verify(token)).status]).toEqual([200, 'USER', 400]);
    expect(await opened.text()).not.toContain('"token"');
    await post('sign-in/magic-link', { email });
    await sql(`UPDATE auth_verification SET expires_at = expires_at - interval '16 minutes'`);
    const late = await verify(await tokenFor(email));
    expect([late.status, late.headers.getSetCookie()]).toEqual([400, []]);
  });

  test.each(['sign-in/magic-link', 'request-password-reset'])('%s answers alike for an address that nobody has, in the same time, and makes no account', async (path) => {
    const ask = async (email: string): Promise<unknown> => {
      const start = performance.now();
      const response = await post(path, { email }, { from: '192.0.2.9' });
      return { status: response.status, body: await response.text(), late: performance.now() - start >= 299 };
    };
    const known = await ask('animation@demo.example');
    expect(await ask('nobody@demo.example')).toEqual(known);
    expect(known).toMatchObject({ status: 200, late: true });
    expect(await sql(`SELECT FROM mail WHERE recipient = 'nobody@demo.example'`)).toEqual([]);
    expect(await sql(`SELECT FROM app_user WHERE email = 'nobody@demo.example'`)).toEqual([]);
  });

  test('nobody is sent more than five in a quarter of an hour', async () => {
    const ask = async (): Promise<number> => (await post('sign-in/magic-link', { email: 'often@demo.example' }, { from: '192.0.2.10' })).status;
    const answers = await Promise.all(Array.from({ length: 7 }, ask));
    expect(answers.sort()).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });
});

describe('a second factor', () => {
  const enabled = { password: PASSWORD };

  test('is asked for after the password once it was shown to work; a code on paper works once; links by mail no longer open', async () => {
    const email = 'admin@demo.example';
    let client = await api.signedIn(email);
    expect((await post('two-factor/enable', { password: 'not-this-one' }, { client })).status).toBe(400);
    const { totpURI, backupCodes } = (await (await post('two-factor/enable', enabled, { client })).json()) as { totpURI: string; backupCodes: string[] };
    expect(await (await signIn(email, PASSWORD)).json()).not.toHaveProperty('twoFactorRedirect');
    expect((await post('two-factor/verify-totp', { code: '000000' }, { client })).status).toBe(401);
    const first = totpOf(totpURI);
    const verified = await post('two-factor/verify-totp', { code: first }, { client });
    expect(verified.status).toBe(200);
    client = api.withCookie(cookieOf(verified));
    expect(await client.send('{ account { hasSecondFactor } }')).toMatchObject({ data: { account: { hasSecondFactor: true } } });

    const challenge = async (): Promise<Client> => {
      const asked = await signIn(email, PASSWORD);
      expect(await asked.json()).toMatchObject({ twoFactorRedirect: true });
      const pending = api.withCookie(cookieOf(asked));
      expect(await kindOf(pending)).toBe('ANONYMOUS');
      return pending;
    };
    const pending = await challenge();
    expect((await post('two-factor/verify-totp', { code: '000000' }, { client: pending })).status).toBe(401);
    const next = totpOf(totpURI, 1);
    const opened = await post('two-factor/verify-totp', { code: next, trustDevice: true }, { client: pending });
    expect(await kindOf(api.withCookie(cookieOf(opened)))).toBe('USER');
    expect([opened.headers.getSetCookie().join(), await opened.text()]).toEqual([expect.not.stringContaining('trust_device'), expect.not.stringContaining('"token"')]);

    // A code that was taken is taken no more, though it would still be shown; nor is one before it, which nobody has used.
    for (const code of [next, first]) {
      const again = await post('two-factor/verify-totp', { code }, { client: await challenge() });
      expect([again.status, again.headers.getSetCookie().join()]).toEqual([401, expect.not.stringContaining('session_token=')]);
      if (code === next) expect(await again.json()).toMatchObject({ code: 'CODE_USED' });
    }

    const onPaper = await post('two-factor/verify-backup-code', { code: backupCodes[0] }, { client: await challenge() });
    expect(await kindOf(api.withCookie(cookieOf(onPaper)))).toBe('USER');
    expect((await post('two-factor/verify-backup-code', { code: backupCodes[0] }, { client: await challenge() })).status).toBe(401);

    await sql('DELETE FROM mail');
    await post('sign-in/magic-link', { email });
    expect(await sql('SELECT FROM mail')).toEqual([]);
    expect((await post('two-factor/disable', enabled, { client })).status).toBe(200);
    expect(await (await signIn(email, PASSWORD)).json()).not.toHaveProperty('twoFactorRedirect');
  });
});

test('a suspended account comes in by no way, and its sessions count no more', async () => {
  const { email, client } = await account('demo-voisine', 'ANIMATEUR');
  await post('sign-in/magic-link', { email });
  const token = await tokenFor(email);
  await sql('UPDATE app_user SET suspended_at = now() WHERE email = $1', [email]);
  expect(await kindOf(client)).toBe('ANONYMOUS');
  const byPassword = await signIn(email, PASSWORD);
  expect([byPassword.status, (await byPassword.json() as { code: string }).code]).toEqual([403, 'ACCOUNT_SUSPENDED']);
  expect((await signIn(email, 'not-this-one')).status).toBe(401);
  const byLink = await post('magic-link/verify', { token });
  expect([byLink.status, byLink.headers.getSetCookie()]).toEqual([403, []]);
  await sql('DELETE FROM mail');
  await post('sign-in/magic-link', { email });
  await post('request-password-reset', { email });
  expect(await sql('SELECT FROM mail')).toEqual([]);
});

describe('attempts', () => {
  test.each(['admin@demo.example', 'nobody@demo.example'])('after ten bad ones %s has to wait, whatever the password and wherever from', async (email) => {
    const statuses = (await Promise.all(Array.from({ length: 10 }, (_, at) => signIn(email, `not-this-one-${at}`, `192.0.2.${at + 20}`)))).map(({ status }) => status);
    expect(statuses).toEqual(Array(10).fill(401));
    const refused = await signIn(email.toUpperCase(), PASSWORD, '192.0.2.99');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(840);
    await sql(`UPDATE attempt SET expire = 1`);
    expect((await signIn(email, PASSWORD)).status).toBe(email.startsWith('admin') ? 200 : 401);
  });

  test('one place waits after thirty, and holds nobody else up; good ones do not count', async () => {
    const limits = { name: 'test', perSubject: 3, perClient: 5 };
    const [one, other] = [new Attempts(api.server.pool, 'secret', limits), new Attempts(api.server.pool, 'secret', limits)];
    for (let at = 0; at < 5; at += 1) expect(await (at % 2 ? one : other).begin(`a${at}@demo.example`, '2001:db8::1')).toBeUndefined();
    await other.forgive('a0@demo.example', '2001:db8::2');
    expect(await one.begin('a0@demo.example', '2001:db8::3')).toBeUndefined();
    expect(await one.begin('b@demo.example', '2001:db8::4')).toBeGreaterThan(0);
    expect(await other.begin('b@demo.example', '192.0.2.3')).toBeUndefined();
  });

  test('names stand nowhere in what is counted', async () => {
    await signIn('counted@demo.example', 'not-this-one');
    expect(JSON.stringify(await sql('SELECT * FROM attempt'))).not.toMatch(/demo\.example|192\.0\.2/);
  });

  test('an address that nobody has takes as long as a wrong password', async () => {
    const { email } = await account('demo', 'COORDINATOR');
    const time = async (who: string): Promise<number> => {
      const start = performance.now();
      await signIn(who, 'not-this-one', '192.0.2.60');
      return performance.now() - start;
    };
    // In turn, and the best of each: what else the machine does meanwhile takes time from both.
    let [known, unknown] = [Infinity, Infinity];
    for (let at = 0; at < 4; at += 1) [known, unknown] = [Math.min(known, await time(email)), Math.min(unknown, await time('stranger@demo.example'))];
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });
});

describe('one’s own account', () => {
  interface Account {
    account: { id: string; email: string; name: string; locale: string; version: number; hasPassword: boolean; sessions: { nodes: { id: string; current: boolean; userAgent: string | null }[] } };
  }
  const ACCOUNT = '{ account { id email name locale version hasPassword sessions(first: 20) { nodes { id current userAgent startedAt lastUsedAt } } } }';
  const accountOf = async (client: Client): Promise<Account['account']> => (await client.send<Account>(ACCOUNT)).data.account;

  test('is seen by its owner only, with its sessions; each can be ended, and all others at once', async () => {
    const email = 'animation@demo.example';
    await sql('DELETE FROM auth_session');
    const [here, there, lost] = [await api.signedIn(email), await api.signedIn(email), await api.signedIn(email)];
    const stranger = await api.signedIn('coordination');
    const { id, sessions } = await accountOf(lost);
    expect(sessions.nodes).toHaveLength(3);
    const [own] = sessions.nodes.filter(({ current }) => current);
    const end = (client: Client): Promise<object> => client.send('mutation End($id: ID!) { endSession(input: { id: $id }) { ended } }', { id: own!.id });
    expect(await stranger.send(`{ account: node(id: "${id}") { id } session: node(id: "${own!.id}") { id } }`)).toMatchObject({ data: { account: null, session: null } });
    expect(await end(stranger)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(await end(here)).toMatchObject({ data: { endSession: { ended: 1 } } });
    expect(await kindOf(lost)).toBe('ANONYMOUS');
    expect(await here.send('mutation { endOtherSessions { ended } }')).toMatchObject({ data: { endOtherSessions: { ended: 1 } } });
    expect([await kindOf(here), await kindOf(there), await kindOf(stranger)]).toEqual(['USER', 'ANONYMOUS', 'USER']);
  });

  test('its language is that of its messages where the browser says none; name and language change, and the trail knows', async () => {
    const client = await api.signedIn('animation');
    const { id, name, version } = await accountOf(client);
    const change = (input: object): Promise<object> => client.send('mutation Change($input: UpdateAccountInput!) { updateAccount(input: $input) { account { name locale version } userErrors { code path } conflicts { field } } }', { input: { id, expectedVersion: version, ...input } });
    expect(await change({ change: { name: ' ' } })).toMatchObject({ data: { updateAccount: { account: null, userErrors: [{ code: 'BLANK', path: ['name'] }] } } });
    expect(await change({ change: { locale: 'en' } })).toMatchObject({ data: { updateAccount: { account: { name, locale: 'en', version: version + 1 } } } });
    expect(await change({ change: { name: 'Inès C.' } })).toMatchObject({ data: { updateAccount: { account: { name: 'Inès C.', locale: 'en', version: version + 2 } } } });
    expect(await change({ change: { name: 'Inès' } })).toMatchObject({ data: { updateAccount: { account: null, userErrors: [{ code: 'CONFLICT' }], conflicts: [{ field: 'name' }] } } });
    const localeOf = async (headers: HeadersInit): Promise<string> => {
      const response = await client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ viewer { locale } }"}' });
      return ((await response.json()) as { data: { viewer: { locale: string } } }).data.viewer.locale;
    };
    expect(await localeOf({})).toBe('en');
    expect(await sql(`SELECT action FROM audit_entry WHERE subject_id = $1`, [id])).toEqual([{ action: 'UPDATE' }, { action: 'UPDATE' }]);
    const [other] = await sql<{ id: string }>(`SELECT id FROM app_user WHERE email = 'admin@demo.example'`);
    expect(await change({ id: other!.id, change: { name: 'X' } })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('a session says when it was last used', async () => {
    const client = await api.signedIn('coordination');
    await sql(`UPDATE auth_session SET updated_at = now() - interval '3 hours'`);
    await kindOf(client);
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await sql(`SELECT FROM auth_session WHERE updated_at > now() - interval '1 minute'`)).length === 1) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('It never said so');
  });

  test('a visitor has none', async () => {
    expect((await api.anonymous.send('{ account { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('doors', () => {
  test.each([
    ['GET', 'get-session'], ['GET', 'list-sessions'], ['POST', 'update-user'], ['POST', 'sign-up/email'], ['POST', 'delete-user'], ['POST', 'change-email'], ['GET', 'sign-out'], ['GET', 'magic-link/verify?token=abc'],
    ['GET', 'reset-password/abc?callbackURL=/'], ['POST', 'sign-in/email/'], ['POST', 'sign-in//email'],
  ])('%s /auth/%s is closed', async (method, path) => {
    const client = await api.signedIn('coordination');
    const response = await client.fetch(`/auth/${path}`, { method, headers: { 'content-type': 'application/json', origin }, ...(method === 'POST' && { body: JSON.stringify({ email: 'coordination@demo.example', password: PASSWORD }) }) });
    expect(response.status).toBe(404);
  });

  test('the token of a session is told to no script', async () => {
    const response = await signIn('coordination@demo.example', PASSWORD);
    expect(await response.json()).not.toHaveProperty('token');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test.each([['http://localhost:3000', false], ['https://essaim.example', true]])('cookies of %s: HttpOnly, SameSite=Lax, Secure: %s', async (publicUrl, secure) => {
    const { handler } = createSignIn({ pool: api.server.pool, secret: 'x'.repeat(32), publicUrl, origins: [] });
    const body = JSON.stringify({ email: 'coordination@demo.example', password: PASSWORD });
    const answer = await handler(new Request(`${publicUrl}/auth/sign-in/email`, { method: 'POST', headers: { 'content-type': 'application/json', origin: publicUrl }, body }));
    const cookies = answer.headers.getSetCookie();
    expect(cookies).toEqual([expect.stringMatching(/^essaim\.session_token=.*; HttpOnly;.* SameSite=Lax$/)]);
    expect(/; Secure/i.test(cookies[0]!)).toBe(secure);
  });
});
