import { dateFormat } from '@/lib/date-formats'

/** A line of opening hours that people read at a glance. */
export interface OpeningLine {
  /** First and last weekday, 0 is Monday; the same twice for one day. */
  days: [from: number, to: number][]
  /** "09:00", "18:30"; none where it is closed. */
  times: [opens: string, closes: string][]
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const DAY = `(?:${DAYS.join('|')})`
const TIME = '\\d{2}:\\d{2}'
const RULE = new RegExp(`^(${DAY}(?:-${DAY})?(?:,\\s?${DAY}(?:-${DAY})?)*)\\s+(off|${TIME}-${TIME}(?:,\\s?${TIME}-${TIME})*)$`)

const pairs = (text: string): [string, string][] =>
  text.split(/,\s?/).map((part) => {
    const [from = '', to = from] = part.split('-')
    return [from, to]
  })

/**
 * The everyday part of OpenStreetMap's `opening_hours` ("Tu-Fr 09:00-18:30; Sa 10:00-17:00"). Anything beyond it
 * (months, public holidays, weeks) answers nothing: the text is then shown as it stands rather than half understood.
 */
export function readOpeningHours(text: string): OpeningLine[] | undefined {
  const rules = text.split(';').map((rule) => rule.trim()).filter(Boolean)
  const lines = rules.map((rule): OpeningLine | undefined => {
    const [, days, times] = RULE.exec(rule) ?? []
    if (!days || !times) return undefined
    return { days: pairs(days).map(([from, to]) => [DAYS.indexOf(from), DAYS.indexOf(to)]), times: times === 'off' ? [] : pairs(times) }
  })
  const understood = lines.filter((line) => line !== undefined)
  return understood.length > 0 && understood.length === rules.length ? understood : undefined
}

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
