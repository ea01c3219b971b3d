import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { intentFilterShape, toNeedFilter, toResourceFilter } from '@/features/resources/intentFilters'
import { SideBySide } from '@/features/resources/list/SideBySide'
import { NeedsListDocument, ResourcesListDocument } from '@/features/resources/operations'
import { readIntentOptions } from '@/features/resources/readIntentOptions'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

/** Of each side: to compare, and not to read all of them. */
const FIRST = 30

interface SideBySidePageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matches'))('sides.title') }
}

export default async function SideBySidePage({ params, searchParams }: SideBySidePageProps) {
  const { network: slug } = await params
  const [viewer, network, search] = await Promise.all([getViewer(), getNetwork(slug), searchParams])
  if (!network) notFound()
  requireMember(viewer, slug, paths.intentsSideBySide(slug))
  const filters = readFilters(search, intentFilterShape)
  const [{ resources }, { needs }, options] = await Promise.all([
    query(ResourcesListDocument, { filter: toResourceFilter(network.id, filters), first: FIRST }), query(NeedsListDocument, { filter: toNeedFilter(network.id, filters), first: FIRST }), readIntentOptions(network.id),
  ])
  return <SideBySide resources={resources} needs={needs} options={options} />
}
