import { type DateRange, type OpeningRule, readOpeningHours } from '@essaim/planning/opening-hours'
import { useLocale, useTranslations } from 'next-intl'
import { clockTime, dayName, weekdayName } from '@/lib/opening-hours'
import classes from './OpeningHours.module.css'

/** Opening hours day by day where they can be understood, in the lieu's own words otherwise. */
export function OpeningHours({ text }: { text: string }) {
  const t = useTranslations('common.hours')
  const locale = useLocale()
  const lines = readOpeningHours(text)
  if (!lines) return <span className={classes.words}>{text}</span>
  const between = (from: string, to: string) => (from === to ? from : t('days', { from, to }))
  const dates = ({ from, to, years, months }: DateRange) => between(dayName(from, { locale, month: months, year: years?.[0] }), dayName(to, { locale, month: months, year: years?.[1] }))
  const days = (line: OpeningRule) =>
    [...(line.dates ?? []).map(dates), ...line.days.map(([from, to]) => between(weekdayName(from, locale), weekdayName(to, locale))), ...(line.holidays ? [t('holidays')] : [])].join(', ') || t('everyDay')
  const times = (line: OpeningRule) =>
    line.times.length === 0 ? t('closed') : line.times.map(([opens, closes]) => `${clockTime(opens, locale)} – ${clockTime(closes, locale)}`).join(', ')
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <li key={days(line)}>
          <span className={classes.days}>{days(line)}</span> <span>{times(line)}</span>
        </li>
      ))}
    </ul>
  )
}
