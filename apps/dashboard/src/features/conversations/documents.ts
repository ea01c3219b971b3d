import { graphql } from '@/gql'
import type { ProjectActivityQuery } from '@/gql/graphql'

export const ProjectActivityDocument = graphql(`
  query ProjectActivity($id: ID!, $first: Int!, $after: String, $messages: Boolean) {
    cooperationProject(id: $id) {
      id
      title
      viewerCanComment
      activity(first: $first, after: $after, filter: { messages: $messages }) {
        pageInfo { hasNextPage endCursor }
        nodes {
          key
          kind
          at
          fields
          stage
          reason
          by { name isViewer person { id name } }
          subject { thing type name path }
          comment { ...Said }
        }
      }
    }
  }
`)

export const SaidFragment = graphql(`
  fragment Said on Comment {
    id
    text
    version
    editedAt
    viewerCanUpdate
    viewerCanDelete
    mentions { id name }
  }
`)

export const CreateCommentDocument = graphql(`
  mutation CreateComment($input: CreateCommentInput!) {
    createComment(input: $input) {
      comment { id createdAt ...Said }
      userErrors { code path message }
    }
  }
`)

export const UpdateCommentDocument = graphql(`
  mutation UpdateComment($input: UpdateCommentInput!) {
    updateComment(input: $input) {
      comment { id ...Said }
      userErrors { code path message }
    }
  }
`)

export const DeleteCommentDocument = graphql(`
  mutation DeleteComment($input: DeleteInput!) {
    deleteComment(input: $input) { deletedId userErrors { code path message } }
  }
`)

export const MentionableDocument = graphql(`
  query Mentionable($network: ID!, $text: String) {
    people(filter: { network: $network, text: $text }, first: 8) {
      nodes { id name lieux { id name } }
    }
  }
`)

type Project = NonNullable<ProjectActivityQuery['cooperationProject']>

export type ActivityPage = Project['activity']
export type ActivityItem = ActivityPage['nodes'][number]
