import { Columns } from '@/components/Columns'
import { Mobilisations } from '@/features/mobilisations/Mobilisations'
import { graphql } from '@/gql'
import type { ProjectPageQuery } from '@/gql/graphql'
import { ProjectAgreement } from './ProjectAgreement'
import { ProjectEvents } from './ProjectEvents'
import { ProjectParties } from './ProjectParties'

export const ProjectPageDocument = graphql(`
  query ProjectPage($id: ID!) {
    cooperationProject(id: $id) {
      id
      title
      ...ProjectAgreement
      ...ProjectParties
      ...ProjectEvents
      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }
    }
  }
`)

/** What a cooperation project is about, and who takes part. */
export function ProjectPage({ project }: { project: NonNullable<ProjectPageQuery['cooperationProject']> }) {
  return (
    <Columns
      main={<ProjectAgreement project={project} />}
      aside={
        <>
          <ProjectParties project={project} />
          <ProjectEvents project={project} />
          <Mobilisations mobilisations={project.mobilisations} purpose={project.id} />
        </>
      }
    />
  )
}
