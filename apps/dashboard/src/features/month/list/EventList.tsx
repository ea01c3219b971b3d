import { useTranslations } from 'next-intl'
import { Pager } from '@/components/Pager'
import { EmptyState } from '@/components/states/EmptyState'
import { graphql } from '@/gql'
import type { EventListQuery } from '@/gql/graphql'
import { BulkBar } from './BulkBar'
import { EventFilters } from './EventFilters'
import { EventTable } from './EventTable'

export const EventListDocument = graphql(`
  query EventList($network: ID!, $year: Int!, $filter: EssMonthEventFilter, $first: Int!, $after: String) {
    essMonth(network: $network, year: $year) {
      id
      viewerCanPropose
      viewerCanArbitrate
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
      {data.essMonth?.viewerCanArbitrate ? <BulkBar /> : null}
      <Pager pageInfo={events.pageInfo} totalCount={events.totalCount} />
    </>
  )
}
