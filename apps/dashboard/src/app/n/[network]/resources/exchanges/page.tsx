import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { exchangeFilterShape, toExchangeFilter } from '@/features/matches/exchanges/exchangeFilters'
import { ExchangesView } from '@/features/matches/exchanges/ExchangesView'
import { ExchangesDocument } from '@/features/matches/exchanges/operations'
import { IntentViews } from '@/features/resources/IntentViews'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { readLieuChoices } from '@/lib/choices'
import { paths } from '@/lib/paths'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

interface ExchangesPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matches'))('exchanges.title') }
}

export default async function ExchangesPage({ params, searchParams }: ExchangesPageProps) {
  const { network: slug } = await params
  const [viewer, network, search, t] = await Promise.all([getViewer(), getNetwork(slug), searchParams, getTranslations('matches.exchanges')])
  if (!network) notFound()
  requireMember(viewer, slug, paths.exchanges(slug))
  const filters = readFilters(search, exchangeFilterShape)
  const [{ network: found }, lieux] = await Promise.all([query(ExchangesDocument, { network: network.id, filter: toExchangeFilter(filters) }), readLieuChoices(network.id)])
  const exchanges = found?.exchanges ?? []
  const actors = new Set(exchanges.flatMap(({ giver, receiver }) => [giver?.id, receiver?.id]).filter(Boolean)).size
  const count = exchanges.reduce((sum, exchange) => sum + exchange.count, 0)
  return (
    <>
      <PageHeader title={t('title')} intro={t('count', { count, actors })} views={<IntentViews current="exchanges" />} actions={<PrintButton />} />
      <ExchangesView exchanges={exchanges} lieux={lieux} filtered={isFiltered(filters)} />
    </>
  )
}
