import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OrganisationsList } from '@/features/organisations/list/OrganisationsList'
import { OrganisationsListDocument } from '@/features/organisations/operations'
import { organisationFilterShape, toOrganisationFilter } from '@/features/organisations/organisationFilters'
import { query } from '@/lib/apollo/server'
import { readShown } from '@/lib/read-shown'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork } from '@/lib/viewer'

const PAGE_SIZE = 25

interface OrganisationsPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('title') }
}

export default async function OrganisationsPage({ params, searchParams }: OrganisationsPageProps) {
  const [network, search] = [await getNetwork((await params).network), await searchParams]
  if (!network) notFound()
  const filters = readFilters(search, organisationFilterShape)
  const data = await readShown('organisations', search, PAGE_SIZE, (part) => query(OrganisationsListDocument, { filter: toOrganisationFilter(network.id, filters), ...part }))
  return <OrganisationsList data={data} filtered={isFiltered(filters)} />
}
