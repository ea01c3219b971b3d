import { graphql } from '@/gql'
import type { LieuFormOptionsQuery } from '@/gql/graphql'

/** Everything that can be chosen in the form, and the other lieux of the network, which show the way on the map. */
export const LieuFormOptionsDocument = graphql(`
  query LieuFormOptions($network: ID!) {
    families: terms(list: "LIEU_FAMILY") { code label }
    activities: terms(list: "LIEU_ACTIVITY") { code label }
    tags: terms(list: "LIEU_TAG") { code label }
    accessibility: terms(list: "ACCESSIBILITY") { code label }
    legalForms: terms(list: "LEGAL_FORM") { code label }
    initiatives: terms(list: "INITIATIVE") { code label }
    people(filter: { network: $network }, first: 500) {
      nodes { id name }
    }
    neighbours: lieux(filter: { network: $network }, first: 200) {
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

export type LieuFormOptions = LieuFormOptionsQuery
