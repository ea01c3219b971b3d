import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { EmptyState } from '@/components/states/EmptyState'
import { NeedForm } from '@/features/resources/form/NeedForm'
import { actorGroups } from '@/features/resources/options'
import { readIntentOptions } from '@/features/resources/readIntentOptions'
import { requirePermission } from '@/lib/access'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface NewNeedPageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('need.newTitle') }
}

export default async function NewNeedPage({ params }: NewNeedPageProps) {
  const { network: slug } = await params
  const [viewer, network, t] = await Promise.all([getViewer(), getNetwork(slug), getTranslations('resources')])
  if (!network) notFound()
  requirePermission(viewer, slug, 'need:create', paths.newNeed(slug))
  const options = await readIntentOptions(network.id)
  return (
    <>
      <PageHeader title={t('need.newTitle')} intro={t('need.newIntro')} back={{ href: paths.needs(slug), label: t('views.needs') }} />
      {actorGroups(options, 'own').length > 0 ? <NeedForm options={options} /> : <EmptyState title={t('nobody.title')} text={t('nobody.text')} />}
    </>
  )
}
