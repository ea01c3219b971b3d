import { Columns } from '@/components/Columns'
import { Photos } from '@/features/photos/Photos'
import { graphql } from '@/gql'
import type { EventPageQuery } from '@/gql/graphql'
import type { BoardLieu } from '../board/board.operations'
import { EventAbout } from './EventAbout'
import { EventArbitration } from './EventArbitration'
import { EventDates } from './EventDates'
import { EventFacts } from './EventFacts'
import { EventWarnings } from '../warnings/EventWarnings'
import { EventHead } from './EventHead'
import { PreparationSummary } from './PreparationSummary'

export const EventPageDocument = graphql(`
  query EventPage($id: ID!) {
    essMonthEvent(id: $id) {
      id
      title
      essMonth { id year }
      viewerCanUpdate
      photos { id ...GalleryPhoto }
      ...EventHead
      ...EventArbitration
      ...EventWarnings
      ...EventAbout
      ...EventDates
      ...EventFacts
      ...PreparationSummary
    }
  }
`)

interface EventPageProps {
  event: NonNullable<EventPageQuery['essMonthEvent']>
  year: number
  /** Where a date can take place. */
  lieux: readonly BoardLieu[]
}

/** Everything about one event: what, when, where, who, and what the programme says of it. */
export function EventPage({ event, year, lieux }: EventPageProps) {
  return (
    <>
      <EventHead event={event} year={year} />
      <EventArbitration event={event} />
      <EventWarnings event={event} year={year} />
      <Columns
        main={
          <>
            <EventAbout event={event} />
            <Photos subject={{ id: event.id, name: event.title }} photos={event.photos} canUpdate={event.viewerCanUpdate} />
            <EventDates event={event} year={year} lieux={lieux} />
          </>
        }
        aside={
          <>
            <EventFacts event={event} />
            <PreparationSummary event={event} year={year} />
          </>
        }
      />
    </>
  )
}
