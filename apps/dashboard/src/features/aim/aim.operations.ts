import { graphql } from '@/gql'

export const AimPageDocument = graphql(`
  query AimPage($slug: String!) {
    network(slug: $slug) {
      id
      name
      stage
      viewerCanUpdate
      sharedAim { id version statement objectives { id statement } limits { id statement kind threshold unit holder { __typename id name } warnings { message } } }
      filRouge { id ...Thread }
    }
  }
`)

export const AimMembersDocument = graphql(`
  query AimMembers($network: ID!) {
    lieux(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name slug } }
    organisations(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name memberKind } }
    people(filter: { network: $network }, first: 1) { totalCount }
  }
`)

export const AimFormFragmentDocument = graphql(`
  fragment AimForm on SharedAim {
    id
    version
    statement
    objectives { id statement }
    limits { id statement kind }
  }
`)

export const AimToEditDocument = graphql(`
  query AimToEdit($slug: String!) {
    network(slug: $slug) { id name viewerCanUpdate sharedAim { id ...AimForm } }
  }
`)

export const BeginAimDocument = graphql(`
  mutation BeginAim($input: UpdateSharedAimInput!) {
    answer: updateSharedAim(input: $input) {
      saved: sharedAim { id version }
      userErrors { code path message }
    }
  }
`)

export const UpdateAimDocument = graphql(`
  mutation UpdateAim($input: UpdateSharedAimInput!) {
    answer: updateSharedAim(input: $input) {
      saved: sharedAim { id version }
      userErrors { code path message }
      conflicts { field base mine theirs }
    }
  }
`)

export const AimAsItIsDocument = graphql(`
  query AimAsItIs($id: ID!) {
    current: sharedAim(id: $id) { version ...AimForm }
  }
`)

/** How the form saves. */
export const aimDocuments = { create: BeginAimDocument, update: UpdateAimDocument, current: AimAsItIsDocument }
