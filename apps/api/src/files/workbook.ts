import type { CellValue } from './table.js';

/** What a cell of a sheet holds; a formula that its program never calculated has no value. */
export type SheetCell = Exclude<CellValue, null> | typeof UNCALCULATED;

export const UNCALCULATED = Symbol('a formula without value');

/** A row of a sheet: its cells that hold something, by the position of their column from 0. */
export interface SheetRow {
  /** As the program numbers it, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<number, SheetCell>;
  readonly hidden: boolean;
}

/** A rectangle of cells that are shown as one; all bounds are inside. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What stands around the rows of a sheet, known only once all of it has been read. */
export interface SheetSurvey {
  readonly filledCells: number;
  readonly filledRows: number;
  readonly hiddenRows: number;
  readonly merges: readonly Merge[];
  /** Addresses that cells link to, by `linkKey`. */
  readonly links: ReadonlyMap<string, string>;
  /** The first rows that hold something. */
  readonly first: readonly SheetRow[];
}

/** A sheet of a workbook, read anew each time. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  survey(): Promise<SheetSurvey>;
  /** The rows that hold something, in order. */
  rows(): AsyncIterable<SheetRow>;
}

/** How many rows a survey keeps. */
export const FIRST_ROWS = 200;

/** Names a cell in `SheetSurvey.links`. */
export function linkKey(line: number, column: number): string {
  return `${line}:${column}`;
}
