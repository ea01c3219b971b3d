import type { TableRow } from './table.js';
import { Turn } from './turn.js';

/** How many rows a piece holds. */
const PIECE = 500;

/** Rows a piece at a time, with a turn for others in between. */
export async function* inPieces(rows: Iterable<TableRow> | AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[]> {
  const turn = new Turn();
  let piece: TableRow[] = [];
  for await (const row of rows) {
    piece.push(row);
    if (piece.length === PIECE) {
      yield piece;
      piece = [];
    }
    if (turn.isOver()) await turn.pass();
  }
  if (piece.length > 0) yield piece;
}
