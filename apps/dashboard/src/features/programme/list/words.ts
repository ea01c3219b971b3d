import { dayKey, formatDay, formatLongDay, formatTime } from '@/lib/dates'
import { groupBy } from '@/lib/group-by'
import type { ProgrammeCard } from '../programme.operations'

interface Timed {
  startsAt: string
  endsAt: string
  lieu?: { timeZone: string } | null
}

/** Dates by the day on which they begin, where they take place. */
export const byDay = <Date extends Timed>(dates: readonly Date[]): [day: string, dates: Date[]][] =>
  [...groupBy(dates, (date) => dayKey(date.startsAt, date.lieu?.timeZone))].sort(([a], [b]) => a.localeCompare(b))

/** "16 h", and the day too where it ends on another one. */
export function endInWords({ startsAt, endsAt, lieu }: Timed, locale: string): string {
  const where = { locale, timeZone: lieu?.timeZone }
  const sameDay = dayKey(startsAt, where.timeZone) === dayKey(endsAt, where.timeZone)
  return sameDay ? formatTime(endsAt, where) : `${formatDay(endsAt, where)}, ${formatTime(endsAt, where)}`
}

/** "mardi 3 novembre 2026" of the first of the dates of a day. */
export const dayInWords = (dates: readonly Timed[], locale: string): string => (dates[0] ? formatLongDay(dates[0].startsAt, { locale, timeZone: dates[0].lieu?.timeZone }) : '')

/** "La Marmite, Lens"; nothing while the place is not known. */
export const placeInWords = ({ lieu, place }: Pick<ProgrammeCard, 'lieu' | 'place'>): string => [lieu?.name ?? place?.label, (lieu?.address ?? place)?.commune?.name].filter(Boolean).join(', ')
