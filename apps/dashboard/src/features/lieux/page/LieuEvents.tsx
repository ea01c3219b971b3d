'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TimeRange } from '@/components/DateText'
import { OtherDates } from '@/components/OtherDates'
import { EditorialStateBadge } from '@/components/EditorialStateBadge'
import { EventStatusWord } from '@/components/EventStatusWord'
import { Section } from '@/components/Section'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import classes from '@/components/EntryList.module.css'

const LieuEventsFragment = graphql(`
  fragment LieuEvents on Lieu {
    timeZone
    essMonthEvents(first: 20) {
      totalCount
      nodes {
        id
        title
        editorialState
        status
        essMonth { id year }
        dates(first: 3) { totalCount nodes { id startsAt endsAt } }
      }
    }
  }
`)

/** What the lieu does in the Mois de l'ESS; what is not published yet says so. */
export function LieuEvents({ lieu }: { lieu: FragmentType<typeof LieuEventsFragment> }) {
  const t = useTranslations('lieux')
  const network = useNetwork()
  const { member } = usePermissions()
  const { essMonthEvents: events, timeZone } = getFragmentData(LieuEventsFragment, lieu)
  if (events.nodes.length === 0) return null
  return (
    <Section id="events" title={t('sections.events')} count={events.totalCount}>
      <ul className={classes.entries}>
        {events.nodes.map(({ id, title, editorialState, status, essMonth, dates }) => (
          <li key={id}>
            {essMonth && member ? (
              <Link className={classes.title} href={paths.monthEvent(network.slug, essMonth.year, id)}>
                {title}
              </Link>
            ) : (
              <span className={classes.title}>{title}</span>
            )}{' '}
            {editorialState === 'PUBLISHED' ? null : <EditorialStateBadge state={editorialState} />} <EventStatusWord status={status} />
            {dates.nodes.map(({ id: occurrence, startsAt, endsAt }) => (
              <span key={occurrence} className={classes.fact}>
                <TimeRange startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />
              </span>
            ))}
            <OtherDates total={dates.totalCount} shown={dates.nodes.length} className={classes.fact} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
