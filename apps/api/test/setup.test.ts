import { type Client, type TestApi, testApi } from './harness/api.js';
import { setupToken } from '../src/modules/setup/setup-token.js';

let api: TestApi;
let token: string;
beforeAll(async () => {
  api = await testApi();
  token = setupToken('a secret of tests that is long enough to sign with');
});
afterAll(() => api.close());

const ACCOUNT = { name: ' Camille Roux ', email: ' Camille@Vexin.example ', password: 'un long mot de passe' };
const NETWORK = { slug: 'vexin', name: 'Collectif du Vexin', kind: 'COLLECTIVE', stage: 'EMERGING', description: null, territory: { departements: ['95'], epcis: [], communes: [] } };

interface Answer {
  status: number;
  cookie: string;
  code?: string;
  problems?: { code: string; path: string[] }[];
}
async function post(path: string, body: object, client: Client = api.anonymous): Promise<Answer & Record<string, unknown>> {
  const response = await client.fetch(`/auth/setup${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, cookie: response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; '), ...(text ? (JSON.parse(text) as object) : {}) };
}
const needed = async (): Promise<boolean> => ((await (await api.anonymous.fetch('/auth/setup')).json()) as { needed: boolean }).needed;
const counts = async () => (await api.database.pool.query('SELECT (SELECT count(*)::int FROM app_user) AS accounts, (SELECT count(*)::int FROM network) AS networks')).rows[0] as { accounts: number; networks: number };

test('nobody sets up without the token of the console, and what is wrong leaves nothing behind', async () => {
  expect(await needed()).toBe(true);
  for (const wrong of ['', 'x', token.slice(1), `${token}A`, 12, null]) expect(await post('/token', { token: wrong })).toMatchObject({ status: 403, code: 'SETUP_TOKEN' });
  expect(await post('', { token: 'x', account: ACCOUNT, network: NETWORK })).toMatchObject({ status: 403, code: 'SETUP_TOKEN' });
  expect(await post('/token', { token })).toMatchObject({ status: 204 });
  const path = ({ problems }: Answer) => problems!.map(({ code, path: at }) => [code, ...at].join(' '));
  expect(path(await post('', { token, account: { ...ACCOUNT, email: 'x', password: 'court', name: 'a\0b' }, network: NETWORK }))).toEqual(['INVALID_CHARACTER account name', 'INVALID_EMAIL account email', 'PASSWORD_TOO_SHORT account password']);
  expect(path(await post('', { token, account: ACCOUNT, network: { ...NETWORK, slug: 'Vexin !', name: '\0', territory: { departements: ['999'] } } }))).toEqual(['BLANK network name', 'INVALID network slug', 'UNKNOWN_DEPARTEMENT network territory departements']);
  expect((await post('', { token })).status).toBe(422);
  expect(await counts()).toEqual({ accounts: 0, networks: 0 });
});

test('the first account and the first network are made together, by one of those who try at once, who is signed in', async () => {
  const answers = await Promise.all([0, 1, 2].map((index) => post('', { token, account: { ...ACCOUNT, email: `${index}${ACCOUNT.email.trim()}` }, network: { ...NETWORK, slug: `vexin-${index}` } })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(await counts()).toEqual({ accounts: 1, networks: 1 });
  const { cookie, network } = answers.find(({ status }) => status === 201)!;
  const { data } = await api.withCookie(cookie).send<{ viewer: object }>('{ viewer { name instanceAdmin memberships { network { slug territory { label } } roles } } }');
  expect(data.viewer).toEqual({ name: 'Camille Roux', instanceAdmin: true, memberships: [{ network: { slug: network, territory: { label: "Val-d'Oise" } }, roles: ['COORDINATOR'] }] });
  const { rows } = await api.database.pool.query(`SELECT u.email, p.name, e.action FROM app_user u JOIN person p ON p.user_id = u.id JOIN audit_entry e ON e.actor_id = u.id AND e.subject_id = p.id`);
  expect(rows).toEqual([{ email: expect.stringMatching(/^\dcamille@vexin\.example$/), name: 'Camille Roux', action: 'CREATE' }]);
});

test('once there is an account, the token is good for nothing', async () => {
  expect(await needed()).toBe(false);
  expect(await post('/token', { token })).toMatchObject({ status: 409, code: 'SETUP_DONE' });
  expect(await post('', { token, account: { ...ACCOUNT, email: 'autre@vexin.example' }, network: { ...NETWORK, slug: 'autre' } })).toMatchObject({ status: 409, code: 'SETUP_DONE' });
  expect(await counts()).toEqual({ accounts: 1, networks: 1 });
});
