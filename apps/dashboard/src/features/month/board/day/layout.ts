/** A piece of a day that something takes, in minutes since midnight. */
export interface Piece {
  id: string
  from: number
  until: number
}

/** Where a piece stands: in which of so many lanes beside one another. */
export interface Lane {
  lane: number
  lanes: number
}

/**
 * Pieces that overlap stand side by side, each as wide as its group allows; one that begins where another ends takes its
 * lane. A group is what hangs together by overlaps, so that a quiet morning stays wide beside a full evening.
 */
export function lanesOf(pieces: readonly Piece[]): Map<string, Lane> {
  const placed = new Map<string, Lane>()
  let group: { id: string; lane: number }[] = []
  let ends: number[] = []
  const close = () => {
    for (const { id, lane } of group) placed.set(id, { lane, lanes: ends.length })
    group = []
    ends = []
  }
  for (const { id, from, until } of [...pieces].sort((a, b) => a.from - b.from || b.until - a.until || a.id.localeCompare(b.id))) {
    if (ends.every((end) => end <= from)) close()
    const free = ends.findIndex((end) => end <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = until
    group.push({ id, lane })
  }
  close()
  return placed
}
