import { useTranslations } from 'next-intl'
import { QRCodeSVG } from 'qrcode.react'
import { paths } from '@/lib/paths'
import { programmeSearch, type ProgrammeFilters } from '../filters'
import type { PublicDate, PublicEvent } from '../programme.operations'
import { EventDate } from './EventDate'
import { EventFacts } from './EventFacts'
import classes from './EventPage.module.css'
import { EventPhoto } from './EventPhotos'

interface EventPageProps {
  event: PublicEvent
  dates: readonly PublicDate[]
  /** How many dates there are; the page shows sixty at most. */
  total: number
  network: { slug: string; name: string }
  year: number
  /** Of the list that led here. */
  filters: ProgrammeFilters
  /** Its own address, for paper and for others. */
  address: string
}

/** An event as anybody reads it: what, when, where, and how to come. */
export function EventPage({ event, dates, total, network, year, filters, address }: EventPageProps) {
  const t = useTranslations('programme')
  const off = event.status === 'CANCELLED' || event.status === 'POSTPONED'
  const [photo, ...photos] = event.photos
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <p className={classes.back}>
          <a href={paths.programme(network.slug, year, programmeSearch(filters))}><span aria-hidden="true">‹ </span>{t('event.back', { year })}</a>
        </p>
        <p className={classes.kind}>{event.kind.label}</p>
        <h1 className={classes.title}>{event.title}</h1>
        {event.summary ? <p className={classes.summary}>{event.summary}</p> : null}
      </header>
      {event.status === 'SCHEDULED' ? null : (
        <p className={classes.alert} role="note">
          <strong>{t(`status.${event.status}`)}</strong>
          <br />
          {t(`event.status.${event.status}`)}
        </p>
      )}
      <p className={classes.actions}>
        {event.registrationUrl && !off && event.status !== 'FULL' ? (
          <a className="public-button" href={event.registrationUrl}>
            {t('register')}
          </a>
        ) : null}
        {event.onlineAccessUrl && !off ? (
          <a className="public-button" data-quiet href={event.onlineAccessUrl}>
            {t('online')}
          </a>
        ) : null}
        <a className="public-button" data-quiet href={paths.eventFeed(event.id, 'ics')}>
          {t('event.calendar')}
        </a>
        <a className="public-button" data-quiet href={`mailto:?subject=${encodeURIComponent(event.title)}&body=${encodeURIComponent(address)}`}>
          {t('event.send')}
        </a>
      </p>
      {photo ? <EventPhoto photo={photo} title={event.title} first /> : null}
      <div className={classes.columns}>
        <div className={classes.section}>
          {event.description ? <p className={classes.text}>{event.description}</p> : null}
          <section className={classes.section} aria-labelledby="dates">
            <h2 id="dates">{t('event.dates', { count: total })}</h2>
            {dates.length > 0 ? (
              <ul className={classes.dates}>
                {dates.map((date) => (
                  <EventDate key={date.id} date={date} off={off} online={event.status === 'MOVED_ONLINE' || (event.attendanceMode === 'ONLINE' && !date.lieu && !date.place)} />
                ))}
              </ul>
            ) : (
              <p>{t('event.noDates')}</p>
            )}
            {total > dates.length ? (
              <p>
                {t('event.otherDates', { count: total - dates.length })} <a href={paths.eventFeed(event.id, 'ics')}>{t('event.allDates')}</a>
              </p>
            ) : null}
          </section>
        </div>
        <EventFacts event={event} />
      </div>
      {photos.length > 0 ? (
        <section className={classes.section} aria-labelledby="photos">
          <h2 id="photos">{t('event.photos')}</h2>
          <div className={classes.photos}>
            {photos.map((each) => (
              <EventPhoto key={each.id} photo={each} title={event.title} />
            ))}
          </div>
        </section>
      ) : null}
      <p className={classes.printed}>
        <QRCodeSVG value={address} size={72} aria-hidden />
        <span>{address}</span>
      </p>
    </article>
  )
}
