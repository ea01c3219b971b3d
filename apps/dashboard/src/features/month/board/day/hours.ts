import { fromWallClock, toWallClock } from '@/lib/dates'
import { plusDays } from '@/lib/days'

const MINUTE = 60_000

/** The smallest step in which dates move and last, in minutes. */
export const STEP = 15

export const snapped = (minutes: number, step = STEP): number => Math.round(minutes / step) * step

/** A day as its clocks run: 23, 24 or 25 hours. Positions in it are minutes that have passed since its midnight. */
export interface DayOfZone {
  day: string
  timeZone: string
  /** Its midnight. */
  start: number
  minutes: number
}

export function dayOfZone(day: string, timeZone: string): DayOfZone {
  const [start, end] = [day, plusDays(day, 1)].map((one) => Date.parse(fromWallClock(`${one} 00:00`, timeZone)))
  return { day, timeZone, start: start ?? 0, minutes: ((end ?? 0) - (start ?? 0)) / MINUTE }
}

/** The instant of a position, as the API wants it. */
export function instantAt({ start, timeZone }: DayOfZone, minutes: number): string {
  const instant = new Date(start + minutes * MINUTE)
  const written = fromWallClock(toWallClock(instant.toISOString(), timeZone), timeZone)
  // The hour that comes twice in an autumn night has one reading only on the wall clock.
  return Date.parse(written) === instant.getTime() ? written : instant.toISOString()
}

/** The position of an instant; before the day it is negative. */
export const positionOf = ({ start }: DayOfZone, instant: string): number => (Date.parse(instant) - start) / MINUTE

/** A full hour on the clocks of the day. */
export interface HourLine {
  minutes: number
  instant: string
}

/** The hours of a day, one after the other: 2 o'clock comes twice in October, and not at all in March. */
export function hoursOf(day: DayOfZone): HourLine[] {
  return Array.from({ length: Math.ceil(day.minutes / 60) }, (_, hour) => ({ minutes: hour * 60, instant: new Date(day.start + hour * 60 * MINUTE).toISOString() }))
}
