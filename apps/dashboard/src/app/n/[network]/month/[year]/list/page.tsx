import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EventList, EventListDocument } from '@/features/month/list/EventList'
import { eventFilterShape, toEventFilter } from '@/features/month/list/toEventFilter'
import { MonthHeader } from '@/features/month/MonthHeader'
import { NoMonth } from '@/features/month/NoMonth'
import { readYear } from '@/features/month/readYear'
import { query } from '@/lib/apollo/server'
import { readShown } from '@/lib/read-shown'
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
  const { events, ...data } = await readShown('events', search, PAGE_SIZE, async (part) => {
    const answer = await query(EventListDocument, { network: network.id, year, filter: toEventFilter(filters), ...part })
    return { ...answer, events: answer.essMonth?.events }
  })
  if (!data.essMonth || !events) return <NoMonth year={year} />
  return (
    <>
      <MonthHeader year={year} view="list" canPropose={data.essMonth.viewerCanPropose} />
      <EventList year={year} data={{ ...data, essMonth: { ...data.essMonth, events } }} filtered={isFiltered(filters)} />
    </>
  )
}
