import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { intentFilterShape, toResourceFilter } from '@/features/resources/intentFilters'
import { ResourcesList } from '@/features/resources/list/ResourcesList'
import { ResourcesListDocument } from '@/features/resources/operations'
import { readIntentOptions } from '@/features/resources/readIntentOptions'
import { query } from '@/lib/apollo/server'
import { readShown } from '@/lib/read-shown'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork } from '@/lib/viewer'

const PAGE_SIZE = 24

interface ResourcesPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('title') }
}

export default async function ResourcesPage({ params, searchParams }: ResourcesPageProps) {
  const { network: slug } = await params
  const [network, search] = await Promise.all([getNetwork(slug), searchParams])
  if (!network) notFound()
  const filters = readFilters(search, intentFilterShape)
  const [{ resources }, options] = await Promise.all([
    readShown('resources', search, PAGE_SIZE, (part) => query(ResourcesListDocument, { filter: toResourceFilter(network.id, filters), ...part })),
    readIntentOptions(network.id),
  ])
  return <ResourcesList resources={resources} options={options} filtered={isFiltered(filters)} />
}
