import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ProjectsBoard } from '@/features/projects/board/ProjectsBoard'
import { CARDS_OF_STAGE, PRINTED_OF_STAGE, projectFilterShape } from '@/features/projects/projectFilters'
import { ProjectsBoardDocument } from '@/features/projects/projects.operations'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { orUndefined, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

interface ProjectsPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('projects'))('title') }
}

export default async function ProjectsPage({ params, searchParams }: ProjectsPageProps) {
  const { network: slug } = await params
  const [viewer, network, search] = [await getViewer(), await getNetwork(slug), await searchParams]
  if (!network) notFound()
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.projects(slug)))
  const { text, print } = readFilters(search, { ...projectFilterShape, print: 'text' })
  return <ProjectsBoard stages={await query(ProjectsBoardDocument, { network: network.id, text: orUndefined(text), cards: print ? PRINTED_OF_STAGE : CARDS_OF_STAGE })} />
}
