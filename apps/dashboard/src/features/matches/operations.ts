import { graphql } from '@/gql'

export const NeedMatchesDocument = graphql(`
  query NeedMatches($id: ID!) {
    need(id: $id) {
      id title from until viewerCanUpdate
      holder { ...Needer }
      matches(first: 12) {
        totalCount
        edges {
          score strength reasons { kind message }
          node {
            id title nature category { code label } quantity unit viewerCanUpdate
            holder { __typename id name ... on Lieu { slug } }
            lieu { __typename id name slug }
          }
        }
      }
    }
  }
`)

export const ResourceMatchesDocument = graphql(`
  query ResourceMatches($id: ID!) {
    resource(id: $id) {
      id title unit viewerCanUpdate
      holder { __typename id name }
      lieu { __typename id name }
      matches(first: 12) {
        totalCount
        edges {
          score strength reasons { kind message }
          node {
            id title nature category { code label } quantity unit from until viewerCanUpdate
            holder { __typename id name ... on Lieu { slug } ...Needer }
            lieu { __typename id name slug }
          }
        }
      }
    }
  }
`)

/** What an exchange can be for: of projects those that are not over. */
export const ExchangePurposesDocument = graphql(`
  query ExchangePurposes($network: ID!) {
    cooperationProjects(filter: { network: $network, stages: [IDEA, EMERGING, ORGANISED, ACTIVE, REVIEWED] }, orderBy: TITLE_ASC, first: 200) { nodes { id title parties { id role actor { __typename id name } } } }
    essMonthEvents(filter: { network: $network, takesRequests: true }, first: 200) { nodes { id title } }
  }
`)

export const AcceptMatchDocument = graphql(`
  mutation AcceptMatch($input: AcceptMatchInput!) {
    acceptMatch(input: $input) {
      mobilisation { id state }
      commitment { id state }
      userErrors { code path message }
    }
  }
`)
