import { inPieces } from './pieces.js';
import { Sampler, sampleSize } from './sampling.js';
import { checkColumnCount, FileProblem, uniqueColumnNames, type CellValue, type FileRemark, type Table, type TableRow } from './table.js';
import { Turn } from './turn.js';

/** A row whose cells have names of their own, as in JSON: the columns of the table are the names of all. */
export interface Element {
  readonly line: number;
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly problems?: readonly FileRemark[];
}

/** A table of elements, which are asked for twice: here to survey them, then for each call of `pieces`. Throws FileProblem NO_ROWS or TOO_MANY_COLUMNS. */
export async function tableOf(elements: () => Iterable<Element>): Promise<Pick<Table, 'columns' | 'count' | 'sample' | 'warnings' | 'pieces'>> {
  const keys = new Set<string>();
  const sampler = new Sampler<Element>(sampleSize(1));
  const turn = new Turn();
  for (const element of elements()) {
    for (const key of element.cells.keys()) keys.add(key);
    checkColumnCount(keys.size);
    sampler.add(element);
    if (turn.isOver()) await turn.pass();
  }
  if (sampler.count === 0) throw new FileProblem('NO_ROWS', { columns: 0 });

  const names = [...keys];
  const columns = uniqueColumnNames(names);
  const toRow = ({ line, cells, problems }: Element): TableRow => {
    const values = Object.fromEntries(columns.map((column, position) => [column, cells.get(names[position] ?? column) ?? null]));
    return problems && problems.length > 0 ? { line, cells: values, problems } : { line, cells: values };
  };
  return { columns, count: sampler.count, sample: sampler.sample.map(toRow), warnings: [], pieces: () => inPieces(rowsOf(elements(), toRow)) };
}

function* rowsOf(elements: Iterable<Element>, toRow: (element: Element) => TableRow): Generator<TableRow> {
  for (const element of elements) yield toRow(element);
}
