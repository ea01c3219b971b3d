import { errorForLog, redacted } from '../src/errors/log.js';
import { createServer, type Server } from '../src/server.js';
import { type TestDatabase, testDatabase } from './harness/database.js';
import { AUTH_SECRET, testEnvironment } from './harness/environment.js';
import { openSession } from './harness/session.js';

const CANARIES = /canari|06 98 76 54 32|0698765432/i;
let database: TestDatabase;
let server: Server;
let url: string;
let cookie: string;
const lines: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(`INSERT INTO app_user (name, email, instance_admin) VALUES ('A', 'admin@essai.example', true);
    INSERT INTO network (id, slug, name, kind) VALUES ('network_1', 'essai', 'Essai', 'PTCE')`);
  server = await createServer(testEnvironment(database.url), { log: { write: (line: string) => void lines.push(line) } });
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  cookie = await openSession(database.pool, 'admin@essai.example', AUTH_SECRET);
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

test('an incident leaves nothing in the log of what was sent, and can be found there', async () => {
  // A rule that nobody has words for: PostgreSQL tells of it with the row that breaks it.
  await database.pool.query("ALTER TABLE person ADD CONSTRAINT no_words CHECK (email <> 'canari@dupont.example')");
  const query = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }';
  const input = { network: 'network_1', name: 'Canari Dupont', email: 'canari@dupont.example', phone: '06 98 76 54 32' };
  const response = await fetch(`${url}/graphql?from=canari@dupont.example`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables: { input } }) });
  const body = await response.text();
  expect(body).not.toMatch(CANARIES);
  const { incident } = (JSON.parse(body) as { errors: { extensions: { incident: string } }[] }).errors[0]!.extensions;
  const logged = lines.find((line) => line.includes(incident))!;
  expect(JSON.parse(logged)).toMatchObject({ err: { constraint: 'no_words', code: '23514', stack: expect.stringContaining('person.service') } });
  expect(lines.join('')).not.toMatch(CANARIES);
});

test('a route that fails tells neither the query of its address nor who asked', async () => {
  await database.pool.query('ALTER TABLE network RENAME TO network_away');
  const response = await fetch(`${url}/archives/essai.zip?q=canari@dupont.example`, { headers: { cookie } });
  await database.pool.query('ALTER TABLE network_away RENAME TO network');
  expect(response.status).toBe(500);
  expect(lines.at(-1)).toMatch(/"path":"\/archives\/essai\.zip"/);
  expect(lines.join('')).not.toMatch(CANARIES);
  expect(lines.join('')).not.toMatch(/127\.0\.0\.1|essaim\.session/);
});

test('a sign-in that fails names nobody', async () => {
  const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000' };
  const response = await fetch(`${url}/auth/sign-in/email`, { method: 'POST', headers, body: JSON.stringify({ email: 'canari@dupont.example', password: 'nonsense and more' }) });
  expect(response.status).toBe(401);
  expect(lines.join('')).not.toMatch(CANARIES);
});

test('what could tell who it is about is taken out of texts', () => {
  expect(redacted('550 <canari@dupont.example>: unknown; call 06 98 76 54 32, 0698765432 or +33 (0)6.98.76.54.32')).toBe('550 <[e-mail]>: unknown; call [phone], [phone] or [phone]');
  expect(redacted('at Object.<anonymous> (/app/dist/migrations/1763900000020-PersonalData.js:12:34)')).toContain('1763900000020-PersonalData.js:12:34');
  const cause = Object.assign(new Error('invalid input syntax for type integer: "canari"'), { code: '22P02', detail: 'canari', parameters: ['canari'] });
  expect(JSON.stringify(errorForLog(new Error('Something', { cause })))).not.toMatch(CANARIES);
  expect(errorForLog({ email: 'canari@dupont.example' })).toEqual({ type: 'object', message: '', stack: '' });
});
