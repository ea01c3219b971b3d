import type { PoolClient } from 'pg';
import { testDatabase, type TestDatabase } from './harness/database.js';

let database: TestDatabase;
let client: PoolClient;

beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.close());
beforeEach(async () => {
  client = await database.pool.connect();
  await client.query('BEGIN');
});
afterEach(async () => {
  await client.query('ROLLBACK');
  client.release();
});

/** SQLSTATE that a statement is refused with; the transaction goes on. */
async function refusal(sql: string, values: unknown[] = []): Promise<string> {
  await client.query('SAVEPOINT attempt');
  try {
    await client.query(sql, values);
    return 'accepted';
  } catch (error) {
    await client.query('ROLLBACK TO attempt');
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

const CHECK = '23514';
const FOREIGN_KEY = '23503';
const ACCEPTED = 'accepted';

describe('lieu', () => {
  const set = (column: string, value: unknown): Promise<string> => refusal(`INSERT INTO lieu (slug, name, ${column}) VALUES ('a', 'A', $1)`, [value]);

  test.each([
    ['postal_code', '62300', '6230'], ['postal_code', '01000', '1000'], ['postal_code', '20000', '2A000'],
    ['siret', '73282932000074', '73282932000075'], ['siret', '35600000000042', '35600000000043'], ['siret', null, 'ABC'], ['siret', null, ''],
    ['rna', 'W621234567', 'w621234567'],
    ['website', 'https://a.example', 'www.a.example'],
    ['legal_form', 'LEGAL_FORM/SCIC', 'INITIATIVE/OTHER'], ['initiative', 'INITIATIVE/OTHER', 'LEGAL_FORM/SCIC'],
    ['floor_area', 'UNDER_60', 'HUGE'], ['setting', 'RURAL', 'FOREST'], ['visibility', 'NETWORK', 'SECRET'],
  ])('%s may be %s, not %s', async (column, good, bad) => {
    expect(await set(column, bad)).toBe(CHECK);
    expect(await set(column, good ?? (column === 'visibility' ? 'PUBLIC' : null))).toBe(ACCEPTED);
  });

  test.each([[50.4, 2.8, ACCEPTED], [-21.1, 55.5, ACCEPTED], [null, null, ACCEPTED], [50.4, null, CHECK], [null, 2.8, CHECK], [91, 2, CHECK], [48, 248, CHECK], [Number.NaN, 2, CHECK]])(
    'coordinates %s, %s: %s', async (latitude, longitude, expected) => {
      expect(await refusal(`INSERT INTO lieu (slug, name, latitude, longitude) VALUES ('a', 'A', $1, $2)`, [latitude, longitude])).toBe(expected);
    });

  test.each(['Majuscule', 'a--b', '-a', 'a-', 'é', ''])('slug "%s" is refused', async (slug) => {
    expect(await refusal('INSERT INTO lieu (slug, name) VALUES ($1, $2)', [slug, 'A'])).toBe(CHECK);
  });

  test('a commune, a term and a blank name are checked', async () => {
    expect(await set('commune_code', '00000')).toBe(FOREIGN_KEY);
    expect(await set('legal_form', 'LEGAL_FORM/NONSENSE')).toBe(FOREIGN_KEY);
    expect(await refusal(`INSERT INTO lieu (slug, name) VALUES ('a', '  ')`)).toBe(CHECK);
  });

  test('its terms come from the lists of lieux', async () => {
    const { rows: [lieu] } = await client.query(`INSERT INTO lieu (slug, name) VALUES ('a', 'A') RETURNING id`);
    expect(await refusal('INSERT INTO lieu_term VALUES ($1, $2)', [lieu.id, 'LIEU_FAMILY/FABLAB'])).toBe(ACCEPTED);
    expect(await refusal('INSERT INTO lieu_term VALUES ($1, $2)', [lieu.id, 'EVENT_KIND/MARKET'])).toBe(CHECK);
  });

  test('checks hold without a search path, which is how a dump is restored', async () => {
    await client.query(`SET LOCAL search_path TO ''`);
    const insert = `INSERT INTO public.lieu (id, slug, name, siret) VALUES ('lieu_' || repeat('0', 32), 'a', 'A', $1)`;
    await client.query('ALTER TABLE public.lieu DISABLE TRIGGER USER');
    await client.query(`INSERT INTO public.actor (id) VALUES ('lieu_' || repeat('0', 32))`);
    expect(await refusal(insert, ['73282932000075'])).toBe(CHECK);
    expect(await refusal(insert, ['73282932000074'])).toBe(ACCEPTED);
    expect(await refusal(`INSERT INTO public.commune (code, name, departement_code, region_code) VALUES ('62999', 'Éleu', '62', '32')`)).toBe(ACCEPTED);
  });
});

describe('actors', () => {
  test.each([
    ['lieu', `INSERT INTO lieu (slug, name) VALUES ('a', 'A') RETURNING id`],
    ['organisation', `INSERT INTO organisation (name, member_kind) VALUES ('A', 'ESS_ENTERPRISE') RETURNING id`],
    ['person', `INSERT INTO person (name) VALUES ('A') RETURNING id`],
  ])('a %s registers itself, under an id that names its type', async (type, insert) => {
    const { rows: [row] } = await client.query<{ id: string }>(insert);
    expect(row!.id).toMatch(new RegExp(`^${type}_[0-9a-f]{32}$`));
    expect((await client.query('SELECT FROM actor WHERE id = $1', [row!.id])).rowCount).toBe(1);
  });

  test('an id of another type, and a holder that does not exist, are refused', async () => {
    expect(await refusal(`INSERT INTO person (id, name) VALUES (new_id('lieu'), 'A')`)).toBe(CHECK);
    expect(await refusal(`INSERT INTO resource (holder_id, nature, category, title) VALUES (new_id('lieu'), 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', 'A')`)).toBe(FOREIGN_KEY);
  });

  test.each([['2024-01-01', null, ACCEPTED], ['2024-01-01', '2029-01-01', ACCEPTED], ['2024-01-01', '2023-01-01', CHECK], [null, '2029-01-01', CHECK]])(
    'ESUS from %s until %s: %s', async (since, until, expected) => {
      expect(await refusal(`INSERT INTO organisation (name, member_kind, esus_since, esus_until) VALUES ('A', 'ESS_ENTERPRISE', $1, $2)`, [since, until])).toBe(expected);
    });
});

describe('resource and need', () => {
  test.each(['resource', 'need'])('the category of a %s is of its nature', async (table) => {
    const { rows: [person] } = await client.query(`INSERT INTO person (name) VALUES ('A') RETURNING id`);
    const insert = `INSERT INTO ${table} (holder_id, nature, category, title) VALUES ('${person.id}', $1, $2, 'A')`;
    expect(await refusal(insert, ['MATERIAL', 'MATERIAL_RESOURCE/SPACE'])).toBe(ACCEPTED);
    expect(await refusal(insert, ['MATERIAL', 'IMMATERIAL_RESOURCE/TRUST'])).toBe(CHECK);
    expect(await refusal(insert, ['IMMATERIAL', 'THEME/SPORT'])).toBe(CHECK);
  });

  test('a need ends after it starts', async () => {
    const { rows: [person] } = await client.query(`INSERT INTO person (name) VALUES ('A') RETURNING id`);
    expect(await refusal(`INSERT INTO need (holder_id, nature, category, title, needed_from, needed_until) VALUES ('${person.id}', 'MATERIAL', 'MATERIAL_RESOURCE/SPACE', 'A', '2026-11-02', '2026-11-01')`)).toBe(CHECK);
  });
});

describe('network', () => {
  test('a membership has roles, and known ones', async () => {
    const { rows: [row] } = await client.query(`WITH n AS (INSERT INTO network (slug, name, kind) VALUES ('n', 'N', 'PTCE') RETURNING id), u AS (INSERT INTO app_user (name, email) VALUES ('U', 'u@u.example') RETURNING id) SELECT n.id AS network, u.id AS "user" FROM n, u`);
    const insert = `INSERT INTO membership (network_id, user_id, roles) VALUES ('${row.network}', '${row.user}', $1)`;
    expect(await refusal(insert, [[]])).toBe(CHECK);
    expect(await refusal(insert, [['OWNER']])).toBe(CHECK);
    expect(await refusal(insert, [['MEMBER', 'ANIMATEUR']])).toBe(ACCEPTED);
  });

  test('a piece of territory is exactly one of département, EPCI and commune, once', async () => {
    const { rows: [network] } = await client.query(`INSERT INTO network (slug, name, kind) VALUES ('n', 'N', 'PTCE') RETURNING id`);
    const insert = (columns: string, values: string): Promise<string> => refusal(`INSERT INTO network_territory (network_id, ${columns}) VALUES ('${network.id}', ${values})`);
    expect(await insert('departement_code, commune_code', `'62', '62498'`)).toBe(CHECK);
    expect(await insert('departement_code', 'NULL')).toBe(CHECK);
    expect(await insert('departement_code', `'62'`)).toBe(ACCEPTED);
    expect(await insert('departement_code', `'62'`)).toBe('23505');
  });

  test('an e-mail address is kept in small letters', async () => {
    expect(await refusal(`INSERT INTO app_user (name, email) VALUES ('U', 'U@u.example')`)).toBe(CHECK);
  });
});
