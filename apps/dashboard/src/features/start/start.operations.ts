import { graphql } from '@/gql'
import type { StartOptionsQuery } from '@/gql/graphql'

/** Few enough to be shown as they are. */
export const StartOptionsDocument = graphql(`
  query StartOptions {
    departements { code name }
  }
`)

export const EpciChoicesDocument = graphql(`
  query EpciChoices($text: String!) {
    epcis(text: $text, first: 12) { nodes { code name } }
  }
`)

export const StartNetworkDocument = graphql(`
  mutation StartNetwork($input: CreateNetworkInput!) {
    answer: createNetwork(input: $input) {
      saved: network { id slug }
      userErrors { code path message }
    }
  }
`)

export type StartOptions = StartOptionsQuery
