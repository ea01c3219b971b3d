import { graphql } from '@/gql'

export const SetEditorialStateDocument = graphql(`
  mutation SetEditorialState($input: SetEditorialStateInput!) {
    setEditorialState(input: $input) {
      events { id editorialState version }
      changed { id title version }
      userErrors { code path message }
    }
  }
`)
