import { Title } from '@mantine/core'
import { IconCalendarMonth } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { PrintButton } from '@/components/print/PrintButton'
import { EmptyState } from '@/components/states/EmptyState'
import { dayKey, formatLongDay } from '@/lib/dates'
import { groupBy } from '@/lib/group-by'
import { DayLinks } from './DayLinks'
import type { ProgrammeDate } from './programme.operations'
import classes from './Programme.module.css'
import { ProgrammeEntry } from './ProgrammeEntry'

interface ProgrammeProps {
  network: string
  year: number
  /** By beginning. */
  dates: readonly ProgrammeDate[]
}

/** The public programme of a month, day by day: for phones first, and for paper. */
export function Programme({ network, year, dates }: ProgrammeProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const days = [...groupBy(dates, (date) => dayKey(date.startsAt, date.lieu?.timeZone))].sort(([a], [b]) => a.localeCompare(b))
  return (
    <div className={classes.programme}>
      <header className={classes.head}>
        <p className={classes.kicker}>{network}</p>
        <Title order={1} className={classes.title}>
          {t('heading', { year })}
        </Title>
        {dates.length > 0 ? <p className={classes.intro}>{t('intro', { dates: dates.length, places: placesOf(dates) })}</p> : null}
        {dates.length > 0 ? <PrintButton /> : null}
      </header>
      {days.length === 0 ? <EmptyState title={t('empty.title', { year })} text={t('empty.text')} icon={<IconCalendarMonth size={28} stroke={1.6} />} /> : <DayLinks days={days.map(([day, those]) => ({ day, count: those.length }))} />}
      {days.map(([day, those]) => (
        <section key={day} className={classes.day} aria-labelledby={`day-${day}`}>
          <h2 className={classes.dayTitle} id={`day-${day}`}>
            {those[0] ? formatLongDay(those[0].startsAt, { locale, timeZone: those[0].lieu?.timeZone }) : day}
          </h2>
          <ul className={classes.entries}>
            {those.map((date) => (
              <li key={date.id}>
                <ProgrammeEntry date={date} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** How many different places there are. */
const placesOf = (dates: readonly ProgrammeDate[]) => new Set(dates.map(({ lieu, place }) => lieu?.id ?? place?.label)).size
