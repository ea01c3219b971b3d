import { type OpeningRule, readOpeningHours } from '@essaim/planning/opening-hours'
import { useLocale, useTranslations } from 'next-intl'
import { clockTime, weekdayName } from '@/lib/opening-hours'
import classes from './OpeningHours.module.css'

/** Opening hours day by day where they can be understood, in the lieu's own words otherwise. */
export function OpeningHours({ text }: { text: string }) {
  const t = useTranslations('common.hours')
  const locale = useLocale()
  const lines = readOpeningHours(text)
  if (!lines) return <span className={classes.words}>{text}</span>
  const days = (line: OpeningRule) =>
    line.days.map(([from, to]) => (from === to ? weekdayName(from, locale) : t('days', { from: weekdayName(from, locale), to: weekdayName(to, locale) }))).join(', ')
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
