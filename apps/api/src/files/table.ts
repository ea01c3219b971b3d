/** What a cell of a file can hold once nested values are flattened. */
export type CellValue = string | number | boolean | null;

/** Numbers and names that a message template shows; never a whole file. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Something about a file or one of its rows that people must hear of; the text is in messages.ts. */
export interface FileRemark {
  readonly code: string;
  readonly params: MessageParams;
}

/** A record of the file. */
export interface TableRow {
  /** Physical line on which the record starts (CSV, JSON Lines, calendars), number of the row (workbooks), position of the element from 1 (JSON, GeoJSON). */
  readonly line: number;
  /** One value for each column of the table, by column name. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Why the row may not be what it seems (too many cells, no point, a time without a zone …). */
  readonly problems?: readonly FileRemark[];
}

export type TableFormat = 'CSV' | 'GEOJSON' | 'JSON' | 'JSON_LINES' | 'XLSX' | 'ICALENDAR' | 'OPENAGENDA';

/** A file read as rows and columns, whatever its format. */
export interface Table {
  readonly format: TableFormat;
  /** Name of the encoding that the bytes were read with, as in the WHATWG Encoding standard (or `ibm850`); `binary` for a workbook. */
  readonly encoding: string;
  /** Only for CSV of more than one column. */
  readonly delimiter?: string;
  /** Only for a workbook: those of its sheets that hold rows, in its order. */
  readonly sheets?: readonly string[];
  /** The sheet that was read. */
  readonly sheet?: string;
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly count: number;
  /** All rows of a short file; of a longer one some thousands (`SAMPLE_AT_MOST`), spread evenly over it. */
  readonly sample: readonly TableRow[];
  readonly warnings: readonly FileRemark[];
  /** The rows from the first on, some hundreds at a time, so that a long file is never held whole. Can be asked for again. */
  pieces(): AsyncIterable<readonly TableRow[]>;
}

/** How many rows `Table.sample` holds at most. */
export const SAMPLE_AT_MOST = 5000;

/** A file that cannot be read at all; `code` and `params` choose the message. */
export class FileProblem extends Error {
  constructor(
    readonly code: string,
    readonly params: MessageParams = {},
  ) {
    super(code);
    this.name = 'FileProblem';
  }
}

/** How many columns a table has at most. */
export const COLUMNS_AT_MOST = 1000;

/** Throws FileProblem TOO_MANY_COLUMNS. */
export function checkColumnCount(columns: number): void {
  if (columns > COLUMNS_AT_MOST) throw new FileProblem('TOO_MANY_COLUMNS', { found: columns, most: COLUMNS_AT_MOST });
}

/** Gives each column a name of its own: empty names become `column 3`, repeated ones get ` (2)`. */
export function uniqueColumnNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name.trim() === '' ? `column ${index + 1}` : name.trim();
    let unique = base;
    for (let n = 2; taken.has(unique); n += 1) unique = `${base} (${n})`;
    taken.add(unique);
    return unique;
  });
}
