import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventList, EventListDocument } from '@/features/month/list/EventList'
import { eventFilterShape, toEventFilter } from '@/features/month/list/toEventFilter'
import { MonthHeader } from '@/features/month/MonthHeader'
import { NoMonth } from '@/features/month/NoMonth'
import { readYear } from '@/features/month/readYear'
import { query } from '@/lib/apollo/server'
import { isFiltered, readFilters, type SearchParams } from '@/lib/url-filters'
import { getNetwork } from '@/lib/viewer'

const PAGE_SIZE = 25

interface EventListPageProps {
  params: Promise<{ network: string; year: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: EventListPageProps): Promise<Metadata> {
  return { title: (await getTranslations('month'))('list.title', { year: (await params).year }) }
}

export default async function EventListPage({ params, searchParams }: EventListPageProps) {
  const [{ network: slug, year: text }, search] = await Promise.all([params, searchParams])
  const year = readYear(text)
  const network = await getNetwork(slug)
  if (!network) notFound()
  const filters = readFilters(search, eventFilterShape)
  const { after } = readFilters(search, { after: 'text' })
  const data = await query(EventListDocument, { network: network.id, year, filter: toEventFilter(filters), first: PAGE_SIZE, after: after || null })
  if (!data.essMonth) return <NoMonth year={year} />
  return (
    <>
      <MonthHeader year={year} view="list" canPropose={data.essMonth.viewerCanPropose} />
      <EventList year={year} data={data} filtered={isFiltered(filters)} />
    </>
  )
}
