import { plusDays } from '@/lib/days'

/** The public holidays of France, as keys of `month.holidays`: a day of the year, or days after Easter. */
const FIXED = { newYear: '01-01', labour: '05-01', victory: '05-08', national: '07-14', assumption: '08-15', allSaints: '11-01', armistice: '11-11', christmas: '12-25' } as const
const MOVABLE = { easterMonday: 1, ascension: 39, whitMonday: 50 } as const
export type PublicHoliday = keyof typeof FIXED | keyof typeof MOVABLE

/** Easter Sunday, as Gauss and Meeus reckon it. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const [month, day] = [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The public holidays of a year by day. */
export function publicHolidays(year: number): Record<string, PublicHoliday> {
  const fixed = Object.entries(FIXED).map(([name, day]) => [`${year}-${day}`, name])
  const movable = Object.entries(MOVABLE).map(([name, days]) => [plusDays(easter(year), days), name])
  return Object.fromEntries([...fixed, ...movable]) as Record<string, PublicHoliday>
}
