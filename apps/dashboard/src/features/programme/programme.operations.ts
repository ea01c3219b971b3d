import { graphql } from '@/gql'
import type { ProgrammeCardFragment, ProgrammeQuery, PublicDateFragment, PublicEventQuery } from '@/gql/graphql'

export const ProgrammeCardDocument = graphql(`
  fragment ProgrammeCard on Occurrence {
    id
    startsAt
    endsAt
    lieu { id name timeZone address { street commune { code name } } }
    place { label street commune { code name } }
    event {
      id
      title
      summary
      status
      attendanceMode
      price
      registrationUrl
      kind { code label(locale: $locale) }
      accessibility { code }
      cover { id alternative small: url(size: SMALL) }
    }
  }
`)

export const ProgrammeDocument = graphql(`
  query Programme($slug: String!, $year: Int!, $locale: Locale!, $filter: OccurrenceFilter!, $first: Int!, $after: String) {
    network(slug: $slug) {
      id
      name
      all: programme(year: $year, first: 1) {
        totalCount
        facets {
          days { day count }
          communes { commune { code name } count }
          lieux { lieu { id name } count }
          kinds { term { code label(locale: $locale) } count }
          audiences { term { code label(locale: $locale) } count }
          themes { term { code label(locale: $locale) } count }
          accessibility { term { code label(locale: $locale) } count }
        }
      }
      programme(year: $year, filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        facets {
          days { day count }
          communes { commune { code } count }
          kinds { term { code } count }
          audiences { term { code } count }
          themes { term { code } count }
          accessibility { term { code } count }
        }
        nodes { id ...ProgrammeCard }
      }
    }
  }
`)

export const ProgrammeDatesDocument = graphql(`
  query ProgrammeDates($slug: String!, $year: Int!, $locale: Locale!, $filter: OccurrenceFilter, $first: Int!, $after: String) {
    network(slug: $slug) {
      id
      name
      programme(year: $year, filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id ...ProgrammeCard }
      }
    }
  }
`)

export const ProgrammePlacesDocument = graphql(`
  query ProgrammePlaces($slug: String!, $year: Int!, $filter: OccurrenceFilter!) {
    network(slug: $slug) {
      id
      name
      programme(year: $year, filter: $filter, first: 1) {
        totalCount
        facets { lieux { lieu { id slug name address { street postalCode commune { code name } } location { latitude longitude } } count } }
      }
    }
  }
`)

export const PublicDateDocument = graphql(`
  fragment PublicDate on Occurrence {
    id
    startsAt
    endsAt
    lieu { id slug name timeZone address { street postalCode commune { code name } } location { latitude longitude } }
    room { id name }
    place { label street postalCode commune { code name } }
  }
`)

export const PublicEventDocument = graphql(`
  query PublicEvent($id: ID!, $locale: Locale!) {
    essMonthEvent(id: $id) {
      id
      title
      summary
      description
      editorialState
      status
      attendanceMode
      onlineAccessUrl
      price
      registrationUrl
      image
      kind { code label(locale: $locale) }
      audiences { code label(locale: $locale) }
      themes { code label(locale: $locale) }
      accessibility { code label(locale: $locale) }
      organisers { __typename id name }
      photos { id alternative credit width height medium: url(size: MEDIUM) large: url(size: LARGE) }
      essMonth { id year network { id slug name } }
      dates(first: 60, filter: { scheduled: true }) { totalCount nodes { id ...PublicDate } }
      inMonth: dates(first: 60, filter: { scheduled: true, onBoard: true }) { nodes { id ...PublicDate } }
    }
  }
`)

export const ProgrammesDocument = graphql(`
  query Programmes($year: Int!, $first: Int!, $after: String) {
    networks(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id slug programme(year: $year, first: 1) { totalCount } }
    }
  }
`)

export const ProgrammeAddressesDocument = graphql(`
  query ProgrammeAddresses($slug: String!, $year: Int!, $first: Int!, $after: String) {
    network(slug: $slug) {
      id
      programme(year: $year, first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id updatedAt event { id updatedAt } }
      }
    }
  }
`)

interface Times {
  startsAt: string
  endsAt: string
}

/** One date of the programme in a list: always with times. */
export type ProgrammeCard = ProgrammeCardFragment & Times
export type ProgrammeFacets = NonNullable<ProgrammeQuery['network']>['all']['facets']
export type PublicEvent = NonNullable<PublicEventQuery['essMonthEvent']>
/** One date of an event: always with times. */
export type PublicDate = PublicDateFragment & Times

export const hasTimes = <Date extends { startsAt?: string | null; endsAt?: string | null }>(date: Date): date is Date & Times => Boolean(date.startsAt && date.endsAt)
