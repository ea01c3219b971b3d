import { graphql } from '@/gql'
import type { WaitingEffectsQuery } from '@/gql/graphql'

/** How many effects are read: more than anybody asks about at once. */
export const WAITING_AT_MOST = 200

/** The filter of the list, for its file: of projects that are set aside nothing is waited for. */
export const EXPECTED_AND_NOT_OBSERVED = { withoutObservation: true, states: ['EXPECTED'], stages: ['IDEA', 'EMERGING', 'ORGANISED', 'ACTIVE', 'REVIEWED', 'CLOSED'] }

export const WaitingEffectsDocument = graphql(`
  query WaitingEffects($network: ID!, $first: Int!) {
    usefulEffects(filter: { network: $network, withoutObservation: true, states: [EXPECTED], stages: [IDEA, EMERGING, ORGANISED, ACTIVE, REVIEWED, CLOSED] }, orderBy: CREATED_AT_DESC, first: $first) {
      totalCount
      nodes {
        id
        statement
        createdAt
        expectedBy { id actor { __typename id name ... on Lieu { slug } } }
        cooperationProject { id title stage viewerCanUpdate viewerCanOverride observationsAskedAt }
      }
    }
  }
`)

export const AskForObservationsDocument = graphql(`
  mutation AskForObservations($input: AskForObservationsInput!) {
    answer: askForObservations(input: $input) {
      cooperationProject { id observationsAskedAt }
      userErrors { code path message }
    }
  }
`)

export type Waiting = WaitingEffectsQuery['usefulEffects']['nodes'][number]
export type WaitingProject = NonNullable<Waiting['cooperationProject']>
