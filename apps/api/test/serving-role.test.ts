import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { createDataSource, migrate } from '../src/data-source.js';
import { createServer, type Server } from '../src/server.js';
import { type TestDatabase, testDatabase } from './harness/database.js';
import { AUTH_SECRET, testEnvironment } from './harness/environment.js';
import { openSession } from './harness/session.js';

const ROLE = `essaim_serving_${randomBytes(4).toString('hex')}`;

let database: TestDatabase;
let servingUrl: string;
let server: Server;
let url: string;

beforeAll(async () => {
  database = await testDatabase({ demo: true });
  servingUrl = Object.assign(new URL(database.url), { username: ROLE, password: 'a password of "tests" & more' }).href;
  const source = await createDataSource(database.url).initialize();
  // Twice, as at every start.
  for (let n = 0; n < 2; n += 1) await migrate(source, servingUrl);
  await source.destroy();
  server = await createServer(testEnvironment(servingUrl), { log: false, jobs: 'HERE' });
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await database.pool.query(`DROP OWNED BY ${ROLE}; DROP ROLE ${ROLE}`);
  await database.close();
});

async function asServing(statement: string): Promise<object[]> {
  const client = new Client({ connectionString: servingUrl });
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
}

test('the role that serves requests cannot touch what is in the trail, nor its triggers', async () => {
  for (const statement of [`UPDATE audit_entry SET reason = 'x'`, 'DELETE FROM audit_entry', 'TRUNCATE audit_entry', `SET essaim.erasure = 'on'; UPDATE audit_entry SET reason = 'x'`]) {
    await expect(asServing(statement)).rejects.toThrow('permission denied');
  }
  for (const statement of ['ALTER TABLE audit_entry DISABLE TRIGGER ALL', 'DROP TRIGGER trail ON lieu', 'DROP TABLE audit_entry', 'CREATE TABLE mine ()', 'SET session_replication_role = replica', `INSERT INTO migrations (timestamp, name) VALUES (1, 'x')`]) {
    await expect(asServing(statement)).rejects.toThrow(/permission denied|must be owner/);
  }
  expect(await asServing(`SELECT FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = '${ROLE}'`)).toEqual([]);
});

test('it serves: reads, writes with their trail, sign-in and the queue', async () => {
  const cookie = await openSession(database.pool, 'coordination@demo.example', AUTH_SECRET);
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${url}${path}`, { method: 'POST', headers: { cookie, origin: 'http://localhost:3000', 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const { rows: [lieu] } = await database.pool.query<{ id: string; version: number }>(`SELECT id, version FROM lieu WHERE name = 'La Remise'`);
  const answer = await post('/graphql', { query: 'mutation ($input: UpdateLieuInput!) { updateLieu(input: $input) { userErrors { code } } }', variables: { input: { id: lieu!.id, expectedVersion: lieu!.version, change: { summary: 'Par le rôle qui sert', rooms: [{ name: 'Grenier' }] } } } });
  expect(await answer.json()).toMatchObject({ data: { updateLieu: { userErrors: [] } } });
  const { rows: [entry] } = await database.pool.query(`SELECT database_user, version FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`, [lieu!.id]);
  expect(entry).toEqual({ database_user: null, version: lieu!.version + 1 });

  expect((await post('/auth/change-password', { currentPassword: 'essaim-demo', newPassword: 'un-autre-mot-de-passe' })).status).toBe(200);
  const { rows: [account] } = await database.pool.query(`SELECT a.database_user FROM audit_entry a JOIN app_user u ON u.id = a.subject_id WHERE u.email = 'coordination@demo.example' ORDER BY a.id DESC LIMIT 1`);
  expect(account).toEqual({ database_user: ROLE });

  await asServing(`SELECT graphile_worker.add_job('import', '{"id": "import_x", "user": "user_x", "what": "READ"}')`);
  const deadline = Date.now() + 10_000;
  let waiting = 1;
  for (; waiting > 0 && Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 100))) {
    waiting = Number((await database.pool.query<{ count: string }>('SELECT count(*) FROM graphile_worker._private_jobs WHERE attempts = 0')).rows[0]!.count);
  }
  expect(waiting).toBe(0);
});

test('with one address only, nothing is granted and nobody is made', async () => {
  const source = await createDataSource(database.url).initialize();
  const roles = async (): Promise<number> => Number((await database.pool.query<{ count: string }>('SELECT count(*) FROM pg_roles')).rows[0]!.count);
  const before = await roles();
  await migrate(source, database.url);
  await source.destroy();
  expect(await roles()).toBe(before);
});
