import { graphql } from '@/gql'

export const NotificationsDocument = graphql(`
  query Notifications($first: Int!, $after: String, $unread: Boolean) {
    viewer {
      unreadNotifications
      notifications(first: $first, after: $after, filter: { unread: $unread }) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          message
          path
          at
          readAt
          network { id name }
        }
      }
    }
  }
`)

export const UnreadNotificationsDocument = graphql(`
  query UnreadNotifications {
    viewer { unreadNotifications }
  }
`)

export const MarkNotificationsReadDocument = graphql(`
  mutation MarkNotificationsRead($ids: [ID!]) {
    markNotificationsRead(input: { ids: $ids }) { marked userErrors { code path message } }
  }
`)
