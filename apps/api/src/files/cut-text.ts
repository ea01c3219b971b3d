/** How long a line or an element may be, in characters; what is longer is no row that a person wrote. */
export const LINE_AT_MOST = 1_000_000;
/** What is kept of a cell of a line that is too long. */
const CELL_AT_MOST = 10_000;

/** The start of a cell, free of the text it was cut from. */
export function cutCell(cell: string): string {
  return cell.length <= CELL_AT_MOST ? cell : Buffer.from(cell.slice(0, CELL_AT_MOST)).toString();
}
