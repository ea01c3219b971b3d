import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ProjectPage, ProjectPageDocument } from '@/features/projects/page/ProjectPage'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'

interface ProjectRouteProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getProject = cache(async (id: string) => (await query(ProjectPageDocument, { id })).cooperationProject)

export async function generateMetadata({ params }: ProjectRouteProps): Promise<Metadata> {
  return titledBy((await getProject((await params).id))?.title)
}

export default async function ProjectRoute({ params }: ProjectRouteProps) {
  const project = await getProject((await params).id)
  if (!project) notFound()
  return <ProjectPage project={project} />
}
