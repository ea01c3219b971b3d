import { useLocale, useTranslations } from 'next-intl'
import { dayWords } from '@/lib/days'
import { formatTime } from '@/lib/dates'
import { endInWords } from '../list/words'
import { takesPlace, whereOf, type PaperDay } from './paper'
import classes from './paper.module.css'

interface PaperEntriesProps {
  days: readonly PaperDay[]
  summaries?: boolean
  streets?: boolean
}

/** Dates on paper, under their days. */
export function PaperEntries({ days, summaries = false, streets = false }: PaperEntriesProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  /** "jusqu’à 18 h · La Marmite, Lens · Gratuit · sur inscription": no line begins with a dot. */
  const factsOf = (date: PaperDay['dates'][number]) =>
    [t('paper.until', { time: endInWords(date, locale) }), whereOf(date, streets) || t('whereLater'), date.event.price, date.event.registrationUrl ? t('paper.onRegistration') : null].filter(Boolean).join('\u00A0· ')
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
          <div className={classes.facts}>{factsOf(date)}</div>
        </div>
      ))}
    </section>
  ))
}
