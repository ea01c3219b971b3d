'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { TimeRange } from '@/components/DateText'
import { OtherDates } from '@/components/OtherDates'
import { EditorialStateBadge } from '@/components/EditorialStateBadge'
import { EventStatusWord } from '@/components/EventStatusWord'
import { CardTable } from '@/components/table/CardTable'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { paths } from '@/lib/paths'
import { isOff } from '../editorial/states'
import classes from './EventTable.module.css'

const EventRow = graphql(`
  fragment EventRow on EssMonthEvent {
    id
    title
    summary
    editorialState
    status
    kind { code label }
    organisers { __typename id name }
    dates(first: 6, filter: { onBoard: true }) { totalCount nodes { id startsAt endsAt lieu { id name timeZone } place { label } } }
    beyond: dates(first: 1, filter: { onBoard: false }) { totalCount }
  }
`)

interface EventTableProps {
  year: number
  events: readonly FragmentType<typeof EventRow>[]
}

/** Events with their dates, one a row. */
export function EventTable({ year, events }: EventTableProps) {
  const t = useTranslations('month')
  const network = useNetwork()
  const rows = getFragmentData(EventRow, events).map((event) => ({
    key: event.id,
    selectAs: event.title,
    name: (
      <Link href={paths.monthEvent(network.slug, year, event.id)} data-off={isOff(event.status) || undefined} className={classes.title}>
        {event.title}
      </Link>
    ),
    summary: [event.kind.label, event.summary].filter(Boolean).join(' · '),
    cells: [
      <ul key="dates" className={classes.dates}>
        {event.dates.nodes.map((one) => (
          <li key={one.id}>
            <TimeRange startsAt={one.startsAt} endsAt={one.endsAt} timeZone={one.lieu?.timeZone} />
            <span className={classes.where}>{one.lieu?.name ?? one.place?.label}</span>
          </li>
        ))}
        {event.dates.totalCount > event.dates.nodes.length ? (
          <li>
            <OtherDates total={event.dates.totalCount} shown={event.dates.nodes.length} />
          </li>
        ) : null}
        {event.beyond.totalCount > 0 ? <li>{t('list.beyond', { count: event.beyond.totalCount, before: event.dates.totalCount })}</li> : null}
      </ul>,
      event.organisers.map(({ name }) => name).join(', '),
      <span key="state" className={classes.state}>
        <EditorialStateBadge state={event.editorialState} />
        <EventStatusWord status={event.status} />
      </span>,
    ],
  }))
  return <CardTable label={t('list.label')} columns={[t('list.event'), t('list.dates'), t('fields.organisers'), t('fields.editorialState')]} rows={rows} />
}
