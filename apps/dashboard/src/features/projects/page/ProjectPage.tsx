import { graphql } from '@/gql'
import type { ProjectPageQuery } from '@/gql/graphql'
import { ProjectOverview } from '../overview/ProjectOverview'
import { ProjectEvents } from './ProjectEvents'

export const ProjectPageDocument = graphql(`
  query ProjectPage($id: ID!) {
    cooperationProject(id: $id) {
      id
      title
      ...ProjectOverview
      ...ProjectEvents
    }
  }
`)

/** What a cooperation project is about, and who takes part. */
export function ProjectPage({ project }: { project: NonNullable<ProjectPageQuery['cooperationProject']> }) {
  return (
    <ProjectOverview project={project}>
      <ProjectEvents project={project} />
    </ProjectOverview>
  )
}
