'use client'

import { Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TimeRange } from '@/components/DateText'
import { OtherDates } from '@/components/OtherDates'
import { EventStatusWord } from '@/components/EventStatusWord'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import classes from './lists.module.css'

const ProjectEventsFragment = graphql(`
  fragment ProjectEvents on CooperationProject {
    essMonthEvents(first: 30) {
      totalCount
      nodes {
        id
        title
        status
        essMonth { id year }
        dates(first: 3) { totalCount nodes { id startsAt endsAt lieu { id name timeZone } } }
      }
    }
  }
`)

/** What the project does in the Mois de l'ESS. */
export function ProjectEvents({ project }: { project: FragmentType<typeof ProjectEventsFragment> }) {
  const t = useTranslations('projects.page')
  const network = useNetwork()
  const { essMonthEvents: events } = getFragmentData(ProjectEventsFragment, project)
  const more = events.totalCount - events.nodes.length
  return (
    <Section id="events" title={t('events')} count={events.totalCount}>
      {events.nodes.length === 0 ? <Text c="dimmed">{t('noEvents')}</Text> : null}
      <ul className={classes.rows}>
        {events.nodes.map(({ id, title, status, essMonth, dates }) => (
          <li key={id}>
            {essMonth ? (
              <Link className={classes.title} href={paths.monthEvent(network.slug, essMonth.year, id)}>
                {title}
              </Link>
            ) : (
              <span>{title}</span>
            )}{' '}
            <EventStatusWord status={status} />
            {dates.nodes.map(({ id: occurrence, startsAt, endsAt, lieu }) => (
              <span key={occurrence} className={classes.quiet}>
                <TimeRange startsAt={startsAt} endsAt={endsAt} timeZone={lieu?.timeZone} />
                {lieu ? ` · ${lieu.name}` : ''}
              </span>
            ))}
            <OtherDates total={dates.totalCount} shown={dates.nodes.length} className={classes.quiet} />
          </li>
        ))}
      </ul>
      {more > 0 ? <Text c="dimmed">{t('moreEvents', { count: more })}</Text> : null}
    </Section>
  )
}
