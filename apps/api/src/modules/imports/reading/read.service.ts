import { readTable } from '../../../files/read-table.js';
import { FileProblem, type Table } from '../../../files/table.js';
import type { Transaction } from '../../../transaction/transaction.js';
import { importFieldOf } from '../import-field.js';
import { type ColumnRecord, type ImportRecord, moveImport, said } from '../import-record.js';
import { type ImportDateOrder, type ImportFieldEnum, ImportState, type ImportTarget } from '../import.enums.js';
import { fieldNamed } from '../import-field.js';
import { goneEvents } from '../matching/gone-events.js';
import { Matcher } from '../matching/matcher.js';
import { NameBook } from '../matching/name-book.js';
import { ownCells, ownExportOf } from '../own-export/own-export.js';
import { layoutColumn, layoutOf } from '../recognition/layout.js';
import { unpacked } from '../content.js';
import { decidedRows, deleteRows, insertRows } from '../row-record.js';
import { over, quiet } from '../../../shared/slices.js';
import { storable } from '../../../shared/storable.js';
import { targetOf } from '../targets/targets.js';
import { withDateOrders, withOrdersSaid } from './date-orders.js';
import { corrected, understand, type Understanding } from './understand.js';
import { choicesOf, readLines } from './lines.js';

/** How many lines one import takes. */
const LINES_AT_MOST = 200_000;

/** Told how many lines are done, and of how many. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads the file of an import, says what its columns mean (unless that is settled) and what would become of each line.
 * Nothing but this preview is written. The caller holds the lock of the import.
 * @throws FileProblem where the file cannot be read.
 */
export async function readImport(tx: Transaction, record: ImportRecord, reason: string, progress: Progress): Promise<void> {
  const table = await readTable(await contentOf(tx, record), record.fileName, { sheet: record.sheet ?? undefined });
  if (table.count > LINES_AT_MOST) throw new FileProblem('TOO_MANY_LINES', { count: table.count, most: LINES_AT_MOST });
  const layout = layoutOf(table);
  const found = ownExportOf(table);
  const own = found && (record.target ?? found.target) === found.target ? found : undefined;
  const settled = record.columns.length > 0 && record.target ? { target: targetOf(record.target), columns: record.columns } : undefined;
  const { target, columns: understood } = settled ?? (own ? { target: targetOf(own.target), columns: own.columns } : await recall(tx, record, table, layout));
  const columns = own ? understood : await withDateOrders(table, understood);
  const cells = own ? await ownCells(tx, choicesOf(columns)) : undefined;

  const names = await NameBook.open(tx, record.network, record.id);
  const matcher = new Matcher(tx, { network: record.network, target, layout }, names, await decidedRows(tx, record.id));
  await deleteRows(tx, record.id);
  let done = 0;
  let lines = 0;
  // While a piece is written, the next one is read.
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for await (const piece of readLines(table, target, columns, cells)) {
      const rows = await matcher.match(piece);
      await writing;
      writing = quiet(insertRows(tx, record.id, rows));
      lines += rows.length;
      progress((done += piece.length), table.count);
    }
    await writing;
  } finally {
    await over(writing);
  }
  await names.store(record.id);
  const gone = layout === table.format.toLowerCase() ? await goneEvents(tx, record, layout) : [];
  await tx.query(
    `UPDATE data_import SET format = $2, encoding = $3, layout = $4, warnings = $5, sheets = $6, fields = $7, line_count = $8, gone_events = $9, matched_at = now() WHERE id = $1`,
    [record.id, table.format, table.encoding, layout, storable(table.warnings.map(said)), table.sheets ?? [], target.fields.map((field) => importFieldOf(field)), lines, gone],
  );
  await moveImport(tx, record, ImportState.READY, { target: target.code, columns, sheet: table.sheet ?? null, reason });
}

async function contentOf(tx: Transaction, { id }: ImportRecord): Promise<Buffer> {
  const [file] = await tx.query<{ content: Buffer }>('SELECT content FROM data_import WHERE id = $1', [id]);
  return unpacked(file!.content);
}

/** What a file is understood as, with what was said in this network about earlier files of its layout. */
async function recall(tx: Transaction, record: ImportRecord, table: Table, layout: string): Promise<Understanding> {
  const [remembered] = await tx.query<{ columns: Record<string, ImportFieldEnum | null>; dateOrders: Record<string, ImportDateOrder>; target: ImportTarget | null }>(
    'SELECT columns, date_orders AS "dateOrders", target FROM import_layout WHERE network_id = $1 AND layout = $2',
    [record.network, layout],
  );
  const { target, columns } = await understand(table, record.target ?? remembered?.target ?? null);
  const offered = new Set(target.fields);
  const corrections = columns.flatMap(({ name }: ColumnRecord) => {
    const said = remembered?.columns[layoutColumn(name)];
    const field = said === undefined ? undefined : fieldNamed(said);
    return field === undefined || (field !== null && !offered.has(field)) ? [] : [[name, field] as const];
  });
  const orders = columns.flatMap(({ name }) => {
    const order = remembered?.dateOrders[layoutColumn(name)];
    return order ? [[name, order] as const] : [];
  });
  return { target, columns: withOrdersSaid(corrected(target, columns, new Map(corrections), 'COLUMN_REMEMBERED'), new Map(orders)) };
}
