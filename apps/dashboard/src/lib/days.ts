import { dateFormat, inWords } from './date-formats'

const DAY = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const keyOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Calendar days: "2026-11-30" plus one is "2026-12-01", whatever the clocks do. */
export const plusDays = (day: string, count: number): string => keyOf(at(day) + count * DAY)

export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY)

/** 0 is Monday. */
export const weekday = (day: string): number => (new Date(at(day)).getUTCDay() + 6) % 7

export const isWeekend = (day: string): boolean => weekday(day) > 4

export const mondayOf = (day: string): string => plusDays(day, -weekday(day))

/** An instant at which it is that day nearly everywhere, for formatting its name in UTC. */
export const noon = (day: string): string => `${day}T12:00:00Z`

/** Seven days, Monday first. */
export interface Week {
  monday: string
  days: string[]
}

/** The weeks of a month, whole. */
export function weeksOf(startsOn: string, endsOn: string): Week[] {
  const mondays: string[] = []
  for (let monday = mondayOf(startsOn); monday <= endsOn; monday = plusDays(monday, 7)) mondays.push(monday)
  return mondays.map((monday) => ({ monday, days: Array.from({ length: 7 }, (_, index) => plusDays(monday, index)) }))
}

/** The day that a phone shows first: today, or the first day on which something happens. */
export function firstDayShown(days: string[], busy: ReadonlySet<string>, today: string, startsOn: string): string {
  if (days.includes(today)) return today
  return days.find((day) => busy.has(day)) ?? startsOn
}

/** A day in words: "lun. 2", "2 novembre". */
export function dayWords(day: string, locale: string, words: Intl.DateTimeFormatOptions): string {
  return inWords(dateFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { ...words, timeZone: 'UTC' }).format(Date.parse(noon(day))), locale)
}
