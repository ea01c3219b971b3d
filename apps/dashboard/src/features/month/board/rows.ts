import type { BoardLieu, BoardOccurrence } from './board.operations'

/** So many lieux are rows all of them; beyond, a board would be mostly empty lines. */
const ALL_AT_MOST = 60

/** Lieux of dates that are no longer lieux of the network are rows all the same: no card may be lost. */
export function withLieuxOf(occurrences: readonly BoardOccurrence[], lieux: readonly BoardLieu[]): BoardLieu[] {
  const known = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  for (const { lieu } of occurrences) if (lieu && !known.has(lieu.id)) known.set(lieu.id, { ...lieu, rooms: [] })
  return [...known.values()]
}

/** The rows of the board: the lieux that were chosen; else all, or in a large network those with a date. */
export function rowsOf(lieux: readonly BoardLieu[], occurrences: readonly BoardOccurrence[], chosen: readonly string[]): { rows: BoardLieu[]; left: number } {
  if (chosen.length > 0) return { rows: lieux.filter(({ id }) => chosen.includes(id)), left: 0 }
  if (lieux.length <= ALL_AT_MOST) return { rows: [...lieux], left: 0 }
  const busy = new Set(occurrences.map(({ lieu }) => lieu?.id))
  const rows = lieux.filter(({ id }) => busy.has(id))
  return { rows, left: lieux.length - rows.length }
}
