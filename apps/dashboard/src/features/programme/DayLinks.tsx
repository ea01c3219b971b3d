import { useLocale, useTranslations } from 'next-intl'
import { dayWords } from '@/lib/days'
import classes from './DayLinks.module.css'

/** Leads to a day of a long programme. */
export function DayLinks({ days }: { days: { day: string; count: number }[] }) {
  const t = useTranslations('programme')
  const locale = useLocale()
  return (
    <nav className={classes.days} aria-label={t('days')}>
      {days.map(({ day, count }) => (
        <a key={day} href={`#day-${day}`} className={classes.day} aria-label={t('day', { day: dayWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' }), count })}>
          <span>{dayWords(day, locale, { weekday: 'short' })}</span>
          <strong>{dayWords(day, locale, { day: 'numeric' })}</strong>
        </a>
      ))}
    </nav>
  )
}
