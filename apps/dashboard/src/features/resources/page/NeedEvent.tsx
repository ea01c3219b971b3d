'use client'

import { Anchor } from '@mantine/core'
import Link from 'next/link'
import { TimeRange } from '@/components/DateText'
import { OtherDates } from '@/components/OtherDates'
import type { NeedPageQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'

interface NeedEventProps {
  event: NonNullable<NonNullable<NeedPageQuery['need']>['event']>
  /** The need says itself when: the dates of the event are not meant. */
  ownDays: boolean
}

/** The event that a need was raised for, and its dates, which are those of the need. */
export function NeedEvent({ event, ownDays }: NeedEventProps) {
  const { slug } = useNetwork()
  return (
    <>
      {event.essMonth ? (
        <Anchor component={Link} href={paths.monthEvent(slug, event.essMonth.year, event.id)}>
          {event.title}
        </Anchor>
      ) : (
        event.title
      )}
      {ownDays ? null : (
        <>
          {event.dates.nodes.map(({ id, startsAt, endsAt, lieu }) => (
            <div key={id}>
              <TimeRange startsAt={startsAt} endsAt={endsAt} timeZone={lieu?.timeZone} />
            </div>
          ))}
          <OtherDates total={event.dates.totalCount} shown={event.dates.nodes.length} />
        </>
      )}
    </>
  )
}
