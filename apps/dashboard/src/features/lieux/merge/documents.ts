import { graphql } from '@/gql'

export const MergeCandidatesDocument = graphql(`
  query MergeCandidates($network: ID!, $text: String) {
    lieux(filter: { network: $network, text: $text }, first: 20) {
      nodes {
        id
        name
        address { street postalCode commune { code name } }
        viewerCanUpdate
        viewerCanDelete
      }
    }
  }
`)

export const MergeSideFragment = graphql(`
  fragment MergeSide on Lieu {
    id
    slug
    name
    version
    visibility
    summary
    description
    website
    openingHours
    setting
    floorArea
    siret
    rna
    legalForm { code }
    initiative { code }
    address { street postalCode commune { code name } }
    location { latitude longitude }
    families { code }
    activities { code }
    tags { code }
    accessibility { code }
    rooms { id }
    animateurs { id }
    resources(first: 1) { totalCount }
    needs(first: 1) { totalCount }
    essMonthEvents(first: 1) { totalCount }
    cooperationProjects(first: 1) { totalCount }
  }
`)

export const MergeSidesDocument = graphql(`
  query MergeSides($one: ID!, $other: ID!) {
    one: lieu(id: $one) { ...MergeSide }
    other: lieu(id: $other) { ...MergeSide }
  }
`)

export const MergeLieuxDocument = graphql(`
  mutation MergeLieux($input: MergeLieuxInput!) {
    mergeLieux(input: $input) {
      lieu { id slug }
      userErrors { code path message }
    }
  }
`)

export const UnmergeLieuxDocument = graphql(`
  mutation UnmergeLieux($input: UnmergeLieuxInput!) {
    unmergeLieux(input: $input) {
      lieu { id slug name }
      left {
        __typename
        id
        ... on Person { name }
        ... on Network { name }
        ... on Resource { title }
        ... on Need { title }
        ... on EssMonthEvent { title }
        ... on CooperationProject { title }
        ... on Occurrence { event { id title } }
      }
      leftFields
      userErrors { code path message }
    }
  }
`)
