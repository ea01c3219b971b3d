import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { EventPage, EventPageDocument } from '@/features/month/event/EventPage'
import { readLieux } from '@/features/month/readLieux'
import { readYear } from '@/features/month/readYear'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'
import { getNetwork } from '@/lib/viewer'

interface EventRouteProps {
  params: Promise<{ network: string; year: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getEvent = cache(async (id: string) => (await query(EventPageDocument, { id })).essMonthEvent)

export async function generateMetadata({ params }: EventRouteProps): Promise<Metadata> {
  return titledBy((await getEvent((await params).id))?.title)
}

export default async function EventRoute({ params }: EventRouteProps) {
  const { network: slug, year: text, id } = await params
  const year = readYear(text)
  const [event, network] = await Promise.all([getEvent(id), getNetwork(slug)])
  if (!network || !event || event.essMonth?.year !== year) notFound()
  return <EventPage event={event} year={year} lieux={await readLieux(network.id, year)} />
}
