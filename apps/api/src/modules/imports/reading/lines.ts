import type { CellValue, Table, TableRow } from '../../../files/table.js';
import { mapInSlices } from '../../../shared/slices.js';
import { fieldNamed } from '../import-field.js';
import { type ColumnRecord, said } from '../import-record.js';
import { readVersion } from '../own-export/version.js';
import type { ColumnChoice } from '../recognition/fields.js';
import { communeReference } from '../recognition/reference.js';
import type { RowProblem } from '../recognition/row-reader.js';
import { textOf } from '../recognition/text.js';
import { LINES_AT_ONCE, type ReadRow } from '../row-record.js';
import type { ImportDraft, Target } from '../targets/target.js';

export const choicesOf = (columns: readonly ColumnRecord[]): ColumnChoice[] =>
  columns.map(({ name, field, confidence, holds, dateOrder }) => ({ name, field: fieldNamed(field), confidence, holds, dateOrder }));

/** Reads the lines of a table by what its columns mean, some at a time; `cells` makes of a row what readers take, where that is not what the file has. */
export async function* readLines(table: Table, target: Target, columns: readonly ColumnRecord[], cells: (row: TableRow) => TableRow = (row) => row): AsyncGenerator<readonly ReadRow[]> {
  const choices = choicesOf(columns);
  const read = target.reader(table.sample.map(cells), choices, communeReference());
  const versionColumn = choices.find(({ field }) => field === 'version')?.name;
  const seenIn = ({ cells: values }: TableRow): Pick<ImportDraft, 'seen'> => {
    const seen = versionColumn === undefined ? undefined : readVersion(String(values[versionColumn] ?? ''));
    return seen ? { seen } : {};
  };
  const personal = new Set(choices.filter(({ holds }) => holds === 'PERSONAL').map(({ name }) => name));
  const readRow = (row: TableRow): ReadRow => {
    const { draft, problems } = read(cells(row));
    return { line: row.line, raw: rawOf(row, personal), draft: { ...draft, ...seenIn(row) }, problems: problems.map(problemRecord) };
  };
  if (target.together) {
    yield* inPieces(joined(await everything(table, readRow), target.together));
    return;
  }
  for await (const piece of table.pieces()) yield await mapInSlices(piece, readRow);
}

async function everything(table: Table, readRow: (row: TableRow) => ReadRow): Promise<ReadRow[]> {
  const all: ReadRow[] = [];
  for await (const piece of table.pieces()) all.push(...(await mapInSlices(piece, readRow)));
  return all;
}

/** Lines that are one thing become one, in the place of the first. */
function joined(rows: readonly ReadRow[], { key, join }: NonNullable<Target['together']>): ReadRow[] {
  const firsts = new Map<string, number>();
  const result: ReadRow[] = [];
  for (const row of rows) {
    const rejected = row.problems.some(({ severity }) => severity === 'REJECT');
    const at = rejected ? undefined : firsts.get(key(row.draft));
    if (at === undefined) {
      if (!rejected) firsts.set(key(row.draft), result.length);
      result.push(row);
    } else {
      const first = result[at]!;
      result[at] = { ...first, draft: join(first.draft, row.draft), problems: [...first.problems, ...row.problems] };
    }
  }
  return result;
}

function* inPieces(rows: readonly ReadRow[]): Generator<readonly ReadRow[]> {
  for (let start = 0; start < rows.length; start += LINES_AT_ONCE) yield rows.slice(start, start + LINES_AT_ONCE);
}

const problemRecord = (problem: RowProblem): ReadRow['problems'][number] => ({ ...said(problem), column: problem.column, severity: problem.severity });

/** The cells to keep beside the draft: all that hold something, but for personal ones. */
function rawOf(row: TableRow, personal: ReadonlySet<string>): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(row.cells).filter(([name, cell]) => !personal.has(name) && textOf(cell) !== null));
}
