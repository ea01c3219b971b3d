import type { EntityManager } from 'typeorm';
import { newId, type IdPrefix } from '../../src/shared/id.js';

type Row = Readonly<Record<string, unknown>>;

/** Inserts rows that all have the same columns, in one statement; where there are none, nothing. */
export async function insertRows(manager: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  await manager.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
}

/** An id for each key of a demonstration file. */
export function idsFor<Key extends string>(prefix: IdPrefix, things: Readonly<Record<Key, unknown>>): ReadonlyMap<Key, string> {
  return new Map((Object.keys(things) as Key[]).map((key) => [key, newId(prefix)]));
}

/** The value under a key, which must be there. */
export function got<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demonstration data names "${String(key)}", which it does not have.`);
  return value;
}

/** The same for a key that may be absent. */
export function gotOrNull<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key | undefined): Value | null {
  return key === undefined ? null : got(map, key);
}
