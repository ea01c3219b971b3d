import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { EventToEditDocument } from '@/features/month/form/eventDocuments'
import { EventForm } from '@/features/month/form/EventForm'
import { EventFormFragmentDocument } from '@/features/month/form/eventValues'
import { readEventOptions } from '@/features/month/form/readEventOptions'
import { readLieux } from '@/features/month/readLieux'
import { readYear } from '@/features/month/readYear'
import { getFragmentData } from '@/gql'
import { requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface EditEventPageProps {
  params: Promise<{ network: string; year: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const getEvent = cache(async (id: string) => (await query(EventToEditDocument, { id })).essMonthEvent)

export async function generateMetadata({ params }: EditEventPageProps): Promise<Metadata> {
  const [event, t] = [await getEvent((await params).id), await getTranslations('month')]
  return event ? { title: t('editTitle', { title: event.title }) } : {}
}

export default async function EditEventPage({ params }: EditEventPageProps) {
  const { network: slug, year: text, id } = await params
  const year = readYear(text)
  const [viewer, network, event, t] = await Promise.all([getViewer(), getNetwork(slug), getEvent(id), getTranslations('month')])
  if (!network || !event) notFound()
  requireUpdatable(viewer, event, paths.editMonthEvent(slug, year, id))
  const [options, lieux] = await Promise.all([readEventOptions(network.id, year), readLieux(network.id, year)])
  return (
    <>
      <PageHeader title={t('editTitle', { title: event.title })} back={{ href: paths.monthEvent(slug, year, id), label: event.title }} />
      <EventForm year={year} event={getFragmentData(EventFormFragmentDocument, event)} options={options} lieux={lieux} />
    </>
  )
}
