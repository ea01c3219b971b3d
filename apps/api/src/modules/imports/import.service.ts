import { may } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import { readTable } from '../../files/read-table.js';
import { newId } from '../../shared/id.js';
import type { Transaction } from '../../transaction/transaction.js';
import { type ImportFieldEnum, ImportState, ImportTarget } from './import.enums.js';
import { importFieldOf, lieuFieldOf } from './import-field.js';
import type { DataImportVersionInput, MapImportColumnsInput } from './import.input.js';
import { type ColumnRecord, loadRows, lockImport, moveImport, replaceRows, said } from './import-record.js';
import { matchRows, readRows } from './preview.service.js';
import { mergingFields } from './recognition/fields.js';
import { layoutColumn, layoutFingerprint } from './recognition/layout.js';
import { recogniseColumns } from './recognition/recognise.js';
import { communeReference } from './recognition/reference.js';
import { storable } from './storable.js';

export interface Upload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Slug of the network. */
  readonly network: string;
}

const FILE_NAME_AT_MOST = 255;

/** The network of a slug, where the viewer may import into it. */
async function networkToImportInto(tx: Transaction, slug: string): Promise<string> {
  const [network] = await tx.query<{ id: string }>('SELECT id FROM network WHERE slug = $1 AND deleted_at IS NULL', [slug]);
  if (!network) throw notFound(slug);
  if (!may(tx.viewer, 'import:write', { networkIds: [network.id] })) throw forbidden();
  return network.id;
}

/**
 * Reads a file, says what its columns mean and what would become of each line. Nothing but this preview is written.
 * @throws FileProblem where the file cannot be read; NOT_FOUND, FORBIDDEN for the network.
 */
export async function uploadImport(tx: Transaction, { bytes, fileName, network: slug }: Upload): Promise<string> {
  const network = await networkToImportInto(tx, slug);
  const table = await readTable(bytes, fileName);
  const layout = layoutFingerprint(table.columns);
  const guesses = await recogniseColumns(table, communeReference());
  const columns = guesses.map(({ name, sample, field, confidence, reason, holds }): ColumnRecord => ({
    name, sample, field: importFieldOf(field), confidence, reason: said(reason), ...(holds && { holds }),
  }));
  const remembered = await rememberedColumns(tx, network, layout);
  const known = corrected(columns, new Map(columns.flatMap(({ name }) => {
    const field = remembered[layoutColumn(name)];
    return field === undefined ? [] : [[name, field] as const];
  })), 'COLUMN_REMEMBERED');

  const rows = await matchRows(tx, network, layout, await readRows(table, known));
  const id = newId('import');
  await tx.query(
    `INSERT INTO data_import (id, network_id, created_by, target, file_name, format, encoding, layout, columns, warnings, content)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, network, tx.viewer.userId, ImportTarget.LIEUX, fileName.slice(-FILE_NAME_AT_MOST), table.format, table.encoding, layout, storable(known), storable(table.warnings.map(said)), Buffer.from(bytes)],
  );
  await replaceRows(tx, id, rows);
  await tx.record({ action: 'CREATE', subject: id, version: 1 });
  return id;
}

/** What columns of a layout were said to mean in this network, by folded heading. */
async function rememberedColumns(tx: Transaction, network: string, layout: string): Promise<Readonly<Record<string, ImportFieldEnum | null>>> {
  const [row] = await tx.query<{ columns: Record<string, ImportFieldEnum | null> }>('SELECT columns FROM import_layout WHERE network_id = $1 AND layout = $2', [network, layout]);
  return row?.columns ?? {};
}

/** Columns with corrections; a field that takes one column leaves the column that had it. */
function corrected(columns: readonly ColumnRecord[], corrections: ReadonlyMap<string, ImportFieldEnum | null>, code: string): ColumnRecord[] {
  const takenFrom = new Map([...corrections].flatMap(([name, field]) => {
    const lieuField = lieuFieldOf(field);
    return lieuField && !mergingFields.has(lieuField) ? [[field, name] as const] : [];
  }));
  return columns.map((column) => {
    const field = corrections.get(column.name);
    if (field !== undefined) return { ...column, field, confidence: 1, reason: said({ code, params: {} }) };
    const winner = takenFrom.get(column.field);
    if (winner === undefined) return column;
    return { ...column, field: null, confidence: 1, reason: said({ code: 'COLUMN_SECOND', params: { field: lieuFieldOf(column.field) ?? '', column: winner } }) };
  });
}

/** Corrects what columns mean, makes the preview anew from the file, and remembers it for the next file with these headings. */
export async function mapImportColumns(tx: Transaction, input: MapImportColumnsInput): Promise<string> {
  const record = await lockImport(tx, input.dataImport, input.expectedVersion);
  const corrections = new Map<string, ImportFieldEnum | null>();
  const alone = new Set<ImportFieldEnum>();
  input.columns.forEach(({ name, field = null }, index) => {
    if (!record.columns.some((column) => column.name === name)) throw refuse('IMPORT_UNKNOWN_COLUMN', ['columns', String(index), 'name'], { name });
    const lieuField = lieuFieldOf(field);
    const single = field !== null && lieuField !== null && !mergingFields.has(lieuField);
    if (corrections.has(name) || (single && alone.has(field))) throw refuse('DUPLICATE', ['columns', String(index), corrections.has(name) ? 'name' : 'field']);
    if (single) alone.add(field);
    corrections.set(name, field);
  });
  const columns = corrected(record.columns, corrections, 'COLUMN_CORRECTED');
  const [file] = await tx.query<{ content: Buffer }>('SELECT content FROM data_import WHERE id = $1', [record.id]);
  const table = await readTable(file!.content, record.fileName);
  await replaceRows(tx, record.id, await matchRows(tx, record.network, record.layout, await readRows(table, columns), await loadRows(tx, record.id)));
  await moveImport(tx, record, columns, ImportState.READY, 'COLUMNS');
  const remembered = Object.fromEntries([...corrections].map(([name, field]) => [layoutColumn(name), field]));
  await tx.query(
    `INSERT INTO import_layout (network_id, layout, columns) VALUES ($1, $2, $3)
     ON CONFLICT (network_id, layout) DO UPDATE SET columns = import_layout.columns || EXCLUDED.columns, updated_at = now()`,
    [record.network, record.layout, storable(remembered)],
  );
  return record.id;
}

/** Gives an import up. */
export async function cancelDataImport(tx: Transaction, { id, expectedVersion }: DataImportVersionInput): Promise<string> {
  const record = await lockImport(tx, id, expectedVersion);
  await moveImport(tx, record, record.columns, ImportState.CANCELLED, 'CANCELLED');
  return id;
}
