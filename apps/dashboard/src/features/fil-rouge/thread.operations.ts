import { graphql } from '@/gql'

export const MilestoneSubjectFragmentDocument = graphql(`
  fragment MilestoneSubject on MilestoneSubject {
    __typename
    ... on EssMonthEvent { id title essMonth { id year } }
    ... on Decision { id title }
    ... on CooperationTask { id title }
    ... on CooperationDocument { id title url file { id url name } }
    ... on CooperationProject { id title }
    ... on Observation { id narrative effect { id statement } }
  }
`)

export const ThreadFragmentDocument = graphql(`
  fragment Thread on FilRouge {
    id
    version
    sentence
    shareToken
    sharedUntil
    viewerCanUpdate
    milestones { id title startsOn done phase items { id why subject { __typename ...MilestoneSubject } } }
    adrift { __typename ...MilestoneSubject }
  }
`)

export const ProjectThreadDocument = graphql(`
  query ProjectThread($id: ID!) {
    cooperationProject(id: $id) {
      id
      title
      viewerCanUpdate
      filRouge { id ...Thread }
    }
  }
`)

export const NetworkThreadDocument = graphql(`
  query NetworkThread($slug: String!) {
    network(slug: $slug) {
      id
      name
      viewerCanUpdate
      filRouge { id ...Thread }
    }
  }
`)

export const NetworkSubjectsDocument = graphql(`
  query NetworkSubjects($network: ID!) {
    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 100) { nodes { __typename id title } }
    essMonthEvents(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { __typename id title } }
  }
`)

/** Writes one thing of a thread where it stands. */
export const WriteThreadHereDocument = graphql(`
  mutation WriteThreadHere($input: WriteFilRougeInput!) {
    answer: writeFilRouge(input: $input) { saved: filRouge { id version } userErrors { code path message } }
  }
`)

export const HangOnMilestoneDocument = graphql(`
  mutation HangOnMilestone($input: HangOnMilestoneInput!) {
    answer: hangOnMilestone(input: $input) { filRouge { id version } userErrors { code path message } }
  }
`)

export const UnhangDocument = graphql(`
  mutation Unhang($input: UnhangInput!) {
    answer: unhang(input: $input) { filRouge { id version } userErrors { code path message } }
  }
`)

export const MoveItemDocument = graphql(`
  mutation MoveItem($input: MoveMilestoneItemInput!) {
    answer: moveItem(input: $input) { filRouge { id version } userErrors { code path message } }
  }
`)

export const SetMilestoneDoneDocument = graphql(`
  mutation SetMilestoneDone($input: SetMilestoneDoneInput!) {
    answer: setMilestoneDone(input: $input) { filRouge { id version } userErrors { code path message } }
  }
`)

export const ShareThreadDocument = graphql(`
  mutation ShareThread($input: ShareFilRougeInput!) {
    answer: shareFilRouge(input: $input) { filRouge { id version shareToken sharedUntil } userErrors { code path message } }
  }
`)

export const UnshareThreadDocument = graphql(`
  mutation UnshareThread($input: UnshareFilRougeInput!) {
    answer: unshareFilRouge(input: $input) { filRouge { id version shareToken sharedUntil } userErrors { code path message } }
  }
`)

export const SharedThreadDocument = graphql(`
  query SharedThread($token: String!) {
    sharedThread(token: $token) {
      title
      networkName
      sentence
      milestones { title startsOn done phase items { kind title why } }
    }
  }
`)
