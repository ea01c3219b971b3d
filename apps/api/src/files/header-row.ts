import type { FileRemark } from './table.js';

/** How many rows at the start may be a title, blank or notes. */
const ROWS_BEFORE_HEADER = 30;

export type HeaderCell = string | number | boolean | null | undefined;

/**
 * Which of the first rows (blank ones left out) holds the headings: the first that is not much narrower than most and holds texts.
 * A title, notes above the table and headings of groups fill only some cells.
 */
export function headerIndex(rows: ReadonlyArray<readonly HeaderCell[]>): number {
  const widths = rows.map(lastFilled).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 1;
  const wide = rows.map((cells, index) => ({ cells, index })).filter(({ cells, index }) => index <= ROWS_BEFORE_HEADER && filled(cells).length > usual / 2);
  const first = wide[0]?.index ?? 0;
  // Headings may be years; where the very first row is wide, nothing says that it is not the header.
  return first === 0 ? 0 : (wide.find(({ cells }) => holdsTexts(cells))?.index ?? first);
}

/** Up to which cell a row says something. */
export function lastFilled(cells: readonly HeaderCell[]): number {
  return cells.findLastIndex(isFilled) + 1;
}

function filled(cells: readonly HeaderCell[]): HeaderCell[] {
  return cells.filter(isFilled);
}

function isFilled(cell: HeaderCell): boolean {
  return cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '');
}

/** Whether most of what a row holds is text. */
export function holdsTexts(cells: readonly HeaderCell[]): boolean {
  const all = filled(cells);
  return all.filter((cell) => typeof cell === 'string' && !/^[\d\s.,:/%€+-]+$/.test(cell)).length > all.length / 2;
}

/** Columns that had to be given a name of their own. */
export function headingWarnings(names: readonly string[], columns: readonly string[]): FileRemark[] {
  return columns.flatMap((column, index): FileRemark[] => {
    const name = names[index]?.trim() ?? '';
    if (name === '') return [{ code: 'COLUMN_WITHOUT_NAME', params: { position: index + 1, column } }];
    return name === column ? [] : [{ code: 'COLUMN_NAME_REPEATED', params: { name, column } }];
  });
}
