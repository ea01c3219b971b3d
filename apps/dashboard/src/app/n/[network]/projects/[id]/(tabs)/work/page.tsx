import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { WorkPageDocument } from '@/features/work/work.operations'
import { WorkPage } from '@/features/work/WorkPage'
import { query } from '@/lib/apollo/server'
import { readPersonChoices } from '@/lib/choices'
import { dayKey } from '@/lib/dates'
import { getNetwork } from '@/lib/viewer'

interface WorkRouteProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getProject = cache(async (id: string) => (await query(WorkPageDocument, { id })).cooperationProject)

export async function generateMetadata({ params }: WorkRouteProps): Promise<Metadata> {
  const [project, t] = [await getProject((await params).id), await getTranslations('work')]
  return project ? { title: t('pageTitle', { name: project.title }) } : {}
}

export default async function WorkRoute({ params }: WorkRouteProps) {
  const { network: slug, id } = await params
  const [project, network] = await Promise.all([getProject(id), getNetwork(slug)])
  if (!project) notFound()
  const people = project.viewerCanUpdate && network ? await readPersonChoices(network.id) : []
  return <WorkPage project={project} people={people.map(({ id: person, name }) => ({ id: person, name }))} today={dayKey(new Date().toISOString())} />
}
