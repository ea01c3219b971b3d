import { graphql } from '@/gql'

export const OutboxDocument = graphql(`
  query Outbox($first: Int!, $after: String) {
    outbox(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id to subject text at sentAt error }
    }
  }
`)
