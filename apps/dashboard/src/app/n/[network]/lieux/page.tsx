import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { lieuFilterShape, toLieuFilter } from '@/features/lieux/lieuFilters'
import { LieuxList, LieuxListDocument } from '@/features/lieux/list/LieuxList'
import { query } from '@/lib/apollo/server'
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
  const { after } = readFilters(search, { after: 'text' })
  const { lieux } = await query(LieuxListDocument, { filter: toLieuFilter(network.id, filters), first: PAGE_SIZE, after: after || null })
  return <LieuxList lieux={lieux} filtered={isFiltered(filters)} />
}
