import { graphql } from '@/gql'
import type { ProgrammeChangeFragment } from '@/gql/graphql'

export const ProgrammeChangeFragmentDocument = graphql(`
  fragment ProgrammeChange on ProgrammeChange {
    kind
    message
    breaking
    event { id }
  }
`)

export const MonthReleasesDocument = graphql(`
  query MonthReleases($network: ID!, $year: Int!) {
    essMonth(network: $network, year: $year) {
      id
      version
      viewerCanPropose
      viewerCanArbitrate
      pendingChanges { ...ProgrammeChange }
      toLookAt: warnings(first: 20, filter: { overridden: false, states: [READY, PUBLISHED] }) { totalCount nodes { id ...MonthWarning } }
      releases { id name number releasedAt dateCount changes { ...ProgrammeChange } }
    }
  }
`)

/** A former version of the programme as it was, page by page. */
export const ReleasedProgrammeDocument = graphql(`
  query ReleasedProgramme($id: ID!, $first: Int!, $after: String) {
    node(id: $id) {
      __typename
      ... on ProgrammeRelease {
        id
        name
        releasedAt
        essMonth { id year network { id slug } }
        dates(first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { title status startsAt endsAt timeZone place event { id } }
        }
      }
    }
  }
`)

export const ReleaseProgrammeDocument = graphql(`
  mutation ReleaseTheProgramme($input: ReleaseProgrammeInput!) {
    releaseProgramme(input: $input) {
      release { id name }
      userErrors { code path message }
    }
  }
`)

/** One sentence of a changelog. */
export type Change = ProgrammeChangeFragment
