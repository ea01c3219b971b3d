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
      releases { id name number releasedAt dateCount changes { ...ProgrammeChange } }
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
