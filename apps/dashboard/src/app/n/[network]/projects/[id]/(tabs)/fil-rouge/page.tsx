import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { NoThread } from '@/features/fil-rouge/NoThread'
import { Thread } from '@/features/fil-rouge/Thread'
import { ProjectThreadDocument } from '@/features/fil-rouge/thread.operations'
import { query } from '@/lib/apollo/server'
import { dayKey } from '@/lib/dates'
import { paths } from '@/lib/paths'

interface ProjectThreadRouteProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getProject = cache(async (id: string) => (await query(ProjectThreadDocument, { id })).cooperationProject)

export async function generateMetadata({ params }: ProjectThreadRouteProps): Promise<Metadata> {
  const [project, t] = [await getProject((await params).id), await getTranslations('filRouge')]
  return project ? { title: t('pageTitle', { name: project.title }) } : {}
}

export default async function ProjectThreadRoute({ params }: ProjectThreadRouteProps) {
  const { network, id } = await params
  const project = await getProject(id)
  if (!project) notFound()
  const editHref = paths.editProjectThread(network, id)
  if (!project.filRouge) return <NoThread canWrite={project.viewerCanUpdate} editHref={editHref} />
  return <Thread thread={project.filRouge} name={project.title} project={id} editHref={editHref} today={dayKey(new Date().toISOString())} />
}
