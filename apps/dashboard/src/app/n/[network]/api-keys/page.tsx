import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ApiKeysList } from '@/features/api-keys/ApiKeysList'
import { ApiKeysDocument } from '@/features/api-keys/operations'
import { requirePermission } from '@/lib/access'
import { answered } from '@/lib/apollo/answered'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

const PAGE_SIZE = 50

interface ApiKeysPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apiKeys'))('title') }
}

export default async function ApiKeysPage({ params, searchParams }: ApiKeysPageProps) {
  const { network: slug } = await params
  const [viewer, network, search] = await Promise.all([getViewer(), getNetwork(slug), searchParams])
  if (!network) notFound()
  requirePermission(viewer, slug, 'apiKey:read', paths.apiKeys(slug))
  const { after } = readFilters(search, { after: 'text' })
  const { apiKeys } = await query(ApiKeysDocument, { network: network.id, first: PAGE_SIZE, after: after || null })
  return <ApiKeysList keys={answered(apiKeys)} now={new Date().toISOString()} />
}
