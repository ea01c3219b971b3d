import { graphql } from '@/gql'
import type { PersonFormOptionsQuery } from '@/gql/graphql'

export const CreatePersonDocument = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    answer: createPerson(input: $input) {
      saved: person { id }
      userErrors { code path message }
    }
  }
`)

export const UpdatePersonDocument = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    answer: updatePerson(input: $input) {
      saved: person { id }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const PersonAsItIsDocument = graphql(`
  query PersonAsItIs($id: ID!) {
    current: person(id: $id) { version }
  }
`)

/** How the form saves. */
export const personDocuments = { create: CreatePersonDocument, update: UpdatePersonDocument, current: PersonAsItIsDocument }

/** Everything that can be chosen in the form. */
export const PersonFormOptionsDocument = graphql(`
  query PersonFormOptions($network: ID!) {
    skills { id label }
    lieux(filter: { network: $network }, first: 500) {
      nodes { id name viewerCanUpdate }
    }
  }
`)

export const PersonToEditDocument = graphql(`
  query PersonToEdit($id: ID!) {
    person(id: $id) {
      name
      viewerCanUpdate
      ...PersonForm
    }
  }
`)

export type PersonFormOptions = PersonFormOptionsQuery
