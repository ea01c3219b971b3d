import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ImportsListDocument } from '@/features/imports/import.operations'
import { ImportsList } from '@/features/imports/list/ImportsList'
import { requirePermission } from '@/lib/access'
import { answered } from '@/lib/apollo/answered'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

const PAGE_SIZE = 20

interface ImportsPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') }
}

export default async function ImportsPage({ params, searchParams }: ImportsPageProps) {
  const { network: slug } = await params
  const [network, viewer] = await Promise.all([getNetwork(slug), getViewer()])
  if (!network) notFound()
  requirePermission(viewer, slug, 'import:read', paths.imports(slug))
  const { after } = readFilters(await searchParams, { after: 'text' })
  const { dataImports } = await query(ImportsListDocument, { network: network.id, first: PAGE_SIZE, after: after || null })
  return <ImportsList imports={answered(dataImports)} />
}
