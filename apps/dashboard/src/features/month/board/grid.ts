import type { BoardLieu } from './board.operations'

/** The row of what takes place in no lieu. */
export const ELSEWHERE = 'elsewhere'
/** Where dates wait for their time. */
export const TRAY = 'tray'

/** Rows and days, as the board shows them. */
export interface Grid {
  lieux: readonly BoardLieu[]
  days: readonly string[]
}

/** What can be dropped on. A day of the phone's strip keeps the lieu. */
export type Target = { kind: 'tray' } | { kind: 'cell'; day: string; lieu: BoardLieu | null } | { kind: 'day'; day: string }

export const cellId = (lieu: string | null, day: string): string => `${lieu ?? ELSEWHERE}/${day}`
export const stripId = (day: string): string => `day/${day}`
export const isStripId = (id: string): boolean => id.startsWith('day/');

export function targetOf(id: string, { lieux }: Grid): Target | undefined {
  if (id === TRAY) return { kind: 'tray' }
  const [row = '', day = ''] = id.split('/')
  if (row === 'day') return { kind: 'day', day }
  if (row === ELSEWHERE) return { kind: 'cell', day, lieu: null }
  const lieu = lieux.find((one) => one.id === row)
  return lieu && { kind: 'cell', day, lieu }
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** The cell beside another one; the tray is above the first row and leads back to `lastDay`. Undefined at the edge. */
export function neighbour(id: string, direction: Direction, { lieux, days }: Grid, lastDay: string | undefined): string | undefined {
  const rows = [TRAY, ...lieux.map((lieu) => lieu.id), ELSEWHERE]
  const [row = '', day = lastDay ?? ''] = id.split('/')
  const [line, column] = [rows.indexOf(row), days.indexOf(day)]
  const next = {
    ArrowLeft: [line, column - 1],
    ArrowRight: [line, column + 1],
    ArrowUp: [line - 1, column],
    ArrowDown: [line + 1, column],
  }[direction]
  const [nextRow, nextDay] = [rows[next[0] ?? -1], days[next[1] ?? -1]]
  if (!nextRow || !nextDay) return undefined
  return nextRow === TRAY ? TRAY : `${nextRow}/${nextDay}`
}
