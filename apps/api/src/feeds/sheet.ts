/** What a cell of a written list holds; a list of words is joined where the format has no lists. */
export type SheetValue = string | number | boolean | null | readonly string[];

/** A list to be written in whatever format. */
export interface Sheet {
  /** Name of the list, for the tab of a workbook. */
  readonly name: string;
  /** Headings for people. */
  readonly headings: readonly string[];
  /** The same columns by the names that programs use. */
  readonly keys: readonly string[];
  /** Cells by column, row by row. */
  readonly rows: readonly (readonly SheetValue[])[];
}

/** Between the words of a list in one cell. */
export const LIST_SEPARATOR = ' ; ';

export const cellText = (value: SheetValue): string => (value === null ? '' : Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value));
