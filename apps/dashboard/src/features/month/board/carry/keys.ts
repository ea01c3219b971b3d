import { dayOfZone, STEP } from '../day/hours'
import { isDirection, neighbour, partsOf, TRAY, type Direction, type Grid } from '../grid'
import type { BoardLieu, BoardOccurrence } from '../board.operations'
import { lengthOf, whereAt, type Place } from '../targets'
import { DEFAULT_ZONE } from '@/lib/dates'

/** Where a carried card can go by keys. */
export interface KeyGround {
  grid: Grid
  lieux: readonly BoardLieu[]
  /** Rows are columns with hours. */
  hours: boolean
  /** The day that the tray leads back to. */
  day: string
}

/** A date without hours begins here, in minutes since midnight. */
const EVENING = 18 * 60

/** The place that a key leads to; the same one where it leads nowhere. Keys that mean nothing answer undefined. */
export function placeAfter(key: { key: string; altKey: boolean; shiftKey: boolean }, occurrence: BoardOccurrence, place: Place, ground: KeyGround): Place | undefined {
  const step = key.key === 'PageDown' || (key.altKey && key.key === 'ArrowDown') ? 1 : key.key === 'PageUp' || (key.altKey && key.key === 'ArrowUp') ? -1 : 0
  if (step !== 0) return otherRoom(occurrence, place, ground, step)
  if (!isDirection(key.key)) return undefined
  if (ground.hours) return key.shiftKey ? longer(occurrence, place, key.key) : inHours(occurrence, place, ground, key.key)
  const next = neighbour(place.cell, key.key, ground.grid, ground.day)
  if (!next) return place
  const sameRow = partsOf(next)[0] === partsOf(place.cell)[0]
  return { cell: next, ...(sameRow && place.room !== undefined ? { room: place.room } : {}) }
}

/** The next room of the lieu, in its row where rooms have rows; "no room yet" is one of them. */
function otherRoom(occurrence: BoardOccurrence, place: Place, { grid, lieux }: KeyGround, step: number): Place {
  const [rowId, day] = partsOf(place.cell)
  const row = grid.rows.find(({ id }) => id === rowId)
  const { lieu, room } = whereAt(occurrence, place, grid, lieux)
  if (!lieu || place.cell === TRAY) return place
  const rooms = [null, ...lieu.rooms.map(({ id }) => id)]
  const now = (room === undefined ? (occurrence.lieu?.id === lieu.id ? occurrence.room?.id : null) : room?.id) ?? null
  const next = rooms[(rooms.indexOf(now) + step + rooms.length) % rooms.length] ?? null
  const ownRows = row?.kind === 'room' || (row?.kind === 'lieu' && !row.whole)
  return ownRows ? { ...place, cell: `${next ?? lieu.id}/${day}` } : { ...place, room: next }
}

/** Up and down by a quarter of an hour, left and right from column to column. */
function inHours(occurrence: BoardOccurrence, place: Place, { grid, day, lieux }: KeyGround, direction: Direction): Place {
  const down = direction === 'ArrowDown' ? STEP : direction === 'ArrowUp' ? -STEP : 0
  const length = place.length ?? lengthOf(occurrence)
  if (place.cell === TRAY) {
    const first = grid.rows.find(({ id }) => id === occurrence.lieu?.id) ?? grid.rows[0]
    return down > 0 && first ? { cell: `${first.id}/${day}`, minutes: EVENING, length } : place
  }
  const minutes = (place.minutes ?? EVENING) + down
  if (minutes < 0) return { cell: TRAY }
  if (down !== 0) {
    const zone = whereAt(occurrence, place, grid, lieux).lieu?.timeZone ?? DEFAULT_ZONE
    return minutes > dayOfZone(partsOf(place.cell)[1], zone).minutes - STEP ? place : { ...place, minutes, length }
  }
  const [row, ownDay] = partsOf(place.cell)
  const next = grid.rows[grid.rows.findIndex(({ id }) => id === row) + (direction === 'ArrowRight' ? 1 : -1)]
  return next ? { cell: `${next.id}/${ownDay}`, minutes, length } : place
}

/** Its end a quarter of an hour later or earlier; it lasts a quarter of an hour at least. */
function longer(occurrence: BoardOccurrence, place: Place, direction: Direction): Place {
  const change = direction === 'ArrowDown' ? STEP : direction === 'ArrowUp' ? -STEP : 0
  return place.minutes === undefined ? place : { ...place, length: Math.max(STEP, (place.length ?? lengthOf(occurrence)) + change) }
}
