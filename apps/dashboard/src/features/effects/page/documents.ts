import { graphql } from '@/gql'
import type { ProjectEffectsQuery } from '@/gql/graphql'

export const ProjectEffectsDocument = graphql(`
  query ProjectEffects($id: ID!) {
    cooperationProject(id: $id) {
      id
      title
      viewerCanUpdate
      filRouge { id milestones { id title } }
      parties { id role reciprocity actor { __typename id name ... on Lieu { slug } } }
      effects {
        id version statement state fundamentalNeeds
        beneficiary { code label }
        sphere { code label }
        expectedBy { id }
        contributesTo { id statement }
        observations {
          id version observedOn outcome narrative value unit
          observedBy { __typename id name ... on Lieu { slug } }
          evidence { id kind url text file { id ...SentFile } }
          photos { id ...GalleryPhoto }
          milestone { id title }
        }
      }
      effectsWithoutObservation { id statement expectedBy { id } }
      impacts { id version statement effects { id statement state } }
      externalities { id version statement polarity domain { code label } }
    }
    beneficiaries: terms(list: "BENEFICIARY") { code label }
  }
`)

export type ProjectEffects = NonNullable<ProjectEffectsQuery['cooperationProject']>
export type Effect = ProjectEffects['effects'][number]
export type Party = ProjectEffects['parties'][number]
export type Observation = Effect['observations'][number]
