import { graphql } from '@/gql'
import type { LieuFormOptionsQuery, NeighboursQuery } from '@/gql/graphql'
import type { PersonChoice } from '@/lib/choices'

/** What can be chosen in the form; people, who are many, are read page by page. */
export const LieuFormOptionsDocument = graphql(`
  query LieuFormOptions {
    families: terms(list: "LIEU_FAMILY") { code label }
    activities: terms(list: "LIEU_ACTIVITY") { code label }
    tags: terms(list: "LIEU_TAG") { code label }
    accessibility: terms(list: "ACCESSIBILITY") { code label }
    legalForms: terms(list: "LEGAL_FORM") { code label }
    initiatives: terms(list: "INITIATIVE") { code label }
  }
`)

/** The other lieux of the network, which show the way on the map. */
export const NeighboursDocument = graphql(`
  query Neighbours($network: ID!, $after: String) {
    lieux(filter: { network: $network }, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name location { latitude longitude } }
    }
  }
`)

export const LieuToEditDocument = graphql(`
  query LieuToEdit($slug: String!) {
    lieu(slug: $slug) {
      id
      name
      viewerCanUpdate
      ...LieuForm
    }
  }
`)

type Neighbour = NeighboursQuery['lieux']['nodes'][number]

export type LieuFormOptions = LieuFormOptionsQuery & { people: PersonChoice[]; neighbours: Neighbour[] }
