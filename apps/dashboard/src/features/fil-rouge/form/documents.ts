import { graphql } from '@/gql'

export const BeginThreadDocument = graphql(`
  mutation BeginThread($input: WriteFilRougeInput!) {
    answer: writeFilRouge(input: $input) {
      saved: filRouge { id version }
      userErrors { code path message }
    }
  }
`)

export const WriteThreadDocument = graphql(`
  mutation WriteThread($input: WriteFilRougeInput!) {
    answer: writeFilRouge(input: $input) {
      saved: filRouge { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const ThreadAsItIsDocument = graphql(`
  query ThreadAsItIs($id: ID!) {
    current: filRouge(id: $id) { version ...ThreadForm }
  }
`)

export const ProjectThreadToEditDocument = graphql(`
  query ProjectThreadToEdit($id: ID!) {
    cooperationProject(id: $id) { id title viewerCanUpdate filRouge { id ...ThreadForm } }
  }
`)

export const NetworkThreadToEditDocument = graphql(`
  query NetworkThreadToEdit($slug: String!) {
    network(slug: $slug) { id name viewerCanUpdate filRouge { id ...ThreadForm } }
  }
`)

/** How the form saves. */
export const threadDocuments = { create: BeginThreadDocument, update: WriteThreadDocument, current: ThreadAsItIsDocument }
