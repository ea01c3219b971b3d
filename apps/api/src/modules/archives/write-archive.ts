import { strToU8, zip } from 'fflate';
import { readableIds } from '../../auth/readable.js';
import type { TypeRead } from '../../read/fields.js';
import { mapInSlices } from '../../shared/slices.js';
import type { Transaction } from '../../transaction/transaction.js';
import { type ArchivedTable, ARCHIVED } from './archived-tables.js';
import { fileOf, FORMAT, type Manifest, MANIFEST } from './manifest.js';
import { schemaVersion } from './schema-version.js';
import { type Shape, shapesOf } from './table-shape.js';

type Row = Readonly<Record<string, unknown>>;

const ACTORS = ['lieu', 'organisation', 'person'];

/** All of a network that the viewer may read, as a ZIP archive. The transaction must see one state of the database (REPEATABLE READ). */
export async function writeArchive(tx: Transaction, network: { readonly id: string; readonly slug: string; readonly name: string }): Promise<Uint8Array> {
  const shapes = await shapesOf(tx);
  const ids = new Map<string, Set<string>>([['network', new Set([network.id])], ['actor', new Set()]]);
  const files = new Map<string, readonly Row[]>();
  for (const table of ARCHIVED) {
    const shape = shapes.get(table.name)!;
    const rows = settled(await rowsOf(tx, table, shape, network.id, ids), table, shape, ids);
    files.set(table.name, rows);
    if (shape.prefix === null) continue;
    const own = new Set(rows.map(({ id }) => String(id)));
    ids.set(table.name, own);
    if (ACTORS.includes(table.name)) for (const id of own) ids.get('actor')!.add(id);
  }
  files.set('skill', await skillsOf(tx, files.get('person_skill')!));
  const manifest: Manifest = {
    format: FORMAT,
    schema: await schemaVersion(tx),
    madeAt: new Date().toISOString(),
    network: { name: network.name, slug: network.slug },
    rows: Object.fromEntries([...files].map(([name, rows]) => [name, rows.length])),
  };
  const lines = new Map<string, Uint8Array>();
  for (const [name, rows] of files) lines.set(fileOf(name), strToU8((await mapInSlices(rows, (row) => `${JSON.stringify(row)}\n`)).join('')));
  return zipped({ [MANIFEST]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...Object.fromEntries(lines) });
}

async function rowsOf(tx: Transaction, { name, parent, otherParent, read, guarded = {} }: ArchivedTable, { columns, prefix, hasDeleted }: Shape, network: string, ids: ReadonlyMap<string, ReadonlySet<string>>): Promise<readonly Row[]> {
  const belongs = parent ? [parent, otherParent].flatMap((one) => (one ? [`t.${one.column} = ANY($1)`] : [])).join(' OR ') : 't.id IN (SELECT na.actor_id FROM network_actor na WHERE na.network_id = ANY($1))';
  const of = parent ? [...(ids.get(parent.table) ?? []), ...(ids.get(otherParent?.table ?? '') ?? [])] : [network];
  const names = [...(prefix === null ? [] : ['id']), ...columns.map((column) => column.name)];
  // As JSON says it: dates and numbers come back as they were.
  const found = await tx.query<{ row: Row }>(
    `SELECT row_to_json(t) AS row FROM (SELECT ${names.map((column) => `t.${column}`).join(', ')} FROM ${name} t WHERE (${belongs})${hasDeleted ? ' AND t.deleted_at IS NULL' : ''}) t
     ORDER BY ${names.map((column) => `t.${column}`).join(', ')}`,
    [of],
  );
  const rows = found.map(({ row }) => row);
  if (!read) return rows;
  const readable = await readableIds(tx, [read], rows.map(({ id }) => String(id)));
  return withoutGuarded(tx, rows.filter(({ id }) => readable.has(String(id))), guarded);
}

/** Rows without the values that the viewer may not read of them. */
async function withoutGuarded(tx: Transaction, rows: readonly Row[], guarded: Readonly<Record<string, TypeRead>>): Promise<readonly Row[]> {
  let kept = rows;
  for (const [column, read] of Object.entries(guarded)) {
    const readable = await readableIds(tx, [read], rows.map(({ id }) => String(id)));
    kept = kept.map((row) => (readable.has(String(row['id'])) ? row : { ...row, [column]: null }));
  }
  return kept;
}

/** What rows refer to that is not in the archive is left out, and so are rows that are nothing without it. */
function settled(rows: readonly Row[], { oneOf }: ArchivedTable, { columns }: Shape, ids: ReadonlyMap<string, ReadonlySet<string>>): readonly Row[] {
  const references = columns.filter(({ refersTo }) => refersTo !== null && refersTo !== 'skill');
  const missing = (row: Row): readonly (typeof references)[number][] =>
    references.filter(({ name, refersTo }) => row[name] !== null && !ids.get(refersTo!)?.has(String(row[name])));
  return rows.flatMap((row) => {
    const gone = missing(row);
    if (gone.length === 0) return [row];
    if (gone.some(({ required }) => required)) return [];
    const left: Row = { ...row, ...Object.fromEntries(gone.map(({ name }) => [name, null])) };
    return oneOf?.every((column) => left[column] === null) ? [] : [left];
  });
}

const skillsOf = (tx: Transaction, people: readonly Row[]): Promise<Row[]> =>
  tx.query<Row>('SELECT id, label_fr, label_en FROM skill WHERE id = ANY($1) ORDER BY id', [[...new Set(people.map((row) => row['skill_id']))]]);

const zipped = (files: Record<string, Uint8Array>): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zip(files, { level: 6 }, (error, archive) => (error ? reject(error) : resolve(archive)));
  });
