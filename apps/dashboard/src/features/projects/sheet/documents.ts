import { graphql } from '@/gql'
import type { ProjectSheetQuery } from '@/gql/graphql'

export const ProjectSheetDocument = graphql(`
  query ProjectSheet($id: ID!) {
    cooperationProject(id: $id) {
      id
      title
      ...ProjectOverview
      effects { id statement state beneficiary { code label } expectedBy { id actor { __typename id name } } observations { id photos { id alternative small: url(size: SMALL) } } }
      filRouge { id sentence milestones { id title startsOn done } }
      decisions { id title decidedOn }
    }
  }
`)

export type SheetProject = NonNullable<ProjectSheetQuery['cooperationProject']>
