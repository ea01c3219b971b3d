import { useLocale, useTranslations } from 'next-intl'
import { dayWords } from '@/lib/days'
import { formatTime } from '@/lib/dates'
import { factsOf, takesPlace, type PaperDay } from './paper'
import classes from './paper.module.css'

interface PaperEntriesProps {
  days: readonly PaperDay[]
  summaries?: boolean
}

/** Dates on paper, under their days. */
export function PaperEntries({ days, summaries = false }: PaperEntriesProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  return days.map(({ day, dates, continued }) => (
    <section key={day} className={classes.day}>
      <h2 className={classes.dayTitle}>
        {dayWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long' })}
        {continued ? ` ${t('paper.continued')}` : null}
      </h2>
      {dates.map((date) => (
        <div key={date.id} className={`${classes.entry} ${takesPlace(date) ? '' : classes.off}`}>
          <span className={classes.time}>{formatTime(date.startsAt, { locale, timeZone: date.lieu?.timeZone })} </span>
          <span>
            <span className={classes.title}>{date.event.title}</span>
            {date.event.status === 'SCHEDULED' ? null : (
              <>
                {' '}
                <span className={classes.status}>{t(`status.${date.event.status}`)}</span>
              </>
            )}
          </span>
          {summaries && date.event.summary ? <div>{date.event.summary}</div> : null}
          <div className={classes.facts}>{factsOf(date) || t('whereLater')}</div>
        </div>
      ))}
    </section>
  ))
}
