import { useLocale, useTranslations } from 'next-intl'
import { formatTime } from '@/lib/dates'
import type { ProgrammeCard } from '../programme.operations'
import classes from './Entry.module.css'
import { endInWords, placeInWords } from './words'

interface EntryProps {
  date: ProgrammeCard
  href: string
}

/** One date of the programme: enough to want to come. The whole of it leads to the event. */
export function Entry({ date, href }: EntryProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const { event } = date
  const off = event.status === 'CANCELLED' || event.status === 'POSTPONED'
  return (
    <article className={classes.entry} data-off={off || undefined}>
      <p className={classes.time}>
        <time dateTime={date.startsAt}>{formatTime(date.startsAt, { locale, timeZone: date.lieu?.timeZone })}</time>
        <span className={classes.until}>
          {' – '}
          <time dateTime={date.endsAt}>{endInWords(date, locale)}</time>
        </span>
      </p>
      <div className={classes.words}>
        <p className={classes.kind}>
          {event.kind.label}
          {event.status === 'SCHEDULED' ? null : <strong className={classes.status}>{t(`status.${event.status}`)}</strong>}
        </p>
        <h3 className={classes.title}>
          <a href={href}>{event.title}</a>
        </h3>
        {event.summary ? <p className={classes.summary}>{event.summary}</p> : null}
        <ul className={classes.facts}>
          <li>
            <strong>{placeInWords(date) || t(event.attendanceMode === 'ONLINE' ? 'online' : 'whereLater')}</strong>
          </li>
          {event.price ? <li>{event.price}</li> : null}
          {event.registrationUrl && !off && event.status !== 'FULL' ? <li>{t('onRegistration')}</li> : null}
          {event.accessibility.some(({ code }) => code === 'MOTOR_IMPAIRMENT') ? <li>{t('stepFree')}</li> : null}
        </ul>
      </div>
      {event.cover ? <img className={classes.picture} src={event.cover.small} alt={event.cover.alternative ?? ''} width={112} height={84} loading="lazy" decoding="async" /> : null}
    </article>
  )
}
