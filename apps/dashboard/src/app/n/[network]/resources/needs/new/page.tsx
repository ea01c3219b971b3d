import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { EmptyState } from '@/components/states/EmptyState'
import { EventOfNeedDocument } from '@/features/resources/form/documents'
import { NeedForm } from '@/features/resources/form/NeedForm'
import { actorGroups } from '@/features/resources/options'
import { readIntentOptions } from '@/features/resources/readIntentOptions'
import { requirePermission } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import type { SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

interface NewNeedPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('need.newTitle') }
}

export default async function NewNeedPage({ params, searchParams }: NewNeedPageProps) {
  const [{ network: slug }, { event: asked }] = await Promise.all([params, searchParams])
  const [viewer, network, t] = await Promise.all([getViewer(), getNetwork(slug), getTranslations('resources')])
  if (!network) notFound()
  requirePermission(viewer, slug, 'need:create', paths.newNeed(slug))
  const [options, event] = await Promise.all([readIntentOptions(network.id), typeof asked === 'string' ? query(EventOfNeedDocument, { id: asked }).then((answer) => answer.essMonthEvent) : null])
  const raised = event?.essMonth ? { id: event.id, href: paths.monthEventPreparation(slug, event.essMonth.year, event.id) } : undefined
  return (
    <>
      <PageHeader title={t('need.newTitle')} intro={event ? t('need.forEvent', { title: event.title }) : t('need.newIntro')} back={raised && event ? { href: raised.href, label: event.title } : { href: paths.needs(slug), label: t('views.needs') }} />
      {actorGroups(options, 'own').length > 0 ? <NeedForm options={options} event={raised} /> : <EmptyState title={t('nobody.title')} text={t('nobody.text')} />}
    </>
  )
}
