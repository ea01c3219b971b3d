import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import type { ClientBase } from 'pg';
import { BackupProblem, type Manifest, readBackup } from './backup-file.js';
import { CopyIn } from './copy.js';

/** What a whole backup says of itself. */
export interface Checked {
  readonly manifest: Manifest;
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Reads a backup through, before anything is touched.
 * @throws BackupProblem where it is cut short, changed, or of a version that this one does not know.
 */
export async function checkBackup(file: string, dataSource: DataSource): Promise<Checked> {
  let manifest: Manifest | undefined;
  for await (const piece of readBackup(file)) {
    if (piece.kind === 'MANIFEST') {
      manifest = piece.manifest;
      const known = new Set(dataSource.migrations.map(nameOf));
      const unknown = manifest.migrations.filter((name) => !known.has(name));
      if (unknown.length > 0) throw new BackupProblem(`This backup is of a newer Essaim (${unknown.join(', ')}): update Essaim first, then restore.`);
    }
    if (piece.kind === 'END' && manifest) return { manifest, rows: piece.rows };
  }
  throw new BackupProblem('This file is no backup of Essaim.');
}

/**
 * Puts what a backup holds in the place of everything that the database holds, and brings it to the schema of this version: all of it in one
 * transaction, so that a failure leaves everything as it was.
 */
export async function restoreBackup(dataSource: DataSource, file: string, { manifest }: Checked): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as ClientBase;
  try {
    await runner.startTransaction();
    await runner.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE');
    await runner.query('DROP SCHEMA public CASCADE');
    await runner.query('CREATE SCHEMA public');
    const has = (migration: MigrationInterface): boolean => manifest.migrations.includes(nameOf(migration));
    for (const migration of dataSource.migrations.filter(has)) await migration.up(runner);
    await runner.query('CREATE TABLE migrations (id serial PRIMARY KEY, "timestamp" bigint NOT NULL, name varchar NOT NULL)');
    await load(runner, client, file);
    for (const migration of dataSource.migrations.filter((each) => !has(each))) {
      await migration.up(runner);
      await runner.query('INSERT INTO migrations ("timestamp", name) VALUES ($1, $2)', [nameOf(migration).slice(-13), nameOf(migration)]);
    }
    await runner.commitTransaction();
    await runner.query('ANALYZE');
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

const nameOf = (migration: MigrationInterface): string => migration.name ?? migration.constructor.name;

const FOREIGN_KEYS = `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;
const TRIGGERS = `SELECT t.tgrelid::regclass::text AS "table", quote_ident(t.tgname) AS name, t.tgenabled::text AS enabled FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace`;
const ENABLED: Readonly<Record<string, string>> = { O: 'ENABLE', A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA', D: 'DISABLE' };

/** Rows go in as they came out: triggers, which would write history of their own, rest, and references are checked at the end. */
async function load(runner: QueryRunner, client: ClientBase, file: string): Promise<void> {
  const keys = (await runner.query(FOREIGN_KEYS)) as { table: string; name: string; definition: string }[];
  const triggers = (await runner.query(TRIGGERS)) as { table: string; name: string; enabled: string }[];
  const tables = (await runner.query(`SELECT 'public.' || quote_ident(relname) AS name FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`)) as { name: string }[];
  for (const { table, name } of keys) await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { table, name } of triggers) await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
  // Migrations bring rows of their own, which the backup has too.
  await runner.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  await copyIn(client, file);
  for (const { table, name, definition } of keys) await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  for (const { table, name, enabled } of triggers) await runner.query(`ALTER TABLE ${table} ${ENABLED[enabled]} TRIGGER ${name}`);
}

async function copyIn(client: ClientBase, file: string): Promise<void> {
  let copy: CopyIn | undefined;
  for await (const piece of readBackup(file)) {
    if (piece.kind === 'TABLE') copy = client.query(new CopyIn(`COPY ${piece.table} (${piece.columns}) FROM STDIN`));
    if (piece.kind === 'ROWS') await copy!.write(piece.rows);
    if (piece.kind === 'TABLE_END') await copy!.end();
    if (piece.kind === 'SEQUENCE') await client.query('SELECT setval($1::regclass, $2::bigint, true)', [piece.sequence, piece.value]);
  }
}
