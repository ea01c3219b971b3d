/** A piece of time with what is left of a resource: times in milliseconds; null: any amount. */
export interface Piece {
  readonly from: number;
  readonly until: number;
  readonly remaining: number | null;
}

/** Why a period cannot be had, and what can. */
export interface Shortage {
  /** Until when there is too little. */
  readonly until: number;
  /** The least that is left in the period that is asked for. */
  readonly remaining: number;
  /** When as much is free for as long; null where it never is within what is known. */
  readonly next: number | null;
}

/** What is missing of a quantity in a period; undefined where it is there. `pieces` follow each other from the beginning of the period to the horizon, behind which all is taken to be as in the last one. */
export function shortageIn(pieces: readonly Piece[], { from, until, quantity }: { from: number; until: number; quantity: number }): Shortage | undefined {
  const enough = ({ remaining }: Piece): boolean => remaining === null || remaining >= quantity;
  const within = pieces.filter((piece) => piece.from < until && piece.until > from);
  const first = within.find((piece) => !enough(piece));
  if (!first) return undefined;
  const later = pieces.slice(pieces.indexOf(first)).find(enough);
  return {
    until: later?.from ?? pieces.at(-1)!.until,
    remaining: Math.min(...within.map(({ remaining }) => remaining ?? Number.POSITIVE_INFINITY)),
    next: nextFree(pieces, enough, until - from, pieces.at(-1)!.until),
  };
}

function nextFree(pieces: readonly Piece[], enough: (piece: Piece) => boolean, length: number, horizon: number): number | null {
  let since: number | null = null;
  for (const piece of pieces) {
    if (!enough(piece)) since = null;
    else {
      since ??= piece.from;
      if (piece.until - since >= length || piece.until === horizon) return since;
    }
  }
  return null;
}
