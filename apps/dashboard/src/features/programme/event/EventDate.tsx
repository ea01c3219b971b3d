import { useLocale, useTranslations } from 'next-intl'
import { formatLongDay, formatTime } from '@/lib/dates'
import { endInWords } from '../list/words'
import type { PublicDate } from '../programme.operations'
import { addressLines, wayTo } from './directions'
import classes from './EventPage.module.css'

interface EventDateProps {
  date: PublicDate
  /** It does not take place then. */
  off: boolean
  /** Nobody goes there any more: it is online. */
  online: boolean
}

/** When and where an event takes place, once, and how one gets there. */
export function EventDate({ date, off, online }: EventDateProps) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const where = { locale, timeZone: date.lieu?.timeZone }
  const way = wayTo(date)
  const name = date.lieu?.name ?? date.place?.label
  return (
    <li className={classes.date} id={date.id} data-off={off || undefined}>
      <p className={classes.when}>
        <time dateTime={date.startsAt}>
          {formatLongDay(date.startsAt, where)}, {formatTime(date.startsAt, where)}
        </time>
        {' – '}
        <time dateTime={date.endsAt}>{endInWords(date, locale)}</time>
      </p>
      {online ? (
        <p>{t('online')}</p>
      ) : name ? (
        <address className={classes.place}>
          <strong>{name}</strong>
          {date.room ? `, ${date.room.name}` : null}
          {addressLines(date).map((line) => (
            <span key={line}>
              <br />
              {line}
            </span>
          ))}
        </address>
      ) : (
        <p>{t('whereLater')}</p>
      )}
      {way && !online ? (
        <ul className={classes.ways}>
          <li>
            <a href={way.map} aria-label={t('event.mapOf', { place: name ?? '' })}>
              {t('event.map')}
            </a>
          </li>
          {way.route ? (
            <li>
              <a href={way.route} aria-label={t('event.routeTo', { place: name ?? '' })}>
                {t('event.route')}
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </li>
  )
}
