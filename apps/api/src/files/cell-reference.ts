import type { Merge } from './workbook.js';

/** The row (from 1) and column (from 0) of `B12`; undefined for anything else. */
export function cellPosition(reference: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column: column - 1 };
}

/** The cells of `A1:C3`, or of one reference alone. */
export function rangeOf(reference: string): Merge | undefined {
  const [first, last = first] = reference.split(':').map(cellPosition);
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    bottom: Math.max(first.row, last.row),
    left: Math.min(first.column, last.column),
    right: Math.max(first.column, last.column),
  };
}
