import { IconAccessible, IconMapPin, IconTicket, IconUsers, IconVideo } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatTime } from '@/lib/dates'
import type { ProgrammeDate } from './programme.operations'
import classes from './ProgrammeEntry.module.css'

/** One date of the programme, with all that somebody needs to come. */
export function ProgrammeEntry({ date }: { date: ProgrammeDate }) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const { event } = date
  const zone = { locale, timeZone: date.lieu?.timeZone }
  const off = event.status === 'CANCELLED' || event.status === 'POSTPONED'
  return (
    <article className={classes.entry} data-off={off || undefined}>
      <p className={classes.time}>
        <time dateTime={date.startsAt}>{formatTime(date.startsAt, zone)}</time>
        <span className={classes.until}>
          {' – '}
          <time dateTime={date.endsAt}>{formatTime(date.endsAt, zone)}</time>
        </span>
      </p>
      <div className={classes.words}>
        <p className={classes.kind}>
          {event.kind.label}
          {event.status === 'SCHEDULED' ? null : <strong className={classes.status}>{t(`status.${event.status}`)}</strong>}
        </p>
        <h3 className={classes.title}>{event.title}</h3>
        {event.summary ? <p className={classes.summary}>{event.summary}</p> : null}
        {event.description ? (
          <details className={classes.more} data-summed-up={event.summary ? true : undefined}>
            <summary>{t('more')}</summary>
            <p>{event.description}</p>
          </details>
        ) : null}
        <ul className={classes.facts}>
          <Fact icon={<IconMapPin size={17} stroke={1.7} aria-hidden />}>{whereOf(date) || t('whereLater')}</Fact>
          {event.onlineAccessUrl ? (
            <Fact icon={<IconVideo size={17} stroke={1.7} aria-hidden />}>
              <a href={event.onlineAccessUrl}>{t('online')}</a>
              <span className={classes.printed}> {bareAddress(event.onlineAccessUrl)}</span>
            </Fact>
          ) : null}
          {event.price ? <Fact icon={<IconTicket size={17} stroke={1.7} aria-hidden />}>{event.price}</Fact> : null}
          {event.organisers.length > 0 ? <Fact icon={<IconUsers size={17} stroke={1.7} aria-hidden />}>{t('by', { names: event.organisers.map(({ name }) => name).join(', ') })}</Fact> : null}
          {event.accessibility.length > 0 ? <Fact icon={<IconAccessible size={17} stroke={1.7} aria-hidden />}>{event.accessibility.map(({ label }) => label).join(', ')}</Fact> : null}
        </ul>
        {event.registrationUrl && !off && event.status !== 'FULL' ? (
          <p className={classes.register}>
            <a href={event.registrationUrl} className={classes.button} aria-label={t('registerFor', { title: event.title })}>
              {t('register')}
            </a>
            <span className={classes.printed}>{t('registerAt', { address: bareAddress(event.registrationUrl) })}</span>
          </p>
        ) : null}
      </div>
    </article>
  )
}

/** An address as it is typed from paper. */
const bareAddress = (url: string) => url.replace(/^https?:\/\//, '')

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li>
      {icon}
      <span>{children}</span>
    </li>
  )
}

/** "La Marmite, Salle à manger, 3 rue du Four, 62300 Lens". */
function whereOf({ lieu, room, place }: ProgrammeDate): string {
  const address = lieu?.address ?? place
  return [lieu?.name ?? place?.label, room?.name, address?.street, [address?.postalCode, address?.commune?.name].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
