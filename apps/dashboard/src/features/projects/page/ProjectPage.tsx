import { Mobilisations } from '@/features/mobilisations/Mobilisations'
import { graphql } from '@/gql'
import type { ProjectPageQuery } from '@/gql/graphql'
import { ProjectOverview } from '../overview/ProjectOverview'
import { ProjectEvents } from './ProjectEvents'

export const ProjectPageDocument = graphql(`
  query ProjectPage($id: ID!) {
    cooperationProject(id: $id) {
      id
      title
      stage
      ...ProjectOverview
      ...ProjectEvents
      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }
    }
  }
`)

/** What a cooperation project is about, and who takes part. */
export function ProjectPage({ project }: { project: NonNullable<ProjectPageQuery['cooperationProject']> }) {
  return (
    <ProjectOverview project={project}>
      <ProjectEvents project={project} />
      <Mobilisations mobilisations={project.mobilisations} purpose={project.id} over={project.stage === 'CLOSED' || project.stage === 'SET_ASIDE'} />
    </ProjectOverview>
  )
}
