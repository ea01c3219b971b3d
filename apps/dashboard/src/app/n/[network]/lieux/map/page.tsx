import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { lieuFilterShape, toLieuFilter } from '@/features/lieux/lieuFilters'
import { LieuxMap } from '@/features/lieux/map/LieuxMap'
import { readPlaces } from '@/features/lieux/map/readPlaces'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork } from '@/lib/viewer'

interface LieuxMapPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lieux'))('map.title') }
}

export default async function LieuxMapPage({ params, searchParams }: LieuxMapPageProps) {
  const network = await getNetwork((await params).network)
  if (!network) notFound()
  const filters = readFilters(await searchParams, lieuFilterShape)
  return <LieuxMap {...await readPlaces(toLieuFilter(network.id, filters))} filtered={isFiltered(filters)} />
}
