import { graphql } from '@/gql'
import type { NetworkOptionsQuery } from '@/gql/graphql'

/** Few enough to be shown as they are. */
export const NetworkOptionsDocument = graphql(`
  query NetworkOptions {
    departements { code name }
  }
`)

export const EpciChoicesDocument = graphql(`
  query EpciChoices($text: String!) {
    epcis(text: $text, first: 12) { nodes { code name } }
  }
`)

export const NetworkFormFragmentDocument = graphql(`
  fragment NetworkForm on Network {
    id
    slug
    version
    name
    kind
    stage
    description
    territory {
      departements { code name }
      epcis { code name }
      singleCommunes { code name departement { name } }
    }
  }
`)

export const NetworkToEditDocument = graphql(`
  query NetworkToEdit($slug: String!) {
    network(slug: $slug) {
      viewerCanUpdate
      ...NetworkForm
    }
    departements { code name }
  }
`)

export const StartNetworkDocument = graphql(`
  mutation StartNetwork($input: CreateNetworkInput!) {
    answer: createNetwork(input: $input) {
      saved: network { id slug version }
      userErrors { code path message }
    }
  }
`)

export const UpdateNetworkDocument = graphql(`
  mutation UpdateNetwork($input: UpdateNetworkInput!) {
    answer: updateNetwork(input: $input) {
      saved: network { id slug version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const NetworkAsItIsDocument = graphql(`
  query NetworkAsItIs($id: ID!) {
    current: network(id: $id) {
      version
      territory {
        departements { code name }
        epcis { code name }
        singleCommunes { code name departement { name } }
      }
    }
  }
`)

/** How the form saves. */
export const networkDocuments = { create: StartNetworkDocument, update: UpdateNetworkDocument, current: NetworkAsItIsDocument }

export type NetworkOptions = NetworkOptionsQuery
