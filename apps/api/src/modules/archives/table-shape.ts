import type { Statements } from '../../transaction/transaction.js';
import { ARCHIVED, THING } from './archived-tables.js';

export interface Column {
  readonly name: string;
  readonly required: boolean;
  /** The table whose id it holds, where that is in the archive; reference data is meant by its codes. */
  readonly refersTo: string | null;
}

export interface Shape {
  /** Columns that an archive holds, without the table's own id. */
  readonly columns: readonly Column[];
  /** Prefix of the ids of its rows; null where they have none of their own. */
  readonly prefix: string | null;
  readonly hasDeleted: boolean;
}

/** Kept by triggers, begun anew with the copy, or of the store of one instance. */
const NOT_KEPT = ['file_key', 'unused_since', 'search', 'search_words', 'books_room', 'version', 'created_at', 'updated_at', 'deleted_at', 'erased_at', 'merged_into', 'share_token', 'reminded_for'];

interface Row {
  readonly table: string;
  readonly column: string;
  readonly required: boolean;
  readonly value: string | null;
  readonly refersTo: string | null;
}

/** Columns that hold the id of a thing of any kind, which no constraint says. */
const OF_ANY_KIND = ['subject_id'];

/** What the tables of an archive look like, as the database itself tells: a new column goes along without a word here. */
export async function shapesOf(tx: Statements): Promise<ReadonlyMap<string, Shape>> {
  const names = ARCHIVED.map(({ name }) => name);
  const keeps = new Map(ARCHIVED.map(({ name, keeps: kept = [] }) => [name, kept]));
  const rows = await tx.query<Row>(
    `SELECT c.relname AS table, a.attname AS column, a.attnotnull AS required, pg_get_expr(d.adbin, d.adrelid) AS value,
       (SELECT r.relname FROM pg_constraint k CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS p(own, other) JOIN pg_class r ON r.oid = k.confrelid
         JOIN pg_attribute o ON o.attrelid = r.oid AND o.attnum = p.other
         WHERE k.contype = 'f' AND k.conrelid = c.oid AND p.own = a.attnum AND o.attname = 'id' LIMIT 1) AS "refersTo"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
     WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY($1) AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = '' ORDER BY c.relname, a.attnum`,
    [names],
  );
  return new Map(names.map((name) => [name, shapeOf(rows.filter(({ table }) => table === name), keeps.get(name)!)]));
}

function shapeOf(rows: readonly Row[], keeps: readonly string[]): Shape {
  const kept = rows.filter(({ column, refersTo }) => column !== 'id' && (keeps.includes(column) || !NOT_KEPT.includes(column)) && refersTo !== 'app_user');
  const id = rows.find(({ column }) => column === 'id');
  return {
    // Terms have ids that are the same everywhere.
    columns: kept.map(({ column, required, refersTo }) => ({ name: column, required, refersTo: OF_ANY_KIND.includes(column) ? THING : refersTo === 'term' ? null : refersTo })),
    prefix: /^new_id\('(\w+)'/.exec(id?.value ?? '')?.[1] ?? null,
    hasDeleted: rows.some(({ column }) => column === 'deleted_at'),
  };
}
