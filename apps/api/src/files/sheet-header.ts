import { headerIndex, holdsTexts, type HeaderCell } from './header-row.js';
import { COLUMNS_AT_MOST } from './table.js';
import { UNCALCULATED, type Merge, type SheetCell, type SheetRow, type SheetSurvey } from './workbook.js';

/** The headings of a sheet, and where its rows begin. */
export interface SheetHeader {
  /** The last line of the headings. */
  readonly line: number;
  /** Rows with something in them that come before the headings. */
  readonly skipped: number;
  readonly headings: ReadonlyMap<number, string>;
}

/** Finds the headings of a sheet: one row, or two where the upper one names groups of the lower by merged cells. */
export function headerOf({ first, merges }: SheetSurvey): SheetHeader {
  let left = COLUMNS_AT_MOST;
  let right = 0;
  for (const { cells } of first) {
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const index = headerIndex(first.map((row) => cellsFrom(row, left)));
  const header = first[index]!;
  const groupsIn = (row: SheetRow): Merge[] => merges.filter(({ top, bottom, ...bounds }) => top === row.line && bottom === row.line && bounds.right > bounds.left && !(bounds.left <= left && bounds.right >= right));

  const next = first[index + 1];
  const before = first[index - 1];
  if (next?.line === header.line + 1 && headsOf(groupsIn(header), next, left)) return twoRows(header, next, merges, index);
  if (before && before.line === header.line - 1 && groupsIn(before).length > 0) return twoRows(before, header, merges, index - 1);
  const headings = new Map([...header.cells].map(([column, cell]) => [column, textOf(cell)]));
  return { line: header.line, skipped: index, headings };
}

function cellsFrom({ cells }: SheetRow, left: number): HeaderCell[] {
  const row: HeaderCell[] = [];
  for (const [column, cell] of cells) if (column < COLUMNS_AT_MOST) row[column - left] = typeof cell === 'symbol' ? '?' : cell;
  return Array.from(row);
}

/** Whether a row names what groups above it hold. */
function headsOf(groups: readonly Merge[], row: SheetRow, left: number): boolean {
  if (groups.length === 0 || !holdsTexts(cellsFrom(row, left))) return false;
  return groups.every((group) => [...row.cells.keys()].filter((column) => column >= group.left && column <= group.right).length > 1);
}

function twoRows(upper: SheetRow, lower: SheetRow, merges: readonly Merge[], skipped: number): SheetHeader {
  const headings = new Map<number, string>();
  const groups = new Map<number, string>();
  for (const [column, cell] of upper.cells) groups.set(column, textOf(cell));
  for (const merge of merges) {
    const cell = merge.top === upper.line ? upper.cells.get(merge.left) : undefined;
    for (let column = merge.left; cell !== undefined && column <= Math.min(merge.right, COLUMNS_AT_MOST); column += 1) groups.set(column, textOf(cell));
  }
  for (const column of new Set([...groups.keys(), ...lower.cells.keys()])) {
    const parts = [groups.get(column) ?? '', textOf(lower.cells.get(column))].map((text) => text.trim()).filter((text) => text !== '');
    headings.set(column, parts.join(' – '));
  }
  return { line: lower.line, skipped, headings };
}

function textOf(cell: SheetCell | undefined): string {
  return cell === undefined || cell === UNCALCULATED ? '' : String(cell);
}
