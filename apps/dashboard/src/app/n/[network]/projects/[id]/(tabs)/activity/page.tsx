import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ProjectActivityDocument } from '@/features/conversations/documents'
import { ProjectStream } from '@/features/conversations/ProjectStream'
import { ACTIVITY_PAGE, SHOWN } from '@/features/conversations/shown'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getViewer } from '@/lib/viewer'

interface ActivityRouteProps {
  params: Promise<{ network: string; id: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('conversations'))('title') }
}

export default async function ActivityRoute({ params, searchParams }: ActivityRouteProps) {
  const [{ network, id }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  requireMember(viewer, network, paths.projectActivity(network, id))
  const wanted = readFilters(search, { show: 'text' }).show
  const shown = SHOWN.find((each) => each === wanted) ?? 'all'
  const { cooperationProject } = await query(ProjectActivityDocument, { id, first: ACTIVITY_PAGE, messages: shown === 'all' ? null : shown === 'messages' })
  if (!cooperationProject) notFound()
  return <ProjectStream project={cooperationProject} shown={shown} />
}
