import { graphql } from '@/gql'

export const ResourcesListDocument = graphql(`
  query ResourcesList($filter: ResourceFilter!, $first: Int!, $after: String) {
    resources(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id title nature category { code label } quantity unit description conditions exchange price priceUnit sharing cover { id ...CoverPhoto }
        holder { __typename id name ... on Lieu { slug } }
        lieu { __typename id name slug }
      }
    }
  }
`)

export const NeedsListDocument = graphql(`
  query NeedsList($filter: NeedFilter!, $first: Int!, $after: String) {
    needs(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id title nature category { code label } quantity unit description from until state sharing event { id title } cover { id ...CoverPhoto }
        holder { __typename id name ... on Lieu { slug } }
        lieu { __typename id name slug }
      }
    }
  }
`)

export const ResourcePageDocument = graphql(`
  query ResourcePage($id: ID!) {
    resource(id: $id) {
      id version title nature category { code label } quantity unit description conditions exchange price priceUnit deposit insurance openingHours closures { id from until reason } sharing updatedAt viewerCanUpdate viewerCanDelete photos { id ...GalleryPhoto }
      holder { __typename id name ... on Lieu { slug } }
      lieu { __typename id name slug timeZone }
    }
  }
`)

export const NeedPageDocument = graphql(`
  query NeedPage($id: ID!) {
    need(id: $id) {
      id version title nature category { code label } quantity unit description from until met state sharing updatedAt viewerCanUpdate viewerCanDelete photos { id ...GalleryPhoto }
      ...Answers
      event { id title essMonth { id year } dates(first: 10) { totalCount nodes { id startsAt endsAt lieu { id timeZone } } } }
      holder { __typename id name ... on Lieu { slug } }
      lieu { __typename id name slug }
    }
  }
`)
