import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/data-source.js';
import { type TestDatabase, testDatabase } from './harness/database.js';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource(database.url).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.close();
});

interface Column {
  name: string;
  type: string;
  nullable: boolean;
  /** Has a default, or is worked out by the database. */
  fills: boolean;
}

async function columnsOf(table: string): Promise<Column[]> {
  return source.query<Column[]>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable, a.atthasdef OR a.attidentity <> '' AS fills
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
}

/** Copied from the event by a trigger, which entities cannot say. */
const BY_TRIGGER = ['occurrence.ess_month_id'];

/** The migrations make the schema and the entities follow: neither is derived from the other, so this compares them. */
test('every entity says of its columns what the migrated database says', async () => {
  expect(source.entityMetadatas.length).toBeGreaterThan(5);
  for (const { tableName, columns } of source.entityMetadatas) {
    const there = await columnsOf(tableName);
    const said = columns.map((column) => ({
      name: column.databaseName,
      type: source.driver.normalizeType(column) + (column.isArray ? '[]' : ''),
      nullable: column.isNullable,
    }));
    const known = there.filter(({ name }) => said.some((each) => each.name === name)).map(({ name, type, nullable }) => ({ name, type, nullable }));
    const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
    expect({ tableName, columns: said.sort(byName) }).toEqual({ tableName, columns: known.sort(byName) });
    // A row that is written through the entity must be whole without the columns that the entity does not know.
    const missing = there.filter(
      ({ name, nullable, fills }) => !nullable && !fills && !BY_TRIGGER.includes(`${tableName}.${name}`) && !said.some((each) => each.name === name),
    );
    expect({ tableName, missing }).toEqual({ tableName, missing: [] });
    expect(columns.filter(({ isPrimary }) => isPrimary).map(({ databaseName }) => databaseName)).toEqual(['id']);
  }
});
