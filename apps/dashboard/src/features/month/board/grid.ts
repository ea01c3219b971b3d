import type { BoardRow } from './rows'

/** Where dates wait for their time. */
export const TRAY = 'tray'

/** Rows and days, as the board shows them. */
export interface Grid {
  rows: readonly BoardRow[]
  days: readonly string[]
}

/** What can be dropped on. A day of the phone's strip keeps the lieu. */
export type Target = { kind: 'tray' } | { kind: 'cell'; day: string; row: BoardRow } | { kind: 'day'; day: string }

export const cellId = (row: string, day: string): string => `${row}/${day}`
export const stripId = (day: string): string => `day/${day}`
export const isStripId = (id: string): boolean => id.startsWith('day/');

/** Row and day of a cell; codes and ids hold no slash. */
export function partsOf(cell: string): [row: string, day: string] {
  const at = cell.lastIndexOf('/')
  return at < 0 ? [cell, ''] : [cell.slice(0, at), cell.slice(at + 1)]
}

export function targetOf(id: string, { rows }: Grid): Target | undefined {
  if (id === TRAY) return { kind: 'tray' }
  const [rowId, day] = partsOf(id)
  if (rowId === 'day') return { kind: 'day', day }
  const row = rows.find((one) => one.id === rowId)
  return row && { kind: 'cell', day, row }
}

export const DIRECTIONS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
export type Direction = (typeof DIRECTIONS)[number]
export const isDirection = (key: string): key is Direction => (DIRECTIONS as readonly string[]).includes(key)

/** The cell beside another one; the tray is above the first row and leads back to `lastDay`. Undefined at the edge. */
export function neighbour(id: string, direction: Direction, { rows, days }: Grid, lastDay: string | undefined): string | undefined {
  const lines = [TRAY, ...rows.map((row) => row.id)]
  const [row, ownDay] = partsOf(id)
  const [line, column] = [lines.indexOf(row), days.indexOf(ownDay || (lastDay ?? ''))]
  const next = {
    ArrowLeft: [line, column - 1],
    ArrowRight: [line, column + 1],
    ArrowUp: [line - 1, column],
    ArrowDown: [line + 1, column],
  }[direction]
  const [nextRow, nextDay] = [lines[next[0] ?? -1], days[next[1] ?? -1]]
  if (!nextRow || !nextDay) return undefined
  return nextRow === TRAY ? TRAY : cellId(nextRow, nextDay)
}
