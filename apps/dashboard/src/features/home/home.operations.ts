import { graphql } from '@/gql'

/** Everything that the home of a network shows, in one request. What only members or coordinators see is asked for only then. */
export const NetworkHomeDocument = graphql(`
  query NetworkHome($network: ID!, $year: Int!, $now: DateTime!, $member: Boolean!, $imports: Boolean!) {
    network(id: $network) {
      id
      description
      fictional
      territory { label }
    }
    lieux(filter: { network: $network }, first: 500) {
      totalCount
      nodes { id slug name location { latitude longitude } address { commune { code name } } }
    }
    organisations(filter: { network: $network }, first: 1) { totalCount }
    resources(filter: { network: $network }, first: 1) { totalCount }
    cooperationProjects(filter: { network: $network }, first: 1) @include(if: $member) { totalCount }
    essMonth(network: $network, year: $year) {
      id
      viewerCanArbitrate
      occurrences(first: 1, filter: { scheduled: true }) { totalCount }
      coming: occurrences(first: 6, filter: { from: $now, scheduled: true }) {
        nodes { id startsAt endsAt lieu { id name timeZone } place { label } event { id title editorialState status } }
      }
      proposed: events(first: 100, filter: { states: [PROPOSED] }, orderBy: UPDATED_AT_DESC) @include(if: $member) {
        totalCount
        nodes {
          id
          title
          viewerCanUpdate
          dates(first: 1) { totalCount nodes { id startsAt endsAt lieu { id name timeZone } place { label } } }
        }
      }
    }
    dataImports(network: $network, first: 20) @include(if: $imports) {
      nodes { id fileName state }
    }
  }
`)
