import type { ReactNode } from 'react'
import { graphql } from '@/gql'
import type { ProjectFrameQuery } from '@/gql/graphql'
import { ProjectHead } from './ProjectHead'
import { ProjectTabs } from './ProjectTabs'

export const ProjectFrameDocument = graphql(`
  query ProjectFrame($id: ID!) {
    cooperationProject(id: $id) {
      id
      ...ProjectHead
    }
  }
`)

/** What all pages of one cooperation project share: its head, and the way from one to the other. */
export function ProjectFrame({ project, children }: { project: NonNullable<ProjectFrameQuery['cooperationProject']>; children: ReactNode }) {
  return (
    <>
      <ProjectHead project={project} />
      <ProjectTabs id={project.id} />
      {children}
    </>
  )
}
