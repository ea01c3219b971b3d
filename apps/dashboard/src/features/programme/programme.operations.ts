import { graphql } from '@/gql'
import type { ProgrammeDateFragment } from '@/gql/graphql'

export const ProgrammeDateFragmentDocument = graphql(`
  fragment ProgrammeDate on Occurrence {
    id
    startsAt
    endsAt
    lieu { id slug name timeZone address { street postalCode commune { code name } } location { latitude longitude } }
    room { id name }
    place { label street postalCode commune { code name } }
    event {
      id
      title
      summary
      description
      status
      attendanceMode
      onlineAccessUrl
      price
      registrationUrl
      image
      kind { code label }
      audiences { code label }
      accessibility { code label }
      organisers { __typename id name }
    }
  }
`)

export const ProgrammeDocument = graphql(`
  query Programme($slug: String!, $year: Int!, $after: String) {
    network(slug: $slug) {
      id
      name
      programme(year: $year, first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id ...ProgrammeDate }
      }
    }
  }
`)

/** One date of the programme: always with times. */
export type ProgrammeDate = ProgrammeDateFragment & { startsAt: string; endsAt: string }
