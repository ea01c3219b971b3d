import { graphql } from '@/gql'
import type { PersonFormOptionsQuery } from '@/gql/graphql'
import type { LieuChoice } from '@/lib/choices'

export const CreatePersonDocument = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    answer: createPerson(input: $input) {
      saved: person { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdatePersonDocument = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    answer: updatePerson(input: $input) {
      saved: person { id version }
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

/** What can be chosen in the form; lieux are read apart. */
export const PersonFormOptionsDocument = graphql(`
  query PersonFormOptions {
    skills { id label }
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

export type PersonFormOptions = PersonFormOptionsQuery & { lieux: LieuChoice[] }
