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

/** The members of a network by kind, a page of each. */
export const AimMembersDocument = graphql(`
  query AimMembers($network: ID!, $first: Int!) {
    lieux(filter: { network: $network }, first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes { __typename id name slug } }
    ESS_ENTERPRISE: organisations(filter: { network: $network, memberKinds: [ESS_ENTERPRISE] }, first: $first) { ...MemberOrganisations }
    OTHER_ENTERPRISE: organisations(filter: { network: $network, memberKinds: [OTHER_ENTERPRISE] }, first: $first) { ...MemberOrganisations }
    LOCAL_AUTHORITY: organisations(filter: { network: $network, memberKinds: [LOCAL_AUTHORITY] }, first: $first) { ...MemberOrganisations }
    RESEARCH_CENTRE: organisations(filter: { network: $network, memberKinds: [RESEARCH_CENTRE] }, first: $first) { ...MemberOrganisations }
    HIGHER_EDUCATION: organisations(filter: { network: $network, memberKinds: [HIGHER_EDUCATION] }, first: $first) { ...MemberOrganisations }
    TRAINING_BODY: organisations(filter: { network: $network, memberKinds: [TRAINING_BODY] }, first: $first) { ...MemberOrganisations }
    OTHER_LEGAL_PERSON: organisations(filter: { network: $network, memberKinds: [OTHER_LEGAL_PERSON] }, first: $first) { ...MemberOrganisations }
    NATURAL_PERSON: organisations(filter: { network: $network, memberKinds: [NATURAL_PERSON] }, first: $first) { ...MemberOrganisations }
    people(filter: { network: $network }, first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes { __typename id name } }
  }
`)

export const MemberOrganisationsFragmentDocument = graphql(`
  fragment MemberOrganisations on OrganisationConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { __typename id name }
  }
`)

export const MoreLieuxDocument = graphql(`
  query MoreMemberLieux($network: ID!, $first: Int!, $after: String) {
    more: lieux(filter: { network: $network }, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { __typename id name slug } }
  }
`)

export const MoreOrganisationsDocument = graphql(`
  query MoreMemberOrganisations($network: ID!, $memberKinds: [MemberKind!], $first: Int!, $after: String) {
    more: organisations(filter: { network: $network, memberKinds: $memberKinds }, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { __typename id name } }
  }
`)

export const MorePeopleDocument = graphql(`
  query MoreMemberPeople($network: ID!, $first: Int!, $after: String) {
    more: people(filter: { network: $network }, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { __typename id name } }
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
