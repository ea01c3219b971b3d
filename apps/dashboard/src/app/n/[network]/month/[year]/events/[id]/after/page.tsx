import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AfterPage } from '@/features/month/event/after/AfterPage'
import { AfterPageDocument } from '@/features/month/event/after/operations'
import { readYear } from '@/features/month/readYear'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

interface AfterRouteProps {
  params: Promise<{ network: string; year: string; id: string }>
  searchParams: Promise<SearchParams>
}

/** An exhibition has been open on hundreds of days. */
const PAGE_SIZE = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preparation'))('tabs.after') }
}

export default async function AfterRoute({ params, searchParams }: AfterRouteProps) {
  const { network: slug, year: text, id } = await params
  const year = readYear(text)
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network) notFound()
  requireMember(viewer, slug, paths.monthEventAfter(slug, year, id))
  const { after } = readFilters(await searchParams, { after: 'text' })
  const { essMonthEvent: event } = await query(AfterPageDocument, { id, first: PAGE_SIZE, after: after || null })
  if (!event || event.essMonth?.year !== year) notFound()
  return <AfterPage event={event} year={year} now={new Date()} />
}
