import { fromWallClock } from '@/lib/dates'
import { daysBetween, mondayOf, plusDays, weeksOf, type Week } from '@/lib/days'

/** A piece of time with what is left: null: any amount. */
export interface Piece {
  startsAt: string
  endsAt: string
  remaining?: number | null
}

export type DayState = 'FREE' | 'PARTLY' | 'TAKEN' | 'CLOSED'

/** "2026-12", whatever stands in the address; the month of today where it is none. */
export const monthFrom = (text: string | undefined, today: string): string => (text && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : today.slice(0, 7))

/** The month before or after. */
export function monthBeside(month: string, step: 1 | -1): string {
  return step === 1 ? plusDays(`${month}-28`, 4).slice(0, 7) : plusDays(`${month}-01`, -1).slice(0, 7)
}

/** The weeks of a month, Monday first, with the days beside it that complete them. */
export function weeksOfMonth(month: string): Week[] {
  return weeksOf(`${month}-01`, plusDays(`${monthBeside(month, 1)}-01`, -1))
}

/** The instants between which the weeks of a month lie. */
export function boundsOf(month: string, timeZone: string | undefined): { from: string; until: string } {
  const first = mondayOf(`${month}-01`)
  const last = plusDays(mondayOf(plusDays(`${monthBeside(month, 1)}-01`, -1)), 7)
  return { from: fromWallClock(`${first} 00:00`, timeZone), until: fromWallClock(`${last} 00:00`, timeZone) }
}

/** How a day is, and the least that is left on it. */
export function dayOf(day: string, pieces: readonly Piece[], closures: readonly { from: string; until: string }[], timeZone: string | undefined): { state: DayState; least: number | null } {
  if (closures.some(({ from, until }) => from <= day && day <= until)) return { state: 'CLOSED', least: 0 }
  const [start, end] = [day, plusDays(day, 1)].map((each) => Date.parse(fromWallClock(`${each} 00:00`, timeZone))) as [number, number]
  const within = pieces.filter(({ startsAt, endsAt }) => Date.parse(startsAt) < end && Date.parse(endsAt) > start)
  const amounts = within.map(({ remaining }) => remaining ?? Number.POSITIVE_INFINITY)
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  const all = Math.max(...pieces.map(({ remaining }) => remaining ?? Number.POSITIVE_INFINITY))
  const state = most === 0 ? 'TAKEN' : least < all ? 'PARTLY' : 'FREE'
  return { state, least: Number.isFinite(least) ? least : null }
}

/** Does a period touch a day? */
export const touches = (day: string, { startsAt, endsAt }: { startsAt: string; endsAt: string }, timeZone: string | undefined): boolean =>
  Date.parse(startsAt) < Date.parse(fromWallClock(`${plusDays(day, 1)} 00:00`, timeZone)) && Date.parse(endsAt) > Date.parse(fromWallClock(`${day} 00:00`, timeZone))

/** Is it a day to come, counted from today? */
export const isToCome = (day: string, today: string): boolean => daysBetween(today, day) >= 0
