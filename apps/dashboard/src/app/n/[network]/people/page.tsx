import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PeopleList } from '@/features/people/list/PeopleList'
import { PeopleListDocument } from '@/features/people/operations'
import { personFilterShape, toPersonFilter } from '@/features/people/personFilters'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readShown } from '@/lib/read-shown'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

const PAGE_SIZE = 25

interface PeoplePageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
  const { network: slug } = await params
  const [viewer, network, search] = await Promise.all([getViewer(), getNetwork(slug), searchParams])
  if (!network) notFound()
  requireMember(viewer, slug, paths.people(slug))
  const filters = readFilters(search, personFilterShape)
  const data = await readShown('people', search, PAGE_SIZE, (part) => query(PeopleListDocument, { filter: toPersonFilter(network.id, filters), ...part }))
  return <PeopleList data={data} filtered={isFiltered(filters)} />
}
