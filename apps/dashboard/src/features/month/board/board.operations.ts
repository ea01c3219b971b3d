import { graphql } from '@/gql'
import type { BoardLieuFragment, BoardOccurrenceFragment } from '@/gql/graphql'

export const BoardOccurrenceFragmentDocument = graphql(`
  fragment BoardOccurrence on Occurrence {
    id
    startsAt
    endsAt
    version
    viewerCanReschedule
    lieu { id name timeZone }
    room { id name }
    place { label street postalCode commune { code name } }
    event {
      id version title editorialState status
      kind { code label }
      themes { code label }
      organisers { __typename id name }
    }
  }
`)

export const BoardLieuFragmentDocument = graphql(`
  fragment BoardLieu on Lieu {
    id
    name
    timeZone
    rooms { id name capacity shareable }
  }
`)

/** Everything that the board shows, in one request: the weeks of the month, and what waits. Further pages only beyond 500 dates or lieux. */
export const MonthBoardDocument = graphql(`
  query MonthBoard($network: ID!, $year: Int!) {
    essMonth(network: $network, year: $year) {
      id
      year
      startsOn
      endsOn
      viewerCanPropose
      viewerCanArbitrate
      lieux(first: 500) {
        pageInfo { hasNextPage endCursor }
        nodes { id ...BoardLieu }
      }
      occurrences(first: 500, filter: { scheduled: true, onBoard: true }) {
        pageInfo { hasNextPage endCursor }
        nodes { id ...BoardOccurrence }
      }
      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {
        totalCount
        pageInfo { endCursor }
        nodes { id ...BoardOccurrence }
      }
      beyond: occurrences(first: 1, filter: { onBoard: false }) { totalCount }
    }
    kinds: terms(list: "EVENT_KIND") { code label }
  }
`)

/** The dates beyond the first page. */
export const FurtherDatesDocument = graphql(`
  query FurtherDates($network: ID!, $year: Int!, $after: String) {
    essMonth(network: $network, year: $year) {
      id
      occurrences(first: 500, after: $after, filter: { scheduled: true, onBoard: true }) {
        pageInfo { hasNextPage endCursor }
        nodes { id ...BoardOccurrence }
      }
    }
  }
`)

/** An occurrence as the board holds it. */
export type BoardOccurrence = BoardOccurrenceFragment

/** A row of the board, with its rooms. */
export type BoardLieu = BoardLieuFragment

export type BoardRoom = BoardLieu['rooms'][number]

/** The part of a lieu that an occurrence knows: what times mean there. */
export type LieuOfOccurrence = NonNullable<BoardOccurrence['lieu']>
