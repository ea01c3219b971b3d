import { fromWallClock, toWallClock } from '@/lib/dates'

/** A period as it is typed: days as "2026-11-03", times as "14:00". */
export interface PeriodValues {
  startDay: string | null
  startTime: string
  endDay: string | null
  endTime: string
}

export const EMPTY_PERIOD: PeriodValues = { startDay: null, startTime: '09:00', endDay: null, endTime: '18:00' }

/** The instants of a period, or undefined while something of it is missing or it ends before it begins. */
export function instantsOf({ startDay, startTime, endDay, endTime }: PeriodValues, timeZone: string | undefined): { startsAt: string; endsAt: string } | undefined {
  if (!startDay || !endDay || !startTime || !endTime || `${endDay} ${endTime}` <= `${startDay} ${startTime}`) return undefined
  return { startsAt: fromWallClock(`${startDay} ${startTime}`, timeZone), endsAt: fromWallClock(`${endDay} ${endTime}`, timeZone) }
}

/** A period that is known, to be typed over. */
export function periodOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }, timeZone: string | undefined): PeriodValues {
  const [startDay = null, startTime = ''] = toWallClock(startsAt, timeZone).split(' ')
  const [endDay = null, endTime = ''] = toWallClock(endsAt, timeZone).split(' ')
  return { startDay, startTime, endDay, endTime }
}
