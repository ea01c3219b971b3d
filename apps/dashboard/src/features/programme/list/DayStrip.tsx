import { useLocale, useTranslations } from 'next-intl'
import { dayWords } from '@/lib/days'
import { programmeSearch, type ProgrammeFilters } from '../filters'
import type { ProgrammeFacets } from '../programme.operations'
import classes from './DayStrip.module.css'

interface DayStripProps {
  /** Every day of the programme. */
  days: ProgrammeFacets['days']
  /** What the other filters leave on each. */
  left: ProgrammeFacets['days']
  filters: ProgrammeFilters
  hrefOf: (search: string) => string
}

/** A link for each day; the one that is shown leads back to all of them. */
export function DayStrip({ days, left, filters, hrefOf }: DayStripProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const counts = new Map(left.map(({ day, count }) => [day, count]))
  return (
    <nav className={classes.strip} aria-label={t('days')}>
      <ul className={classes.days}>
        <li>
          <a className={`${classes.day} ${classes.all}`} href={hrefOf(programmeSearch(filters, { day: [] }))} aria-current={filters.day.length === 0 ? 'true' : undefined}>
            {t('allDays')}
          </a>
        </li>
        {days
          .map(({ day }) => day)
          .sort()
          .map((day) => (
            <li key={day}>
              <a
                className={classes.day}
                href={hrefOf(programmeSearch(filters, { day: filters.day.includes(day) ? [] : [day], when: '' }))}
                rel="nofollow"
                aria-current={filters.day.includes(day) ? 'true' : undefined}
                data-none={counts.has(day) ? undefined : true}
                aria-label={t('day', { day: dayWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' }), count: counts.get(day) ?? 0 })}
              >
                <span>{dayWords(day, locale, { weekday: 'short' })}</span>
                <strong>{dayWords(day, locale, { day: 'numeric' })}</strong>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
