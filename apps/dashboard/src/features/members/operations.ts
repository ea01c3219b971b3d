import { graphql } from '@/gql'

export const MembersListDocument = graphql(`
  query MembersList($network: ID!, $first: Int!, $after: String) {
    members(network: $network, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name email roles since }
    }
  }
`)
