import { graphql } from '@/gql'

export const PeopleListDocument = graphql(`
  query PeopleList($filter: PersonFilter!, $first: Int!, $after: String) {
    people(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...PersonRow }
    }
    skills { id label }
  }
`)

export const PersonPageDocument = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      version
      name
      presentation
      email
      phone
      emailVisibility
      phoneVisibility
      consents { id purpose means recordedBy givenAt withdrawnAt }
      isViewer
      hasAccount
      lieux { __typename id slug name }
      skills { level willingToShare skill { id label } }
      networks { id name }
      updatedAt
      erasedAt
      viewerCanUpdate
      viewerCanDelete
      viewerCanExport
      viewerCanErase
    }
    resources(filter: { holder: $id }, first: 20) { ...SharedResources }
    needs(filter: { holder: $id, states: [OPEN, PROMISED] }, first: 20) { ...StatedNeeds }
  }
`)
