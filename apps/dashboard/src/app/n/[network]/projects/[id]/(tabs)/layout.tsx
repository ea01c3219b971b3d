import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ProjectFrame, ProjectFrameDocument } from '@/features/projects/page/ProjectFrame'
import { query } from '@/lib/apollo/server'

interface ProjectLayoutProps {
  params: Promise<{ id: string }>
  children: ReactNode
}

export default async function ProjectLayout({ params, children }: ProjectLayoutProps) {
  const { cooperationProject } = await query(ProjectFrameDocument, { id: (await params).id })
  if (!cooperationProject) notFound()
  return <ProjectFrame project={cooperationProject}>{children}</ProjectFrame>
}
