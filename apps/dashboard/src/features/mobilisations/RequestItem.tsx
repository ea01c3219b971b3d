'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { ActorLink } from '@/components/ActorLink'
import { TimeRange } from '@/components/DateText'
import { SelectBox } from '@/components/selection/SelectBox'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, type FragmentType } from '@/gql'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { unitFor } from '@/lib/unit'
import { RequestCardFragmentDocument, type Request } from './operations'
import { LimitWarnings } from '@/components/limits/LimitWarnings'
import { RequestActions } from './RequestActions'
import classes from './RequestItem.module.css'
import { StateBadge } from './StateBadge'

interface RequestItemProps {
  request: FragmentType<typeof RequestCardFragmentDocument>
  /** What the page says already: what is asked for, or for what. */
  without?: 'resource' | 'purpose'
  /** It stands in a list that goes out: it has a box to tick it. */
  selectable?: boolean
}

/** A request: what, when, by whom and for what, what was said, and what the viewer may do. */
export function RequestItem({ request: masked, without, selectable = false }: RequestItemProps) {
  const t = useTranslations('mobilisations')
  const locale = useLocale()
  const { slug } = useNetwork()
  const request = getFragmentData(RequestCardFragmentDocument, masked)
  const { resource, resourceTitle, startsAt, endsAt, quantity, requestedBy, requestedByName, message, answer, handovers } = request
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        {selectable ? <SelectBox id={request.id} name={[resourceTitle, requestedByName, formatPlainDay(dayKey(startsAt, resource?.lieu?.timeZone), locale)].filter(Boolean).join(', ')} /> : null}
        <div className={classes.named}>
          {without === 'resource' ? null : resource ? (
            <Link className={classes.title} href={paths.resource(slug, resource.id)}>
              {resourceTitle}
            </Link>
          ) : (
            <span className={classes.title}>{resourceTitle}</span>
          )}
          <StateBadge request={request} />
        </div>
      </div>
      <div>
        <TimeRange startsAt={startsAt} endsAt={endsAt} timeZone={resource?.lieu?.timeZone} />
        {quantity === 1 && !resource?.unit ? '' : ` · ${t('quantity', { quantity, unit: unitFor(quantity, resource?.unit, locale) }).trim()}`}
      </div>
      <div className={classes.quiet}>
        {requestedBy ? <ActorLink actor={requestedBy} /> : requestedByName}
        {without === 'purpose' ? null : (
          <>
            {' · '}
            <Purpose request={request} />
          </>
        )}
      </div>
      {message ? <p className={classes.words}>{t('said', { text: message })}</p> : null}
      {answer ? <p className={classes.words}>{t('answered', { text: answer })}</p> : null}
      {handovers.map(({ id, kind, at, note }) => (
        <div key={id} className={classes.quiet}>
          {t(`handover.${kind}`)} <TimeRange startsAt={at} timeZone={resource?.lieu?.timeZone} />
          {note ? ` · ${note}` : ''}
        </div>
      ))}
      <LimitWarnings warnings={request.limitWarnings} />
      <RequestActions request={request} />
    </li>
  )
}

function Purpose({ request: { cooperationProject, event, purpose } }: { request: Request }) {
  const { slug } = useNetwork()
  if (cooperationProject) return <Link href={paths.project(slug, cooperationProject.id)}>{cooperationProject.title}</Link>
  if (event?.essMonth) return <Link href={paths.monthEvent(slug, event.essMonth.year, event.id)}>{event.title}</Link>
  return purpose
}
