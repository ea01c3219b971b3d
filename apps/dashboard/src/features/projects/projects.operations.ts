import { graphql } from '@/gql'
import type { ProjectCardFragment } from '@/gql/graphql'

export const ProjectCardFragmentDocument = graphql(`
  fragment ProjectCard on CooperationProject {
    id
    title
    stage
    version
    updatedAt
    viewerCanUpdate
    viewerCanOverride
    parties { id role actor { __typename id name ... on Lieu { slug } } }
  }
`)

/** Every stage is a list of its own, so that a long one does not hide the others. */
export const ProjectsBoardDocument = graphql(`
  query ProjectsBoard($network: ID!, $text: String, $cards: Int!) {
    all: cooperationProjects(filter: { network: $network, text: $text }, first: 1) { totalCount }
    IDEA: cooperationProjects(filter: { network: $network, text: $text, stages: [IDEA] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }
    EMERGING: cooperationProjects(filter: { network: $network, text: $text, stages: [EMERGING] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }
    ORGANISED: cooperationProjects(filter: { network: $network, text: $text, stages: [ORGANISED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }
    ACTIVE: cooperationProjects(filter: { network: $network, text: $text, stages: [ACTIVE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }
    REVIEWED: cooperationProjects(filter: { network: $network, text: $text, stages: [REVIEWED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }
    CLOSED: cooperationProjects(filter: { network: $network, text: $text, stages: [CLOSED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }
    SET_ASIDE: cooperationProjects(filter: { network: $network, text: $text, stages: [SET_ASIDE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }
  }
`)

export const AdvanceProjectDocument = graphql(`
  mutation AdvanceProject($input: AdvanceCooperationProjectInput!) {
    advanceCooperationProject(input: $input) {
      cooperationProject { id stage version updatedAt }
      missing { code message }
      userErrors { code path message }
    }
  }
`)

export type ProjectCard = ProjectCardFragment
