import { may } from '../../auth/permissions.js';
import { forbidden, notFound } from '../../errors/access.js';
import { refuse } from '../../errors/user-error.js';
import type { Appearance } from '../../files/detect-format.js';
import { FileProblem } from '../../files/table.js';
import { newId } from '../../shared/id.js';
import type { Transaction } from '../../transaction/transaction.js';
import { type ImportDateOrder, ImportState, type ImportTarget } from './import.enums.js';
import { fieldNamed, importFieldOf } from './import-field.js';
import type { DataImportVersionInput, ImportSheetInput, MapImportColumnsInput, RereadDataImportInput } from './import.input.js';
import { type ImportRecord, lockImport, moveImport } from './import-record.js';
import { isShort, later, stopWork } from './background.js';
import { appearanceOfContent, type Content } from './content.js';
import { layoutColumn } from './recognition/layout.js';
import type { ImportField } from './recognition/fields.js';
import { withOrdersSaid } from './reading/date-orders.js';
import { corrected } from './reading/understand.js';
import { readImport } from './reading/read.service.js';
import { storable } from '../../shared/storable.js';
import { targetOf } from './targets/targets.js';

export interface Upload {
  readonly content: Content;
  readonly fileName: string;
  /** Slug of the network. */
  readonly network: string;
  /** What it is a list of; found out where it is absent. */
  readonly target?: ImportTarget;
  /** Reads it before answering, however long it is. */
  readonly atOnce?: boolean;
}

const FILE_NAME_AT_MOST = 255;

/** Files up to this size, in bytes, are read while the sender waits; longer ones in the background. Rows of a workbook and repetitions of a calendar take little room. */
const SHORT: Readonly<Record<Appearance, number>> = { CSV: 1_000_000, JSON: 4_000_000, ICALENDAR: 500_000, ZIP: 150_000 };

/** The network of a slug, where the viewer may import into it. */
async function networkToImportInto(tx: Transaction, slug: string): Promise<string> {
  const [network] = await tx.query<{ id: string }>('SELECT id FROM network WHERE slug = $1 AND deleted_at IS NULL', [slug]);
  if (!network) throw notFound(slug);
  if (!may(tx.viewer, 'import:write', { networkIds: [network.id] })) throw forbidden();
  return network.id;
}

/**
 * Takes a file in and has it read: at once where it is short, otherwise in the background.
 * @throws FileProblem where a short file cannot be read; NOT_FOUND, FORBIDDEN for the network.
 */
export async function uploadImport(tx: Transaction, { content, fileName, network: slug, target, atOnce }: Upload): Promise<string> {
  const network = await networkToImportInto(tx, slug);
  const appearance = await appearanceOfContent(content, fileName);
  const id = newId('import');
  await tx.query(
    `INSERT INTO data_import (id, network_id, created_by, target, state, file_name, format, version, content) VALUES ($1, $2, $3, $4, 'READING', $5, $6, 0, $7)`,
    [id, network, tx.viewer.userId, target ?? null, fileName.slice(-FILE_NAME_AT_MOST), appearance === 'ZIP' ? 'XLSX' : appearance, content.packed],
  );
  await tx.record({ action: 'CREATE', subject: id, version: 1 });
  const record = await lockImport(tx, id, undefined, [ImportState.READING]);
  if (atOnce || content.size <= SHORT[appearance]) await readImport(tx, record, 'READ', () => undefined);
  else await later(tx, record, { what: 'READ', reason: 'READ' });
  return id;
}

/** Corrects what columns mean, makes the preview anew from the file, and remembers it for the next file with these headings. */
export async function mapImportColumns(tx: Transaction, input: MapImportColumnsInput): Promise<string> {
  const record = await lockImport(tx, input.dataImport, input.expectedVersion);
  const target = targetOf(record.target!);
  const corrections = new Map<string, ImportField | null>();
  const orders = new Map<string, ImportDateOrder>();
  const named = new Set<string>();
  const alone = new Set<ImportField>();
  input.columns.forEach(({ name, field: wanted = null, dateOrder }, index) => {
    const path = (key: string): string[] => ['columns', String(index), key];
    const column = record.columns.find((one) => one.name === name);
    if (!column) throw refuse('IMPORT_UNKNOWN_COLUMN', path('name'), { name });
    const field = fieldNamed(wanted);
    if (field !== null && !target.fields.includes(field)) throw refuse('IMPORT_FIELD_ELSEWHERE', path('field'));
    const single = field !== null && !target.merging.has(field);
    if (named.has(name) || (single && alone.has(field))) throw refuse('DUPLICATE', path(named.has(name) ? 'name' : 'field'));
    named.add(name);
    if (single) alone.add(field);
    if (dateOrder) orders.set(name, dateOrder);
    // Whoever says the order of its days alone has not said what it means.
    if (!dateOrder || wanted !== column.field) corrections.set(name, field);
  });
  await remember(tx, record, {
    columns: Object.fromEntries([...corrections].map(([name, field]) => [layoutColumn(name), importFieldOf(field)])),
    dateOrders: Object.fromEntries([...orders].map(([name, order]) => [layoutColumn(name), order])),
  });
  await read(tx, { ...record, columns: withOrdersSaid(corrected(target, record.columns, corrections, 'COLUMN_CORRECTED'), orders) }, 'COLUMNS');
  return record.id;
}

/** Reads the file anew as a list of something else, or another of its sheets. */
export async function rereadDataImport(tx: Transaction, { id, expectedVersion, target, sheet }: RereadDataImportInput): Promise<string> {
  const record = await lockImport(tx, id, expectedVersion);
  if (sheet != null && !(await sheetsOf(tx, id)).includes(sheet)) throw refuse('IMPORT_UNKNOWN_SHEET', ['sheet'], { name: sheet });
  if (target != null) await remember(tx, record, { target });
  // Decisions were taken on lines of something else.
  if (sheet != null || target != null) await tx.query('UPDATE data_import_row SET decision = NULL WHERE import_id = $1', [id]);
  await read(tx, { ...record, columns: [], target: target ?? (sheet == null ? record.target : null), sheet: sheet ?? record.sheet }, 'REREAD');
  return id;
}

/** Has another sheet of a workbook read as an import of its own. */
export async function importSheet(tx: Transaction, { dataImport, sheet }: ImportSheetInput): Promise<string> {
  const record = await lockImport(tx, dataImport);
  if (sheet === record.sheet || !(await sheetsOf(tx, record.id)).includes(sheet)) throw refuse('IMPORT_UNKNOWN_SHEET', ['sheet'], { name: sheet });
  const [waiting] = await tx.query<{ id: string }>(
    `SELECT other.id FROM data_import other JOIN data_import own ON own.id = $1
     WHERE other.network_id = own.network_id AND other.sheet = $2 AND other.state IN ('READING', 'READY') AND other.content = own.content ORDER BY other.created_at LIMIT 1`,
    [record.id, sheet],
  );
  if (waiting) return waiting.id;
  const id = newId('import');
  await tx.query(
    `INSERT INTO data_import (id, network_id, created_by, state, file_name, format, version, sheet, content)
     SELECT $2, network_id, $3, 'READING', file_name, format, 0, $4, content FROM data_import WHERE id = $1`,
    [record.id, id, tx.viewer.userId, sheet],
  );
  await tx.record({ action: 'CREATE', subject: id, version: 1 });
  await later(tx, await lockImport(tx, id, undefined, [ImportState.READING]), { what: 'READ', reason: 'READ' });
  return id;
}

async function sheetsOf(tx: Transaction, id: string): Promise<readonly string[]> {
  return (await tx.query<{ sheets: string[] }>('SELECT sheets FROM data_import WHERE id = $1', [id]))[0]?.sheets ?? [];
}

async function read(tx: Transaction, record: ImportRecord, reason: string): Promise<void> {
  if (isShort(record)) {
    return readImport(tx, record, reason, () => undefined).catch((error: unknown) => {
      throw error instanceof FileProblem ? refuse('IMPORT_UNREADABLE') : error;
    });
  }
  await moveImport(tx, record, ImportState.READING, { reason });
  await later(tx, record, { what: 'READ', reason });
}

/** Keeps what was said about a layout for the network's next files. */
async function remember(tx: Transaction, { network, layout }: ImportRecord, { columns = {}, dateOrders = {}, target = null }: { columns?: object; dateOrders?: object; target?: ImportTarget | null }): Promise<void> {
  await tx.query(
    `INSERT INTO import_layout (network_id, layout, columns, date_orders, target) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (network_id, layout) DO UPDATE SET columns = import_layout.columns || EXCLUDED.columns, date_orders = import_layout.date_orders || EXCLUDED.date_orders,
       target = coalesce(EXCLUDED.target, import_layout.target), updated_at = now()`,
    [network, layout, storable(columns), storable(dateOrders), target],
  );
}

/** Gives an import up; one that is being read or written is told to stop. */
export async function cancelDataImport(tx: Transaction, { id, expectedVersion }: DataImportVersionInput): Promise<string> {
  if (await stopWork(tx, id)) return id;
  const record = await lockImport(tx, id, expectedVersion);
  await moveImport(tx, record, ImportState.CANCELLED, { reason: 'CANCELLED' });
  return id;
}
