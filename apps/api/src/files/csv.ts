import type { CompactText } from './compact-text.js';
import { detectDelimiter } from './csv-delimiter.js';
import { csvRecords, type CsvPosition, type CsvRecord } from './csv-records.js';
import { headerIndex, headingWarnings, lastFilled } from './header-row.js';
import { inPieces } from './pieces.js';
import { Sampler, sampleSize } from './sampling.js';
import { checkColumnCount, FileProblem, uniqueColumnNames, type FileRemark, type Table, type TableRow } from './table.js';
import { Turn } from './turn.js';

/** How many records are looked at to find the header. */
const LOOKED_AT = 200;

/** Reads CSV text, twice and without holding its rows: here to survey it, then for each call of `pieces`. Throws FileProblem EMPTY_FILE, NO_ROWS, TOO_MANY_COLUMNS or QUOTE_NOT_CLOSED. */
export async function readCsv(text: CompactText): Promise<Omit<Table, 'format' | 'encoding'>> {
  const { delimiter, start } = beginning(text);
  const header = findHeader(text, delimiter, start);
  const headings = header.cells.slice(0, lastFilled(header.cells));
  checkColumnCount(headings.length);

  // Spreadsheets end lines with empty cells; a column without name and without value is none.
  let width = headings.length;
  const sampler = new Sampler<CsvRecord>(sampleSize(width));
  const turn = new Turn();
  for (const record of recordsAfter(header, text, delimiter, start)) {
    if (record.cells.length > width && record.cells.length <= header.cells.length) width = Math.max(width, lastFilled(record.cells));
    sampler.add(record);
    if (turn.isOver()) await turn.pass();
  }
  const names = header.cells.slice(0, width);
  checkColumnCount(width);
  if (sampler.count === 0) throw new FileProblem('NO_ROWS', { columns: names.length });

  const columns = uniqueColumnNames(names);
  return {
    columns,
    ...(delimiter === '\0' ? {} : { delimiter }),
    count: sampler.count,
    sample: sampler.sample.map((record) => toRow(record, columns)),
    warnings: [...placeWarnings(header), ...headingWarnings(names, columns)],
    pieces: () => inPieces(rowsAfter(header, text, delimiter, start, columns)),
  };
}

interface Header extends CsvRecord {
  /** Lines with something in them that come before it. */
  readonly skipped: number;
}

/** Excel may write the delimiter into a line of its own before everything else. */
function beginning({ text }: CompactText): { delimiter: string; start: CsvPosition } {
  const declared = /^sep=([^\r\n"])(\r\n|\n|\r)/i.exec(text);
  if (!declared) return { delimiter: detectDelimiter(text), start: { offset: 0, line: 1 } };
  return { delimiter: declared[1] ?? ';', start: { offset: declared[0].length, line: 2 } };
}

function isBlank({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function findHeader(text: CompactText, delimiter: string, start: CsvPosition): Header {
  const first: CsvRecord[] = [];
  for (const record of csvRecords(text, delimiter, start)) {
    if (!isBlank(record)) first.push(record);
    if (first.length === LOOKED_AT) break;
  }
  const skipped = headerIndex(first.map(({ cells }) => cells));
  const header = first[skipped];
  if (!header) throw new FileProblem('EMPTY_FILE');
  // Without the names of its columns nothing of a file can be read.
  if (header.unclosed) throw new FileProblem('QUOTE_NOT_CLOSED', { line: header.line });
  return { ...header, skipped };
}

function* recordsAfter(header: Header, text: CompactText, delimiter: string, start: CsvPosition): Generator<CsvRecord> {
  for (const record of csvRecords(text, delimiter, start)) {
    if (record.line > header.line && !isBlank(record)) yield record;
  }
}

function* rowsAfter(header: Header, text: CompactText, delimiter: string, start: CsvPosition, columns: readonly string[]): Generator<TableRow> {
  for (const record of recordsAfter(header, text, delimiter, start)) yield toRow(record, columns);
}

function toRow(record: CsvRecord, columns: readonly string[]): TableRow {
  const { line, cells } = record;
  const problems = problemsOf(record, columns);
  const values = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null]));
  return problems.length > 0 ? { line, cells: values, problems } : { line, cells: values };
}

function problemsOf({ line, cells, excess, astray, unclosed, after }: CsvRecord, columns: readonly string[]): FileRemark[] {
  if (excess !== undefined) return [{ code: 'LINE_TOO_LONG', params: { length: excess } }];
  if (unclosed) return [{ code: 'ROW_QUOTE_NOT_CLOSED', params: { line } }];
  // A whole record is one of its own; a piece of one may belong to the cell that was not closed.
  if (after !== undefined && cells.length < columns.length) return [{ code: 'AFTER_QUOTE_NOT_CLOSED', params: { line: after } }];
  const problems: FileRemark[] = astray ? [{ code: 'QUOTE_ASTRAY', params: {} }] : [];
  const found = cells.length > columns.length ? lastFilled(cells) : cells.length;
  if (found > columns.length) {
    problems.push({ code: 'TOO_MANY_CELLS', params: { expected: columns.length, found, extra: cells.slice(columns.length).join(' | ').slice(0, 200) } });
  } else if (cells.length < columns.length) {
    problems.push({ code: 'TOO_FEW_CELLS', params: { expected: columns.length, found: cells.length } });
  }
  return problems;
}

function placeWarnings({ line, skipped }: Header): FileRemark[] {
  return skipped > 0 ? [{ code: 'HEADER_NOT_FIRST', params: { line } }] : [];
}
