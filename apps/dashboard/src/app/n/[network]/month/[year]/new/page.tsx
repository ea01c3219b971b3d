import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { EventForm } from '@/features/month/form/EventForm'
import { fromSearch } from '@/features/month/form/prefilled'
import { readEventOptions } from '@/features/month/form/readEventOptions'
import { NoMonth } from '@/features/month/NoMonth'
import { readLieux } from '@/features/month/readLieux'
import { readYear } from '@/features/month/readYear'
import { requireSignIn } from '@/lib/access'
import { paths } from '@/lib/paths'
import type { SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

interface NewEventPageProps {
  params: Promise<{ network: string; year: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('month'))('propose') }
}

export default async function NewEventPage({ params, searchParams }: NewEventPageProps) {
  const { network: slug, year: text } = await params
  const year = readYear(text)
  const [viewer, network, t] = await Promise.all([getViewer(), getNetwork(slug), getTranslations('month')])
  if (!network) notFound()
  requireSignIn(viewer, paths.newMonthEvent(slug, year))
  const [options, lieux] = await Promise.all([readEventOptions(network.id, year), readLieux(network.id, year)])
  if (!options.essMonth) return <NoMonth year={year} />
  if (!options.essMonth.viewerCanPropose) forbidden()
  return (
    <>
      <PageHeader title={t('propose')} intro={t('proposeIntro')} back={{ href: paths.month(slug, year), label: t('title', { year }) }} />
      <EventForm year={year} options={options} lieux={lieux} prefilled={fromSearch(await searchParams)} />
    </>
  )
}
