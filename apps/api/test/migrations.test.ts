import { DataSource } from 'typeorm';
import { Trail1763900000019 } from '../migrations/1763900000019-Trail.js';
import { createDataSource, migrate } from '../src/data-source.js';
import { emptyDatabase, type TestDatabase } from './harness/database.js';

let database: TestDatabase;
beforeAll(async () => { database = await emptyDatabase(); });
afterAll(() => database.close());

async function schema(): Promise<string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `SELECT table_name || '.' || column_name || ' ' || data_type AS line FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1`);
  return rows.map((row) => row.line);
}

describe('migrations', () => {
  test('two processes that start at once bring an empty database up once', async () => {
    const sources = await Promise.all([createDataSource(database.url).initialize(), createDataSource(database.url).initialize()]);
    const ran = await Promise.all(sources.map((source) => migrate(source)));
    await Promise.all(sources.map((source) => source.destroy()));
    const names = sources[0]!.migrations.map((migration) => migration.name);
    expect(ran.map((each) => each.length).sort()).toEqual([0, names.length]);
    expect(ran.flat()).toEqual(names);
    expect(await schema()).toContain('occurrence.books_room boolean');
  });

  test('a second run does nothing', async () => {
    const before = await schema();
    const source = await createDataSource(database.url).initialize();
    expect(await migrate(source)).toEqual([]);
    await source.destroy();
    expect(await schema()).toEqual(before);
  });

  test('there is no way down, and asking changes nothing', async () => {
    const before = await schema();
    const source = await createDataSource(database.url).initialize();
    await expect(source.undoLastMigration()).rejects.toThrow('forward only');
    for (const migration of source.migrations) await expect(migration.down(source.createQueryRunner())).rejects.toThrow('forward only');
    expect(await source.showMigrations()).toBe(false);
    await source.destroy();
    expect(await schema()).toEqual(before);
  });

  test('a trail that is there already keeps its order and its accounts, under ids that sort with new ones', async () => {
    const old = await emptyDatabase();
    const { options } = createDataSource(old.url);
    const all = options.migrations as (typeof Trail1763900000019)[];
    const earlier = await new DataSource({ ...options, migrations: all.slice(0, all.indexOf(Trail1763900000019)) }).initialize();
    await earlier.runMigrations();
    await earlier.query(`INSERT INTO app_user (id, name, email) VALUES ('user_1', 'Camille', 'c@demo.example')`);
    await earlier.query(`INSERT INTO audit_entry (at, action, actor_id, subject_id, version) SELECT '2026-11-03T10:00:00Z', 'UPDATE', 'user_1', 'lieu_1', v FROM generate_series(1, 12) v`);
    await earlier.destroy();
    const source = await createDataSource(old.url).initialize();
    await migrate(source);
    await source.query(`INSERT INTO audit_entry (action, subject_id, version) VALUES ('UPDATE', 'lieu_1', 13)`);
    const rows = await source.query<{ id: string; version: number; actor_id: string | null }[]>('SELECT id, version, actor_id FROM audit_entry ORDER BY id');
    await source.destroy();
    await old.close();
    expect(rows.map(({ version }) => version)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(rows.every(({ id }) => /^audit_[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(rows[0]!.actor_id).toBe('user_1');
  });
});
