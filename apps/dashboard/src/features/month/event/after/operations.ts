import { graphql } from '@/gql'

export const ReportedFragmentDocument = graphql(`
  fragment Reported on Occurrence {
    id
    startsAt
    endsAt
    viewerCanReschedule
    lieu { id name timeZone }
    place { label }
    outcome { id held attendance word version }
  }
`)

export const AfterPageDocument = graphql(`
  query AfterPage($id: ID!, $first: Int!, $after: String) {
    essMonthEvent(id: $id) {
      id
      title
      status
      viewerCanUpdate
      essMonth { id year }
      ...EventHead
      dates(first: $first, after: $after, filter: { scheduled: true }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id ...Reported }
      }
      outcome { held attendance }
      photos { id ...GalleryPhoto }
    }
  }
`)

export const ReportOutcomeDocument = graphql(`
  mutation ReportOutcome($input: ReportOutcomeInput!) {
    answer: reportOutcome(input: $input) { outcome { id version } userErrors { code path message } conflicts { field base mine theirs } }
  }
`)

export const OutcomeAsItIsDocument = graphql(`
  query OutcomeAsItIs($id: ID!) {
    occurrence(id: $id) { id outcome { id version } }
  }
`)
