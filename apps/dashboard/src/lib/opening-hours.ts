import { dateFormat } from '@/lib/date-formats'

/** The name of a weekday, 0 is Monday: "lundi". */
export function weekdayName(day: number, locale: string): string {
  // 5 January 2026 is a Monday.
  return dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + day))
}

/** "9 h", "18 h 30" in French; "09:00", "18:30" in English. */
export function clockTime(time: string, locale: string): string {
  if (locale === 'en') return time
  const [hour = '', minute = ''] = time.split(':')
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`
}
