import { strToU8 } from 'fflate';
import { readableIds } from '../../auth/readable.js';
import type { TypeRead } from '../../read/fields.js';
import { inBatches, mapInSlices } from '../../shared/slices.js';
import type { FileStore } from '../../storage/file-store.js';
import type { Transaction } from '../../transaction/transaction.js';
import { ArchiveProblem } from './archive-problem.js';
import { FILED } from './archived-files.js';
import { type ArchivedTable, ARCHIVED, THING } from './archived-tables.js';
import { fileOf, FORMAT, type Manifest, MANIFEST } from './manifest.js';
import { schemaVersion } from './schema-version.js';
import { type Shape, shapesOf } from './table-shape.js';
import type { ZipPart } from './zip-stream.js';

type Row = Readonly<Record<string, unknown>>;

/** Files of an archive, as many as one is read of. */
const ENTRIES_AT_MOST = 60_000;
const LOOKED_AT_ONCE = 20;
const ACTORS = ['lieu', 'organisation', 'person'];

/** A file of the store that goes into an archive. */
interface StoredEntry {
  readonly entry: string;
  readonly place: string;
}

/**
 * All of a network that the viewer may read, as the parts of a ZIP archive. Rows are read at once, in a transaction that must see one state of the database (REPEATABLE READ);
 * files only when their turn comes, and it may be over then.
 */
export async function writeArchive(tx: Transaction, store: FileStore, network: { readonly id: string; readonly slug: string; readonly name: string }): Promise<AsyncIterable<ZipPart>> {
  const shapes = await shapesOf(tx);
  const ids = new Map<string, Set<string>>([['network', new Set([network.id])], ['actor', new Set()], [THING, new Set()]]);
  const stored: StoredEntry[] = [];
  const files = new Map<string, readonly Row[]>();
  for (const table of ARCHIVED) {
    const shape = shapes.get(table.name)!;
    const found = settled(await rowsOf(tx, table, shape, network.id, ids), table, shape, ids);
    const rows = Object.hasOwn(FILED, table.name) ? await withBytes(tx, store, table.name, found, stored) : found;
    files.set(table.name, rows);
    if (shape.prefix === null) continue;
    const own = new Set(rows.map(({ id }) => String(id)));
    ids.set(table.name, own);
    for (const id of own) ids.get(THING)!.add(id);
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
  if (stored.length + files.size + 1 > ENTRIES_AT_MOST) throw new ArchiveProblem('ARCHIVE_TOO_LARGE');
  return partsOf(manifest, files, store, stored);
}

async function* partsOf(manifest: Manifest, files: ReadonlyMap<string, readonly Row[]>, store: FileStore, stored: readonly StoredEntry[]): AsyncGenerator<ZipPart> {
  yield { name: MANIFEST, bytes: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  for (const [name, rows] of files) yield { name: fileOf(name), bytes: strToU8((await mapInSlices(rows, (row) => `${JSON.stringify(row)}\n`)).join('')) };
  for (const { entry, place } of stored) {
    const bytes = await store.get(place);
    // It was there a moment ago: the archive breaks off, and nothing takes it for whole.
    if (!bytes) throw new Error(`The file of ${entry} has gone from the store`);
    yield { name: entry, bytes, packed: true };
  }
}

/** Rows whose bytes are in the store, which are noted; of what has lost them, nothing goes along. */
async function withBytes(tx: Transaction, store: FileStore, table: string, rows: readonly Row[], stored: StoredEntry[]): Promise<readonly Row[]> {
  const { parts } = FILED[table]!;
  const found = await tx.query<{ id: string; key: string }>(`SELECT id, file_key AS key FROM ${table} WHERE id = ANY($1)`, [rows.map(({ id }) => id)]);
  const there = new Set<string>();
  await inBatches(found, LOOKED_AT_ONCE, (batch) => Promise.all(batch.map(async ({ id, key }) => {
    const files = parts.map(({ entryOf, placeOf }) => ({ entry: entryOf(id), place: placeOf(key) }));
    for (const { place } of files) if (!(await store.has(place))) return;
    there.add(id);
    stored.push(...files);
  })));
  return rows.filter(({ id }) => there.has(String(id)));
}

async function rowsOf(tx: Transaction, { name, parent, otherParent, read, guarded = {}, written = {} }: ArchivedTable, { columns, prefix, hasDeleted }: Shape, network: string, ids: ReadonlyMap<string, ReadonlySet<string>>): Promise<readonly Row[]> {
  const belongs = parent ? [parent, otherParent].flatMap((one) => (one ? [`t.${one.column} = ANY($1)`] : [])).join(' OR ') : 't.id IN (SELECT na.actor_id FROM network_actor na WHERE na.network_id = ANY($1))';
  const of = parent ? [...(ids.get(parent.table) ?? []), ...(ids.get(otherParent?.table ?? '') ?? [])] : [network];
  const names = [...(prefix === null ? [] : ['id']), ...columns.map((column) => column.name)];
  // As JSON says it: dates and numbers come back as they were.
  const found = await tx.query<{ row: Row }>(
    `SELECT row_to_json(t) AS row FROM (SELECT ${names.map((column) => `${written[column] ?? `t.${column}`} AS ${column}`).join(', ')} FROM ${name} t WHERE (${belongs})${hasDeleted ? ' AND t.deleted_at IS NULL' : ''}) t
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
