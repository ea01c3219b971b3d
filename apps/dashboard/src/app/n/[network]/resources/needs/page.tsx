import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { needFilterShape, toNeedFilter } from '@/features/resources/intentFilters'
import { NeedsList } from '@/features/resources/list/NeedsList'
import { NeedsListDocument } from '@/features/resources/operations'
import { readIntentOptions } from '@/features/resources/readIntentOptions'
import { query } from '@/lib/apollo/server'
import { readShown } from '@/lib/read-shown'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork } from '@/lib/viewer'

const PAGE_SIZE = 24

interface NeedsPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('views.needs') }
}

export default async function NeedsPage({ params, searchParams }: NeedsPageProps) {
  const { network: slug } = await params
  const [network, search] = await Promise.all([getNetwork(slug), searchParams])
  if (!network) notFound()
  const filters = readFilters(search, needFilterShape)
  const [{ needs }, options] = await Promise.all([
    readShown('needs', search, PAGE_SIZE, (part) => query(NeedsListDocument, { filter: toNeedFilter(network.id, filters), ...part })),
    readIntentOptions(network.id),
  ])
  return <NeedsList needs={needs} options={options} filtered={isFiltered(filters)} />
}
