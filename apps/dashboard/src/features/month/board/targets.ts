import { DEFAULT_ZONE } from '@/lib/dates'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import { dayOfZone, instantAt, positionOf } from './day/hours'
import { targetOf, TRAY, type Grid } from './grid'
import { droppedOn, unscheduled, whereOn, zoneOf, type Cell, type WhenAndWhere } from './moves'

/** Where a carried card would go. */
export interface Place {
  /** Id of a cell, of a day of the strip, or the tray. */
  cell: string
  /** The room that the keyboard chose; where nothing is said, the row says it, or the room stays. */
  room?: string | null
  /** In the day with hours: minutes since midnight. */
  minutes?: number
  /** In the day with hours: how long it lasts. */
  length?: number
}

/** So long a date lasts that had no hours, in minutes. */
export const USUAL_LENGTH = 120

/** What comes of a card at a place: a move, or a question for its hours, which only a person can answer. */
export type Outcome = { kind: 'move'; wanted: WhenAndWhere } | { kind: 'ask'; day: string; where: Pick<WhenAndWhere, 'lieu' | 'room' | 'place'> }

/** What a place says of lieu and room; rows of themes and organisers, and the strip, leave both as they are. */
export function whereAt(occurrence: WhenAndWhere, place: Place, grid: Grid, lieux: readonly BoardLieu[]): { lieu: BoardLieu | null; room: Cell['room'] } {
  const target = targetOf(place.cell, grid)
  const row = target?.kind === 'cell' ? target.row : undefined
  const own = lieux.find(({ id }) => id === occurrence.lieu?.id) ?? null
  const lieu = row?.kind === 'lieu' || row?.kind === 'room' ? row.lieu : row?.kind === 'elsewhere' ? null : own
  if (place.room !== undefined) return { lieu, room: lieu?.rooms.find(({ id }) => id === place.room) ?? null }
  if (row?.kind === 'room') return { lieu, room: row.room }
  return { lieu, room: row?.kind === 'lieu' && !row.whole ? null : undefined }
}

/** What comes of dropping a card at a place; nothing where there is none. */
export function outcomeOf(occurrence: WhenAndWhere, place: Place, grid: Grid, lieux: readonly BoardLieu[]): Outcome | undefined {
  const target = targetOf(place.cell, grid)
  if (!target) return undefined
  if (target.kind === 'tray') return { kind: 'move', wanted: unscheduled(occurrence) }
  const { lieu, room } = whereAt(occurrence, place, grid, lieux)
  if (place.minutes !== undefined) {
    const day = dayOfZone(target.day, lieu?.timeZone ?? DEFAULT_ZONE)
    const until = place.minutes + (place.length ?? lengthOf(occurrence))
    return { kind: 'move', wanted: { startsAt: instantAt(day, place.minutes), endsAt: instantAt(day, until), ...whereOn(occurrence, lieu, room) } }
  }
  const wanted = droppedOn(occurrence, { day: target.day, lieu, room })
  return wanted ? { kind: 'move', wanted } : { kind: 'ask', day: target.day, where: whereOn(occurrence, lieu, room) }
}

/** How long a date lasts, in minutes that pass. */
export const lengthOf = ({ startsAt, endsAt }: WhenAndWhere): number => (startsAt && endsAt ? (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 : USUAL_LENGTH)

/** Where a card stands before it is carried. */
export function placeOf(occurrence: BoardOccurrence, cell: string, hours: boolean): Place {
  if (cell === TRAY || !hours || !occurrence.startsAt) return { cell }
  const day = cell.slice(cell.lastIndexOf('/') + 1)
  return { cell, minutes: positionOf(dayOfZone(day, zoneOf(occurrence)), occurrence.startsAt), length: lengthOf(occurrence) }
}
