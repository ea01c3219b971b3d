import type { BoardLieu, BoardOccurrence, BoardRoom } from './board.operations'
import type { BoardView } from './view'

/** So many lieux are rows all of them; beyond, a board would be mostly empty lines. */
const ALL_AT_MOST = 60

/** The row of what takes place in no lieu. */
export const ELSEWHERE = 'elsewhere'

/**
 * A row of the board, or a column of its day. Lieux and rooms say where a card goes that is dropped there; themes and
 * organisers only on which day, as an event may have several of them.
 */
export type BoardRow =
  | { id: string; kind: 'lieu'; lieu: BoardLieu; /** False where its rooms have rows of their own: here stands what has no room yet. */ whole: boolean }
  | { id: string; kind: 'room'; lieu: BoardLieu; room: BoardRoom }
  | { id: string; kind: 'elsewhere' }
  | { id: string; kind: 'theme' | 'organiser'; /** Nothing for what has none. */ label: string | undefined }

/** Rows are made anew whenever the board is; what they say seldom changes. */
export const sameRow = (a: BoardRow, b: BoardRow): boolean =>
  a.id === b.id && a.kind === b.kind && ('lieu' in a ? a.lieu : undefined) === ('lieu' in b ? b.lieu : undefined) && ('label' in a ? a.label : undefined) === ('label' in b ? b.label : undefined) && ('whole' in a ? a.whole : undefined) === ('whole' in b ? b.whole : undefined)

/** Lieux of dates that are no longer lieux of the network are rows all the same: no card may be lost. */
export function withLieuxOf(occurrences: readonly BoardOccurrence[], lieux: readonly BoardLieu[]): BoardLieu[] {
  const known = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  for (const { lieu } of occurrences) if (lieu && !known.has(lieu.id)) known.set(lieu.id, { ...lieu, rooms: [] })
  return [...known.values()]
}

/** The lieux of the board: those that were chosen; else all, or in a large network those with a date. */
export function rowsOf(lieux: readonly BoardLieu[], occurrences: readonly BoardOccurrence[], chosen: readonly string[]): { rows: BoardLieu[]; left: number } {
  if (chosen.length > 0) return { rows: lieux.filter(({ id }) => chosen.includes(id)), left: 0 }
  if (lieux.length <= ALL_AT_MOST) return { rows: [...lieux], left: 0 }
  const busy = new Set(occurrences.map(({ lieu }) => lieu?.id))
  const rows = lieux.filter(({ id }) => busy.has(id))
  return { rows, left: lieux.length - rows.length }
}

/** All rows of a view. Rooms have rows of their own from the week on: in a month they would hide it. */
export function boardRows({ zoom, by }: BoardView, lieux: readonly BoardLieu[], occurrences: readonly BoardOccurrence[], locale: string): BoardRow[] {
  if (by !== 'lieu') return labelRows(by, occurrences, locale)
  const rowsOfLieu = (lieu: BoardLieu): BoardRow[] => {
    const rooms = zoom === 'month' ? [] : lieu.rooms.map((room): BoardRow => ({ id: room.id, kind: 'room', lieu, room }))
    return [{ id: lieu.id, kind: 'lieu', lieu, whole: rooms.length === 0 }, ...rooms]
  }
  return [...lieux.flatMap(rowsOfLieu), { id: ELSEWHERE, kind: 'elsewhere' }]
}

const labelsOf = ({ event }: BoardOccurrence, by: 'theme' | 'organiser'): { id: string; label: string }[] =>
  by === 'theme' ? event.themes.map(({ code, label }) => ({ id: `theme:${code}`, label })) : event.organisers.map(({ id, name }) => ({ id: `organiser:${id}`, label: name }))

function labelRows(by: 'theme' | 'organiser', occurrences: readonly BoardOccurrence[], locale: string): BoardRow[] {
  const labels = new Map(occurrences.flatMap((one) => labelsOf(one, by).map(({ id, label }) => [id, label] as const)))
  const rows = [...labels].map(([id, label]): BoardRow => ({ id, kind: by, label })).sort((a, b) => labelOf(a).localeCompare(labelOf(b), locale))
  return [...rows, { id: `${by}:`, kind: by, label: undefined }]
}

const labelOf = (row: BoardRow) => ('label' in row ? (row.label ?? '') : '')

/** The rows that a date stands in: one, or one for each of its themes or organisers. */
export function rowIdsOf(occurrence: BoardOccurrence, { zoom, by }: BoardView): string[] {
  if (by === 'lieu') return [(zoom !== 'month' && occurrence.room?.id) || occurrence.lieu?.id || ELSEWHERE]
  const labels = labelsOf(occurrence, by)
  return labels.length > 0 ? labels.map(({ id }) => id) : [`${by}:`]
}
