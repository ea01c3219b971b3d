import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'
import { dateFormat, inWords } from './date-formats'

dayjs.extend(utc)
dayjs.extend(timezone)

/** Where no lieu says otherwise. */
export const DEFAULT_ZONE = 'Europe/Paris'

interface Where {
  locale: string
  /** IANA zone of the lieu; Europe/Paris when absent. */
  timeZone?: string
}

const tag = (locale: string) => (locale === 'en' ? 'en-GB' : 'fr-FR')

const format = (iso: string | Date, { locale, timeZone = DEFAULT_ZONE }: Where, options: Intl.DateTimeFormatOptions) =>
  inWords(dateFormat(tag(locale), { ...options, timeZone }).format(new Date(iso)), locale)

/** "mar. 3 nov.", "Tue 3 Nov". */
export function formatDay(iso: string, where: Where): string {
  return format(iso, where, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')
}

/** "mardi 3 novembre 2026", "Tuesday 3 November 2026". */
export function formatLongDay(iso: string, where: Where): string {
  return format(iso, where, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '')
}

/** "14 h", "16 h 30" in French, with no-break spaces; "14:00", "16:30" in English. */
export function formatTime(iso: string, where: Where): string {
  const [hour = '', minute = ''] = format(iso, { ...where, locale: 'en' }, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).split(':')
  if (where.locale === 'en') return `${hour}:${minute}`
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`
}

/** "mar. 3 nov., 14 h – 16 h 30"; over midnight or several days both days are named. */
export function formatTimeRange(startsAt: string, endsAt: string | null | undefined, where: Where): string {
  const start = `${formatDay(startsAt, where)}, ${formatTime(startsAt, where)}`
  if (!endsAt) return start
  const sameDay = dayKey(startsAt, where.timeZone) === dayKey(endsAt, where.timeZone)
  return sameDay ? `${start} – ${formatTime(endsAt, where)}` : `${start} – ${formatDay(endsAt, where)}, ${formatTime(endsAt, where)}`
}

/** As Swedish writes it: "2026-11-03", "2026-11-03 14:00". A year before 1000 lacks its zeros. */
const downFromYear = (iso: string, timeZone: string, clock?: Intl.DateTimeFormatOptions) =>
  dateFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', ...clock, timeZone }).format(new Date(iso))

/** The calendar day of an instant in a zone: "2026-11-03". */
export function dayKey(iso: string, timeZone: string = DEFAULT_ZONE): string {
  return downFromYear(iso, timeZone).padStart(10, '0')
}

/** What a form shows for an instant: "2026-11-03 14:00" on the wall clock of the zone. */
export function toWallClock(iso: string, timeZone: string = DEFAULT_ZONE): string {
  return downFromYear(iso, timeZone, { hour: '2-digit', minute: '2-digit' }).padStart(16, '0')
}

/** The instant that a wall clock means, as the API wants it: "2026-11-03T14:00:00+01:00". */
export function fromWallClock(local: string, timeZone: string = DEFAULT_ZONE): string {
  return dayjs.tz(local, timeZone).format()
}

/** The November that the month's door leads to: the one of the calendar year in France. */
export function essMonthYear(now: Date): number {
  return Number(dayKey(now.toISOString()).slice(0, 4))
}

/** "3 novembre 2026" of a calendar day such as "2026-11-03", which belongs to no zone. */
export function formatPlainDay(day: string, locale: string): string {
  return format(`${day}T00:00:00Z`, { locale, timeZone: 'UTC' }, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** The beginning of a period, without what it shares with the end: "14" of "14 novembre 2026" up to "28 novembre 2026". */
export function formatPeriodStart(from: string, until: string, locale: string): string {
  const sameYear = from.slice(0, 4) === until.slice(0, 4)
  const sameMonth = from.slice(0, 7) === until.slice(0, 7)
  const words = format(`${from}T00:00:00Z`, { locale, timeZone: 'UTC' }, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) })
  return sameMonth ? (words.split(' ')[0] ?? words) : words
}

/** "3/11/2026", "03.11.26" or "2026-11-03", as people type a day. */
export function parseDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  const [, day, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$/.exec(text.trim()) ?? []
  const key = iso?.[0] ?? (day && month && year ? `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null)
  return key && !Number.isNaN(Date.parse(key)) && new Date(key).toISOString().startsWith(key) ? key : null
}
