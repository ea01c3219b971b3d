import { Columns } from '@/components/Columns'
import { graphql } from '@/gql'
import type { ProjectPageQuery } from '@/gql/graphql'
import { ProjectAgreement } from './ProjectAgreement'
import { ProjectEvents } from './ProjectEvents'
import { ProjectHead } from './ProjectHead'
import { ProjectParties } from './ProjectParties'

export const ProjectPageDocument = graphql(`
  query ProjectPage($id: ID!) {
    cooperationProject(id: $id) {
      id
      title
      ...ProjectHead
      ...ProjectAgreement
      ...ProjectParties
      ...ProjectEvents
    }
  }
`)

/** Everything about one cooperation project. */
export function ProjectPage({ project }: { project: NonNullable<ProjectPageQuery['cooperationProject']> }) {
  return (
    <>
      <ProjectHead project={project} />
      <Columns
        main={<ProjectAgreement project={project} />}
        aside={
          <>
            <ProjectParties project={project} />
            <ProjectEvents project={project} />
          </>
        }
      />
    </>
  )
}
