'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TimeRange } from '@/components/DateText'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { CardTable } from '@/components/table/CardTable'
import { useNetwork } from '@/features/shell/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import type { EventListQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { StateBadge } from '../editorial/StateBadge'
import { isOff } from '../editorial/states'
import { EventFilters } from './EventFilters'
import classes from './EventList.module.css'

export const EventListDocument = graphql(`
  query EventList($network: ID!, $year: Int!, $filter: EssMonthEventFilter, $first: Int!, $after: String) {
    essMonth(network: $network, year: $year) {
      id
      viewerCanPropose
      events(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id ...EventRow }
      }
    }
    kinds: terms(list: "EVENT_KIND") { code label }
    audiences: terms(list: "AUDIENCE") { code label }
    themes: terms(list: "THEME") { code label }
  }
`)

const EventRow = graphql(`
  fragment EventRow on EssMonthEvent {
    id
    title
    summary
    editorialState
    status
    kind { code label }
    organisers { __typename id name }
    occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }
  }
`)

type Row = FragmentType<typeof EventRow>

interface EventListProps {
  year: number
  data: EventListQuery
  /** Whether filters are set: an empty list then means something else. */
  filtered: boolean
}

/** The events of a month, page by page. */
export function EventList({ year, data, filtered }: EventListProps) {
  const t = useTranslations('month.list')
  const events = data.essMonth?.events
  if (!events) return null
  return (
    <>
      <EventFilters kinds={data.kinds} audiences={data.audiences} themes={data.themes} />
      {events.nodes.length > 0 ? <EventTable year={year} events={events.nodes} /> : <EmptyState title={t(filtered ? 'noMatch.title' : 'empty.title')} text={t(filtered ? 'noMatch.text' : 'empty.text')} />}
      <Pager pageInfo={events.pageInfo} totalCount={events.totalCount} />
    </>
  )
}

function EventTable({ year, events }: { year: number; events: readonly Row[] }) {
  const t = useTranslations('month')
  const network = useNetwork()
  const rows = getFragmentData(EventRow, events).map((event) => ({
    key: event.id,
    name: (
      <Link href={paths.monthEvent(network.slug, year, event.id)} data-off={isOff(event.status) || undefined} className={classes.title}>
        {event.title}
      </Link>
    ),
    summary: event.summary,
    cells: [
      <ul key="dates" className={classes.dates}>
        {event.occurrences.map((one) => (
          <li key={one.id}>
            <TimeRange startsAt={one.startsAt} endsAt={one.endsAt} timeZone={one.lieu?.timeZone} />
            <span className={classes.where}>{one.lieu?.name ?? one.place?.label}</span>
          </li>
        ))}
      </ul>,
      event.kind.label,
      event.organisers.map(({ name }) => name).join(', '),
      <span key="state" className={classes.state}>
        <StateBadge state={event.editorialState} />
        {event.status === 'SCHEDULED' ? null : <strong>{t(`status.${event.status}`)}</strong>}
      </span>,
    ],
  }))
  return <CardTable label={t('list.label')} columns={[t('list.event'), t('list.dates'), t('fields.kind'), t('fields.organisers'), t('fields.editorialState')]} rows={rows} />
}
