import { NOT_AUDITED } from '../src/transaction/not-audited.js';
import { idOf } from './harness/account.js';
import { type TestApi, testApi } from './harness/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ demo: true });
});
afterAll(() => api.close());

interface Entry {
  action: string;
  version: number;
  changes: Record<string, { before: unknown; after: unknown }>;
  database_user: string | null;
}

const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await api.database.pool.query<Row>(text, values)).rows;
const trailOf = (subject: string): Promise<Entry[]> => rows<Entry>('SELECT action, version, changes, database_user FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC', [subject]);
const lastOf = async (subject: string): Promise<Entry> => (await trailOf(subject))[0]!;

describe('the trail is only ever added to', () => {
  test.each(['UPDATE audit_entry SET reason = $$x$$', 'DELETE FROM audit_entry WHERE false', 'TRUNCATE audit_entry', 'INSERT INTO audit_entry (id, action, subject_id, version) SELECT id, action, subject_id, version FROM audit_entry ON CONFLICT (id) DO UPDATE SET version = 9'])(
    'also for the owner of the database: %s', async (statement) => {
      await expect(api.database.pool.query(statement)).rejects.toThrow('only ever added to');
      await expect(api.database.pool.query(`SET session_replication_role = replica; ${statement}; RESET session_replication_role`)).rejects.toThrow('only ever added to');
    });

  test('erasing an account is one function of the owner, and leaves who did what', async () => {
    const [user] = await rows<{ id: string }>(`INSERT INTO app_user (name, email) VALUES ('Passante', 'passante@demo.example') RETURNING id`);
    await api.database.pool.query(`INSERT INTO audit_entry (action, subject_id, version, actor_id) VALUES ('UPDATE', 'lieu_x', 1, $1)`, [user!.id]);
    await api.database.pool.query('DELETE FROM app_user WHERE id = $1', [user!.id]);
    expect(await rows('SELECT actor_id FROM audit_entry WHERE subject_id = $1', ['lieu_x'])).toEqual([{ actor_id: user!.id }]);
    await api.database.pool.query(`CREATE FUNCTION erase_reason() RETURNS void LANGUAGE sql SECURITY DEFINER SET essaim.erasure = 'on'
      AS $$ UPDATE audit_entry SET reason = NULL WHERE subject_id = 'lieu_x' $$`);
    await api.database.pool.query('SELECT erase_reason()');
    await expect(api.database.pool.query(`UPDATE audit_entry SET reason = 'x'`)).rejects.toThrow('only ever added to');
  });
});

describe('what is written past the application', () => {
  test('every table is audited, or named with a reason', async () => {
    const tables = await rows<{ name: string; audited: boolean }>(`SELECT c.relname AS name, EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'trail') AS audited
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`);
    expect(tables.filter(({ name, audited }) => audited === name in NOT_AUDITED).map(({ name }) => name)).toEqual([]);
  });

  test('is recorded by row and column, with the database user', async () => {
    const lieu = await idOf(api, 'lieu', 'La Remise');
    await api.database.pool.query(`UPDATE lieu SET summary = 'Écrit à la main', version = version + 1 WHERE id = $1`, [lieu]);
    const entry = await lastOf(lieu);
    expect(entry).toMatchObject({ action: 'UPDATE', version: 2, database_user: expect.any(String) });
    expect(Object.keys(entry.changes)).toEqual(['summary']);
    expect(entry.changes.summary!.after).toBe('Écrit à la main');
    await api.database.pool.query('UPDATE lieu SET updated_at = now() WHERE id = $1', [lieu]);
    expect(await lastOf(lieu)).toEqual(entry);
  });

  test('is a change of the thing, where it is a row of one of its lists', async () => {
    const lieu = await idOf(api, 'lieu', 'La Remise');
    const [room] = await rows<{ id: string }>(`INSERT INTO room (lieu_id, name) VALUES ($1, 'Grenier') RETURNING id`, [lieu]);
    expect(await lastOf(lieu)).toMatchObject({ action: 'UPDATE', version: 2, changes: { room: { before: null, after: { id: room!.id, name: 'Grenier' } } } });
    await api.database.pool.query('DELETE FROM room WHERE id = $1', [room!.id]);
    expect(await lastOf(lieu)).toMatchObject({ changes: { room: { before: { name: 'Grenier' }, after: null } } });
  });

  test('says deletion, return, creation and end of rows', async () => {
    const person = await idOf(api, 'person', 'Karim Haddad');
    for (const [value, action] of [['now()', 'DELETE'], ['NULL', 'RESTORE']]) {
      await api.database.pool.query(`UPDATE person SET deleted_at = ${value} WHERE id = $1`, [person]);
      expect(await lastOf(person)).toMatchObject({ action });
    }
    const [made] = await rows<{ id: string }>(`INSERT INTO organisation (name, member_kind) VALUES ('Passage', 'TRAINING_BODY') RETURNING id`);
    expect(await lastOf(made!.id)).toMatchObject({ action: 'CREATE', version: 1, changes: { name: { before: null, after: 'Passage' } } });
    await api.database.pool.query('DELETE FROM organisation WHERE id = $1', [made!.id]);
    expect(await lastOf(made!.id)).toMatchObject({ action: 'DELETE', changes: { name: { before: 'Passage', after: null } } });
  });

  test('never holds a secret', async () => {
    const [user] = await rows<{ id: string }>(`SELECT id FROM app_user WHERE email = 'animation@demo.example'`);
    await api.database.pool.query(`UPDATE auth_account SET password = 'scrypt-of-something', access_token = 'token-of-something' WHERE user_id = $1`, [user!.id]);
    expect(await lastOf(user!.id)).toMatchObject({ changes: { auth_account: { before: { password: '•••' }, after: { password: '•••' } } } });
    expect(JSON.stringify(await trailOf(user!.id))).not.toContain('of-something');
  });

  test('the application’s own writes are recorded once, by fields', async () => {
    const { coordinator, id } = { coordinator: await api.signedIn('coordination'), id: await idOf(api, 'lieu', 'La Lampisterie') };
    const before = (await trailOf(id)).length;
    await coordinator.send(`mutation ($id: ID!) { updateLieu(input: { id: $id, expectedVersion: 1, change: { openingHours: "Mo-Fr 09:00-18:00" } }) { userErrors { code } } }`, { id });
    const trail = await trailOf(id);
    expect(trail).toHaveLength(before + 1);
    expect(trail[0]).toMatchObject({ database_user: null, changes: { openingHours: { after: 'Mo-Fr 09:00-18:00' } } });
  });

  test('what sign-in writes into accounts is recorded', async () => {
    const [user] = await rows<{ id: string }>(`SELECT id FROM app_user WHERE email = 'coordination@demo.example'`);
    const client = await api.signedIn('coordination');
    const answer = await client.fetch('/auth/update-user', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' }, body: JSON.stringify({ name: 'Camille D.' }) });
    expect(answer.status).toBe(200);
    expect(await lastOf(user!.id)).toMatchObject({ action: 'UPDATE', changes: { name: { after: 'Camille D.' } }, database_user: expect.any(String) });
  });
});
