import { graphql } from '@/gql'

export const CreateLieuDocument = graphql(`
  mutation CreateLieu($input: CreateLieuInput!) {
    answer: createLieu(input: $input) {
      saved: lieu { id slug version }
      userErrors { code path message }
    }
  }
`)

export const UpdateLieuDocument = graphql(`
  mutation UpdateLieu($input: UpdateLieuInput!) {
    answer: updateLieu(input: $input) {
      saved: lieu { id slug version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const LieuAsItIsDocument = graphql(`
  query LieuAsItIs($id: ID!) {
    current: lieu(id: $id) { version ...LieuForm }
  }
`)

/** How the form saves. */
export const lieuDocuments = { create: CreateLieuDocument, update: UpdateLieuDocument, current: LieuAsItIsDocument }
