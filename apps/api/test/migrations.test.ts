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
    const ran = await Promise.all(sources.map(migrate));
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
});
