import { dateFormat } from '@/lib/date-formats'
import { dayWords } from '@/lib/days'

/** The name of a weekday, 0 is Monday: "lundi". */
export function weekdayName(day: number, locale: string): string {
  // 5 January 2026 is a Monday.
  return dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + day))
}

/** A day of a year, or its month alone, of "11-09": "9 novembre", "novembre", "9 novembre 2026". */
export function dayName(day: string, { locale, month = false, year }: { locale: string; month?: boolean; year?: number }): string {
  // A leap year has every day.
  return dayWords(`${year ?? 2024}-${month ? `${day.slice(0, 2)}-01` : day}`, locale, { month: 'long', day: month ? undefined : 'numeric', year: year ? 'numeric' : undefined })
}

/** "9 h", "18 h 30" in French; "09:00", "18:30" in English. */
export function clockTime(time: string, locale: string): string {
  if (locale === 'en') return time
  const [hour = '', minute = ''] = time.split(':')
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`
}
