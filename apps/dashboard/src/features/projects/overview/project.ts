import { graphql } from '@/gql'
import type { ProjectOverviewFragment } from '@/gql/graphql'

export const ProjectOverviewFragmentDocument = graphql(`
  fragment ProjectOverview on CooperationProject {
    id
    title
    version
    stage
    setAsideFrom
    summary
    limitsDiscussedOn
    valueSharing
    viewerCanUpdate
    viewerCanOverride
    missing { code message }
    passages { id from to at reason passedOver by }
    objectives { id statement }
    limits { id statement kind threshold unit holder { __typename id name } warnings { message } }
    parties {
      id
      role
      gone
      actor { __typename id name ... on Lieu { slug } }
      commitments { id version statement kind state share { amount unit } }
    }
  }
`)

export type Project = ProjectOverviewFragment
export type Party = Project['parties'][number]
export type Commitment = Party['commitments'][number]
