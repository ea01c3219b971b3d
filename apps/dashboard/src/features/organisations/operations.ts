import { graphql } from '@/gql'

export const OrganisationsListDocument = graphql(`
  query OrganisationsList($filter: OrganisationFilter!, $first: Int!, $after: String) {
    organisations(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...OrganisationRow }
    }
    essFamilies: terms(list: "ESS_FAMILY") { code label }
  }
`)

export const OrganisationPageDocument = graphql(`
  query OrganisationPage($id: ID!) {
    organisation(id: $id) {
      id
      version
      name
      summary
      memberKind
      essFamily { code label }
      esus { since until }
      siret
      rna
      website
      commune { code name departement { code name } }
      networks { id name }
      visibility
      updatedAt
      viewerCanUpdate
      viewerCanDelete
    }
    resources(filter: { holder: $id }, first: 20) { ...SharedResources }
    needs(filter: { holder: $id, states: [OPEN, PROMISED] }, first: 20) { ...StatedNeeds }
  }
`)
