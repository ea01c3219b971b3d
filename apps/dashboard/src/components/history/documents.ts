import { graphql } from '@/gql'
import type { HistoryQuery } from '@/gql/graphql'

export const HistoryDocument = graphql(`
  query History($subject: ID!, $first: Int!, $after: String) {
    auditEntries(filter: { subject: $subject }, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        at
        action
        actor { kind name }
        changes { field before after labels { value label } }
        reason
        cause
        version
        subjectId
        subject { __typename id ... on Occurrence { startsAt } }
        undoable
      }
    }
  }
`)

export const UndoChangeDocument = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      node { __typename id }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const RestoreVersionDocument = graphql(`
  mutation RestoreVersion($input: RestoreVersionInput!) {
    restoreVersion(input: $input) {
      node { __typename id }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export type HistoryEntryData = NonNullable<HistoryQuery['auditEntries']>['nodes'][number]
export type HistoryChange = HistoryEntryData['changes'][number]
