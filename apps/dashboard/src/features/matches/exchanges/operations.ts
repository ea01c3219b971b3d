import { graphql } from '@/gql'

export const ExchangesDocument = graphql(`
  query Exchanges($network: ID!, $filter: ExchangeFilter) {
    network(id: $network) {
      id
      exchanges(filter: $filter) {
        giver { __typename id name ... on Lieu { slug } }
        receiver { __typename id name ... on Lieu { slug } }
        project { id title }
        resources { id title }
        labels count promised happened quantity unit
      }
    }
  }
`)
