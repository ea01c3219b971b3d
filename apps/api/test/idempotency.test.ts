import { randomUUID } from 'node:crypto';
import { forgetOldKeys } from '../src/transaction/forget-old-keys.js';
import { accountIn, idOf } from './harness/account.js';
import { type Answer, type Client, type TestApi, testApi } from './harness/api.js';
import { upload } from './harness/imports.js';

const PARTNER = 'https://partner.example';
const CREATE = 'mutation ($input: CreateLieuInput!) { createLieu(input: $input) { lieu { id name } userErrors { code } } }';

let api: TestApi;
let coordinator: Client;
let colleague: Client;
let network: string;
beforeAll(async () => {
  api = await testApi({ demo: true, environment: { corsOrigins: [PARTNER] } });
  coordinator = await api.signedIn('coordination');
  colleague = await accountIn(api, 'demo', 'COORDINATOR');
  network = await idOf(api, 'network', 'demo');
});
afterAll(() => api.close());

interface Created {
  createLieu: { lieu: { id: string; name: string } | null; userErrors: { code: string }[] } | null;
}

async function send<Data = Created>(client: Client, key: string, query: string, variables: object = {}): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const response = await client.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
}

const create = (client: Client, key: string, name: string, more: object = {}): Promise<Answer<Created>> => send(client, key, CREATE, { input: { network, name, ...more } });
const codesOf = ({ errors = [] }: Answer<unknown>): string[] => errors.map(({ extensions }) => extensions.code);
const count = async (table: string, where = 'true', values: unknown[] = []): Promise<number> =>
  Number((await api.database.pool.query<{ count: string }>(`SELECT count(*) FROM ${table} WHERE ${where}`, values)).rows[0]!.count);
const called = (name: string): Promise<number> => count('lieu', 'name = $1', [name]);

test('a hundred at once make one lieu, and all are told of it', async () => {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 100 }, () => create(coordinator, key, 'Le Sémaphore')));
  expect(await called('Le Sémaphore')).toBe(1);
  const ids = answers.map(({ data }) => data.createLieu?.lieu?.id);
  expect(new Set(ids)).toEqual(new Set([await idOf(api, 'lieu', 'Le Sémaphore')]));
  expect(await count('audit_entry', 'subject_id = $1', [ids[0]])).toBe(1);
});

test('a repetition reads anew, by the rights of today', async () => {
  const key = randomUUID();
  const { data } = await create(coordinator, key, 'Le Bief');
  const id = data.createLieu!.lieu!.id;
  await api.database.pool.query(`UPDATE lieu SET name = 'Le Grand Bief' WHERE id = $1`, [id]);
  expect((await create(coordinator, key, 'Le Bief')).data.createLieu).toEqual({ lieu: { id, name: 'Le Grand Bief' }, userErrors: [] });
  await api.database.pool.query('UPDATE lieu SET deleted_at = now() WHERE id = $1', [id]);
  expect((await create(coordinator, key, 'Le Bief')).data.createLieu).toEqual({ lieu: null, userErrors: [] });
});

test('different viewers do not meet under one key', async () => {
  const key = randomUUID();
  const [mine, theirs] = await Promise.all([coordinator, colleague].map((client) => create(client, key, 'Le Relais')));
  expect(mine!.data.createLieu!.lieu!.id).not.toBe(theirs!.data.createLieu!.lieu!.id);
});

test('a key with another request is refused, and nothing is done; what the answer asks for makes no difference', async () => {
  const key = randomUUID();
  const first = await create(coordinator, key, 'La Forge');
  const again = await create(coordinator, key, 'La Forge d’en face');
  expect(again).toMatchObject({ status: 422, data: { createLieu: null } });
  expect(codesOf(again)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await called('La Forge d’en face')).toBe(0);
  const other = await send<{ made: object }>(coordinator, key, 'mutation ($input: CreateLieuInput!) { made: createLieu(input: $input) { lieu { id } } }', { input: { network, name: 'La Forge' } });
  expect(other.data.made).toEqual({ lieu: { id: first.data.createLieu!.lieu!.id } });
});

test('what was refused may be mended and sent under its key', async () => {
  const key = randomUUID();
  expect((await create(coordinator, key, 'La Criée', { website: 'nulle part' })).data.createLieu!.userErrors).toEqual([{ code: 'INVALID_URL' }]);
  expect((await create(coordinator, key, 'La Criée')).data.createLieu!.userErrors).toEqual([]);
  expect(await called('La Criée')).toBe(1);
});

test('several mutations of one request are each done once', async () => {
  const key = randomUUID();
  const one = (alias: string, name: string): string => `${alias}: createLieu(input: { network: "${network}", name: "${name}" }) { lieu { id } }`;
  const document = `mutation { ${one('a', 'Jumeau')} ${one('b', 'Jumeau')} }`;
  const first = await send<Record<string, object>>(coordinator, key, document);
  expect(first.data['a']).not.toEqual(first.data['b']);
  expect((await send(coordinator, key, document)).data).toEqual(first.data);
  expect(await called('Jumeau')).toBe(2);
});

test('a file that is sent twice comes in once', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const before = await count('data_import');
  const sent = await Promise.all([1, 2, 3].map(() => upload(coordinator, 'Nom\nLa Péniche\n', { headers })));
  expect(new Set(sent.map(({ status, id }) => `${status} ${id}`)).size).toBe(1);
  expect(await count('data_import')).toBe(before + 1);
  expect(await upload(coordinator, 'Nom\nLa Barge\n', { headers })).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED', message: expect.stringContaining('changez-en') });
});

test('an archive that is sent twice makes one network', async () => {
  const admin = await api.signedIn('admin');
  const archive = new Uint8Array(await (await admin.fetch('/archives/demo-voisine.zip')).arrayBuffer());
  const key = randomUUID();
  const take = async (slug: string): Promise<object> => {
    const form = new FormData();
    form.set('slug', slug);
    form.set('file', new Blob([archive]), 'reseau.zip');
    const response = await admin.fetch('/archives', { method: 'POST', body: form, headers: { 'idempotency-key': key } });
    return { status: response.status, ...((await response.json()) as object) };
  };
  const first = await take('copie');
  expect(first).toMatchObject({ status: 201, slug: 'copie' });
  expect(await take('copie')).toEqual(first);
  expect(await take('autre-copie')).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('work that is killed half-way leaves nothing, and is done when it is sent again', async () => {
  const key = randomUUID();
  const blocker = await api.database.pool.connect();
  await blocker.query('BEGIN; LOCK TABLE audit_entry IN EXCLUSIVE MODE');
  const killed = create(coordinator, key, 'La Jetée');
  const waiting = create(coordinator, key, 'La Jetée');
  const blocked = async (): Promise<number[]> =>
    (await api.database.pool.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' ORDER BY wait_event <> 'relation'`)).rows.map(({ pid }) => pid);
  let pids: number[] = [];
  while (pids.length < 2) pids = await blocked();
  await api.database.pool.query('SELECT pg_terminate_backend($1)', [pids[0]]);
  await blocker.query('ROLLBACK');
  blocker.release();
  // Which of both came first is not said; one of them is killed and the other does the work.
  const answers = await Promise.all([killed, waiting]);
  expect(answers.flatMap(codesOf)).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(await called('La Jetée')).toBe(1);
  const { data } = await create(coordinator, key, 'La Jetée');
  expect(data.createLieu!.lieu!.id).toBe(await idOf(api, 'lieu', 'La Jetée'));
});

test('a text of a payload may be a secret: it is kept nowhere', async () => {
  const { rows } = await api.database.pool.query<{ answer: object }>('SELECT answer FROM idempotency_key');
  expect(rows.length).toBeGreaterThan(3);
  const graphql = rows.map(({ answer }) => answer).filter((answer) => 'lieu' in answer);
  for (const answer of graphql) expect(answer).toEqual({ lieu: { id: expect.stringMatching(/^lieu_/) } });
});

test.each([
  ['empty', ' '],
  ['too long', 'x'.repeat(201)],
  ['of other characters', 'clé'],
])('a key that is %s is refused', async (_, key) => {
  const answer = await create(coordinator, key, 'Sans clé');
  expect(answer.status).toBe(400);
  expect(codesOf(answer)).toEqual(['IDEMPOTENCY_KEY_INVALID']);
  expect(await called('Sans clé')).toBe(0);
});

test('pages of other sites that may ask may send a key', async () => {
  const { headers } = await api.anonymous.fetch('/graphql', { method: 'OPTIONS', headers: { origin: PARTNER, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' } });
  expect(headers.get('access-control-allow-headers')).toContain('idempotency-key');
});

test('keys are forgotten after a day', async () => {
  const key = randomUUID();
  await create(coordinator, key, 'Le Gué');
  await api.database.pool.query(`UPDATE idempotency_key SET created_at = now() - interval '23 hours' WHERE key <> $1`, [key]);
  const before = await count('idempotency_key');
  await api.database.pool.query(`UPDATE idempotency_key SET created_at = now() - interval '25 hours' WHERE key = $1`, [key]);
  await forgetOldKeys(api.server.dataSource);
  expect(await count('idempotency_key')).toBe(before - 1);
  expect(await count('idempotency_key', 'key = $1', [key])).toBe(0);
});
