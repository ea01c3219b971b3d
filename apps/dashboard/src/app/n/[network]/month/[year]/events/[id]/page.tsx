import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { EventPage, EventPageDocument } from '@/features/month/event/EventPage'
import { readYear } from '@/features/month/readYear'
import { query } from '@/lib/apollo/server'
import { titledBy } from '@/lib/page-title'

interface EventRouteProps {
  params: Promise<{ network: string; year: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getEvent = cache(async (id: string) => (await query(EventPageDocument, { id })).essMonthEvent)

export async function generateMetadata({ params }: EventRouteProps): Promise<Metadata> {
  return titledBy((await getEvent((await params).id))?.title)
}

export default async function EventRoute({ params }: EventRouteProps) {
  const { year, id } = await params
  const event = await getEvent(id)
  if (!event || event.essMonth?.year !== readYear(year)) notFound()
  return <EventPage event={event} year={readYear(year)} />
}
