import type { PoolClient } from 'pg';
import { testDatabase, type TestDatabase } from './harness/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const sql = async <Row>(text: string, values: unknown[] = [], client: Pick<PoolClient, 'query'> = database.pool): Promise<Row[]> => (await client.query(text, values)).rows as Row[];

/** A network and the memberships of those who coordinate it. */
async function network(...names: string[]): Promise<{ id: string; members: string[] }> {
  const [{ id }] = (await sql<{ id: string }>(`INSERT INTO network (slug, name, kind) VALUES (substr(md5(random()::text), 1, 12), 'R', 'COLLECTIVE') RETURNING id`)) as [{ id: string }];
  const members: string[] = [];
  for (const name of names) {
    const [row] = await sql<{ id: string }>(
      `WITH u AS (INSERT INTO app_user (name, email) VALUES ($1, $1 || $2 || '@a.example') RETURNING id)
       INSERT INTO membership (network_id, user_id, roles) SELECT $2, id, '{COORDINATOR}' FROM u RETURNING id`, [name, id]);
    members.push(row!.id);
  }
  return { id, members };
}

const REFUSED = { code: '23514', constraint: 'membership_keeps_coordinator' };

test.each([
  ['deleted', 'DELETE FROM membership WHERE id = $1'],
  ['suspended', 'UPDATE membership SET suspended_at = now() WHERE id = $1'],
  ['given a last day', `UPDATE membership SET ends_on = current_date + 30 WHERE id = $1`],
  ['made a member', `UPDATE membership SET roles = '{MEMBER}' WHERE id = $1`],
])('the last coordinator is not %s, whatever writes', async (_, change) => {
  const { members } = await network('ada', 'bea');
  await sql(change, [members[0]]);
  await expect(sql(change, [members[1]])).rejects.toMatchObject(REFUSED);
});

test('two who coordinate a network cannot end each other’s part at once', async () => {
  const { id, members } = await network('ada', 'bea');
  const clients = [await database.pool.connect(), await database.pool.connect()];
  try {
    for (const [at, client] of clients.entries()) await sql('BEGIN', [], client).then(() => sql('DELETE FROM membership WHERE id = $1', [members[at]], client));
    const ended = await Promise.allSettled(clients.map((client) => sql('COMMIT', [], client)));
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({ reason: REFUSED });
  } finally {
    for (const client of clients) client.release();
  }
  expect(await sql('SELECT FROM membership WHERE network_id = $1', [id])).toHaveLength(1);
});

test('who comes after may be named in the same transaction', async () => {
  const { id, members } = await network('ada');
  const successor = await sql<{ id: string }>(`INSERT INTO app_user (name, email) VALUES ('Bea', 'bea@b.example') RETURNING id`);
  await sql(`WITH gone AS (DELETE FROM membership WHERE id = '${members[0]}') INSERT INTO membership (network_id, user_id, roles) VALUES ('${id}', '${successor[0]!.id}', '{COORDINATOR}')`);
  expect(await sql('SELECT roles FROM membership WHERE network_id = $1', [id])).toEqual([{ roles: ['COORDINATOR'] }]);
});

test('an account goes, a person is erased and a network is deleted all the same', async () => {
  const account = await network('ada');
  await sql('DELETE FROM app_user WHERE id = (SELECT user_id FROM membership WHERE id = $1)', [account.members[0]]);
  const person = await network('bea');
  await sql(`INSERT INTO person (name, user_id) SELECT 'Bea Test', user_id FROM membership WHERE id = $1`, [person.members[0]]);
  await sql(`SELECT erase_person((SELECT id FROM person WHERE name = 'Bea Test'))`);
  const whole = await network('cleo');
  await sql('DELETE FROM network WHERE id = $1', [whole.id]);
  expect(await sql('SELECT FROM membership WHERE network_id = ANY ($1)', [[account.id, person.id, whole.id]])).toEqual([]);
});
