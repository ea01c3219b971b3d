import { formatPeriodStart, formatPlainDay } from '@/lib/dates'

/** "du 2 au 29 novembre 2026", from the first day of a programme to its last; November where there is none yet. */
export function periodInWords(days: readonly string[], locale: string, year: number): string {
  const [from = `${year}-11-01`, until = `${year}-11-30`] = [days[0], days.at(-1)]
  if (from === until) return formatPlainDay(from, locale)
  const [start, end] = [formatPeriodStart(from, until, locale), formatPlainDay(until, locale)]
  return locale === 'en' ? `${start} to ${end}` : `du ${start} au ${end}`
}
