import type { EntityManager } from 'typeorm';
import { readTerritory, type Territory } from './territory.source.js';

/** How many rows of each kind of territory there are. */
export interface TerritoryCounts {
  readonly regions: number;
  readonly departements: number;
  readonly epci: number;
  readonly communes: number;
  readonly formerCommunes: number;
}

/** Makes the territory tables say what the package says, writing only what differs. */
export async function seedTerritory(manager: EntityManager, territory: Territory = readTerritory()): Promise<TerritoryCounts> {
  const { regions, departements, epci, communes, formerCommunes } = territory;
  await upsert(manager, 'region', ['name text'], regions);
  await upsert(manager, 'departement', ['name text', 'region_code text'], departements);
  await upsert(manager, 'epci', ['name text', 'kind text'], epci);
  await upsert(
    manager,
    'commune',
    ['name text', 'departement_code text', 'region_code text', 'epci_code text', 'city_code text', 'postal_codes text[]', 'population integer'],
    communes,
  );
  await upsert(manager, 'former_commune', ['name text', 'commune_code text'], formerCommunes);
  await removeVanished(manager, 'former_commune', formerCommunes);
  await removeVanished(manager, 'commune', communes);
  await removeVanished(manager, 'epci', epci);
  return {
    regions: regions.length,
    departements: departements.length,
    epci: epci.length,
    communes: communes.length,
    formerCommunes: formerCommunes.length,
  };
}

type Coded = readonly { readonly code: string }[];

async function upsert(manager: EntityManager, table: string, columns: readonly string[], rows: Coded): Promise<void> {
  const names = columns.map((column) => column.split(' ')[0]);
  await manager.query(
    `INSERT INTO ${table} (code, ${names.join(', ')})
     SELECT code, ${names.join(', ')} FROM json_to_recordset($1) AS row (code text, ${columns.join(', ')})
     ON CONFLICT (code) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
     WHERE (${names.map((name) => `${table}.${name}`).join(', ')}) IS DISTINCT FROM (${names.map((name) => `excluded.${name}`).join(', ')})`,
    [JSON.stringify(rows)],
  );
}

/** Deletes what the package no longer has, except what a row of ours still points to. */
async function removeVanished(manager: EntityManager, table: string, rows: Coded): Promise<void> {
  const vanished = await manager.query<{ code: string }[]>(
    `SELECT code FROM ${table} EXCEPT SELECT code FROM json_to_recordset($1) AS row (code text)`,
    [JSON.stringify(rows.map(({ code }) => ({ code })))],
  );
  for (const { code } of vanished) {
    // A nested transaction is a savepoint: foreign keys know every use, also those of tables to come.
    await manager.transaction((nested) => nested.query(`DELETE FROM ${table} WHERE code = $1`, [code])).catch((error: unknown) => {
      if (!isForeignKeyViolation(error)) throw error;
    });
  }
}

function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503';
}
