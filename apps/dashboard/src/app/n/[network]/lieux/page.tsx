import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { lieuFilterShape, toLieuFilter } from '@/features/lieux/lieuFilters'
import { LieuxList, LieuxListDocument } from '@/features/lieux/list/LieuxList'
import { query } from '@/lib/apollo/server'
import { readShown } from '@/lib/read-shown'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork } from '@/lib/viewer'

const PAGE_SIZE = 25

interface LieuxPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lieux'))('title') }
}

export default async function LieuxPage({ params, searchParams }: LieuxPageProps) {
  const [network, search] = [await getNetwork((await params).network), await searchParams]
  if (!network) notFound()
  const filters = readFilters(search, lieuFilterShape)
  const { lieux } = await readShown('lieux', search, PAGE_SIZE, (part) => query(LieuxListDocument, { filter: toLieuFilter(network.id, filters), ...part }))
  return <LieuxList lieux={lieux} filtered={isFiltered(filters)} />
}
