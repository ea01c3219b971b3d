import { graphql } from '@/gql'
import type { AccountsListQuery } from '@/gql/graphql'

export const AccountsListDocument = graphql(`
  query AccountsList($filter: AccountFilter, $first: Int!, $after: String) {
    accounts(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        name
        email
        instanceAdmin
        suspendedAt
        since
        lastSeenAt
        networks { id name slug }
      }
    }
  }
`)

export const SuspendAccountDocument = graphql(`
  mutation SuspendAccount($input: SuspendAccountInput!) {
    answer: suspendAccount(input: $input) {
      userErrors { code path message }
    }
  }
`)

export type Accounts = NonNullable<AccountsListQuery['accounts']>
export type AccountOfList = Accounts['nodes'][number]
