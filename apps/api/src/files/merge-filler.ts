import type { Merge, SheetCell, SheetRow } from './workbook.js';

/** Merged cells that can go through one row; more than a person makes. */
const ACTIVE_AT_MOST = 500;

/** Fills each cell of a merged rectangle with what the rectangle shows. Rows come in order. */
export class MergeFiller {
  private readonly waiting: Merge[];
  private active: Array<{ merge: Merge; value: SheetCell | undefined }> = [];

  /** A rectangle as wide as the table is a title between rows, and fills nothing. */
  constructor(merges: readonly Merge[], left: number, right: number) {
    this.waiting = merges
      .filter((merge) => merge.left <= right && !(merge.left <= left && merge.right >= right && right > left))
      .map((merge) => ({ ...merge, right: Math.min(merge.right, right) }))
      .sort((a, b) => b.top - a.top);
  }

  /** The cells of a row with what merged cells add; the row's own come first. */
  fill(row: SheetRow): ReadonlyMap<number, SheetCell> {
    this.active = this.active.filter(({ merge }) => merge.bottom >= row.line);
    for (let merge = this.waiting.at(-1); merge && merge.top <= row.line; merge = this.waiting.at(-1)) {
      this.waiting.pop();
      // Where the first row of a rectangle holds nothing, neither does the rectangle.
      if (merge.top === row.line && this.active.length < ACTIVE_AT_MOST) this.active.push({ merge, value: row.cells.get(merge.left) });
    }
    if (this.active.length === 0) return row.cells;
    const cells = new Map(row.cells);
    for (const { merge, value } of this.active) {
      if (value === undefined) continue;
      for (let column = merge.left; column <= merge.right; column += 1) if (!cells.has(column)) cells.set(column, value);
    }
    return cells;
  }
}
