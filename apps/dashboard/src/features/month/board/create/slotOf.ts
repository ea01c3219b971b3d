import { DEFAULT_ZONE, toWallClock } from '@/lib/dates'
import { dayOfZone, instantAt } from '../day/hours'
import { targetOf, type Grid } from '../grid'
import type { Slot } from './SlotForm'

/** What a row of this kind says of an event that begins in it. */
const FIELDS = { theme: 'themes', organiser: 'organisers' } as const

/** The empty place that a cell stands for, or an hour of a column; nothing for what is no cell. */
export function slotOf(cell: string, grid: Grid, minutes?: number): Slot | undefined {
  const target = targetOf(cell, grid)
  if (target?.kind !== 'cell') return undefined
  const { row, day } = target
  const lieu = row.kind === 'lieu' || row.kind === 'room' ? row.lieu : null
  const zone = lieu?.timeZone ?? DEFAULT_ZONE
  const start = minutes === undefined ? {} : { start: toWallClock(instantAt(dayOfZone(day, zone), minutes), zone).slice(11) }
  const named = (row.kind === 'theme' || row.kind === 'organiser') && row.label ? { of: { field: FIELDS[row.kind], value: row.id.slice(row.kind.length + 1), label: row.label } } : {}
  return { day, ...start, lieu, room: row.kind === 'room' ? row.room : null, ...named }
}
