'use client'

import { Columns } from '@/components/Columns'
import { getFragmentData } from '@/gql'
import type { WorkPageQuery } from '@/gql/graphql'
import { DecisionList } from './decisions/DecisionList'
import { DocumentList } from './documents/DocumentList'
import { TaskList } from './tasks/TaskList'
import { DecisionFragmentDocument, DocumentFragmentDocument, TaskFragmentDocument } from './work.operations'

interface WorkPageProps {
  project: NonNullable<WorkPageQuery['cooperationProject']>
  people: { id: string; name: string }[]
  today: string
}

/** What is to be done for a project, what was decided, and what was written down. */
export function WorkPage({ project, people, today }: WorkPageProps) {
  const milestones = project.filRouge?.milestones ?? []
  return (
    <Columns
      main={<TaskList project={project} tasks={[...getFragmentData(TaskFragmentDocument, project.tasks.nodes)]} milestones={milestones} people={people} today={today} />}
      aside={
        <>
          <DecisionList project={project} decisions={[...getFragmentData(DecisionFragmentDocument, project.decisions)]} milestones={milestones} today={today} />
          <DocumentList project={project} documents={[...getFragmentData(DocumentFragmentDocument, project.documents.nodes)]} milestones={milestones} />
        </>
      }
    />
  )
}
