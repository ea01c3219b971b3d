import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { mapInSlices } from '../shared/slices.js';
import { FileProblem, uniqueColumnNames, type FileRemark, type Table, type TableRow } from './table.js';

const delimiters = [',', ';', '\t', '|'] as const;
const lineBreak = /\r\n|\n|\r/g;

interface CsvRecord {
  readonly record: string[];
  readonly raw: string;
}

/** Reads CSV text: the first line that is not blank is the header. Throws FileProblem EMPTY_FILE, NO_ROWS or QUOTE_NOT_CLOSED. */
export async function readCsv(text: string): Promise<Pick<Table, 'columns' | 'rows' | 'delimiter' | 'warnings'>> {
  const delimiter = detectDelimiter(text);
  const records = withLines(await parseRecords(text, delimiter)).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = records.shift();
  if (!header) throw new FileProblem('EMPTY_FILE');

  // Spreadsheets end lines with empty cells; a column without name and without value is none.
  const width = Math.max(lastFilled(header.cells), ...records.filter(({ cells }) => cells.length <= header.cells.length).map(({ cells }) => lastFilled(cells)));
  const names = header.cells.slice(0, width);
  const columns = uniqueColumnNames(names);
  const rows = await mapInSlices(records, ({ line, cells }) => toRow(line, cells, columns));
  if (rows.length === 0) throw new FileProblem('NO_ROWS', { columns: columns.length });
  return { columns, rows, delimiter, warnings: headerWarnings(names, columns) };
}

/** How much is parsed before other requests get their turn, in bytes: some milliseconds' worth. */
const PIECE = 32 * 1024;

async function* piecesOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
    await othersTurn();
  }
}

async function parseRecords(text: string, delimiter: string): Promise<CsvRecord[]> {
  // The raw text of each record is what tells on which physical line the next one starts.
  const parser = parse({ delimiter, raw: true, relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  const records: CsvRecord[] = [];
  try {
    await pipeline(Readable.from(piecesOf(text)), parser, async (parsed: AsyncIterable<CsvRecord>) => {
      for await (const record of parsed) records.push(record);
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw new FileProblem('QUOTE_NOT_CLOSED', { line: lineOfOpenQuote(error) });
    throw new FileProblem('CSV_INVALID', { line: Number(error['lines'] ?? 0), detail: error.message });
  }
}

function lineOfOpenQuote(error: CsvError): number {
  return Number(error['lines'] ?? 1) - countLineBreaks(String(error['raw'] ?? '').trimEnd());
}

function countLineBreaks(text: string): number {
  return text.match(lineBreak)?.length ?? 0;
}

function withLines(records: readonly CsvRecord[]): { line: number; cells: string[] }[] {
  let next = 1;
  return records.map(({ record, raw }) => {
    const line = next;
    next += countLineBreaks(raw);
    return { line, cells: record };
  });
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function toRow(line: number, cells: readonly string[], columns: readonly string[]): TableRow {
  const filled = lastFilled(cells);
  const values = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null]));
  if (filled > columns.length) {
    const extra = cells.slice(columns.length).join(' | ').slice(0, 200);
    return { line, cells: values, problem: { code: 'TOO_MANY_CELLS', params: { expected: columns.length, found: filled, extra } } };
  }
  if (cells.length < columns.length) {
    return { line, cells: values, problem: { code: 'TOO_FEW_CELLS', params: { expected: columns.length, found: cells.length } } };
  }
  return { line, cells: values };
}

function headerWarnings(names: readonly string[], columns: readonly string[]): FileRemark[] {
  return columns.flatMap((column, index): FileRemark[] => {
    const name = names[index]?.trim() ?? '';
    if (name === '') return [{ code: 'COLUMN_WITHOUT_NAME', params: { position: index + 1, column } }];
    return name === column ? [] : [{ code: 'COLUMN_NAME_REPEATED', params: { name, column } }];
  });
}

/** The delimiter with which most of the first records are as wide as the header, and then the one that makes most columns. */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, 100_000);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const widths = recordWidths(sample, delimiter);
    const header = widths[0] ?? 1;
    if (header < 2) continue;
    const same = widths.filter((width) => width === header).length / widths.length;
    const score = same * 10 + Math.min(header, 50) / 50;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Widths of the first records, counted with no more than quotes in mind: a sample may be cut inside a record. */
function recordWidths(sample: string, delimiter: string): number[] {
  const widths: number[] = [];
  let width = 1;
  let quoted = false;
  let blank = true;
  for (let i = 0; i < sample.length && widths.length < 100; i += 1) {
    const char = sample[i];
    if (char === '"') quoted = !quoted;
    if (!quoted && char === delimiter) width += 1;
    if (!quoted && (char === '\n' || char === '\r')) {
      if (!blank) widths.push(width);
      width = 1;
      blank = true;
    } else if (char !== ' ') blank = false;
  }
  if (!blank && widths.length < 100) widths.push(width);
  return widths;
}
