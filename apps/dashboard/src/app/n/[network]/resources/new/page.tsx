import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { EmptyState } from '@/components/states/EmptyState'
import { ResourceForm } from '@/features/resources/form/ResourceForm'
import { actorGroups } from '@/features/resources/options'
import { readIntentOptions } from '@/features/resources/readIntentOptions'
import { requirePermission } from '@/lib/access'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface NewResourcePageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('resource.newTitle') }
}

export default async function NewResourcePage({ params }: NewResourcePageProps) {
  const { network: slug } = await params
  const [viewer, network, t] = await Promise.all([getViewer(), getNetwork(slug), getTranslations('resources')])
  if (!network) notFound()
  requirePermission(viewer, slug, 'resource:create', paths.newResource(slug))
  const options = await readIntentOptions(network.id)
  return (
    <>
      <PageHeader title={t('resource.newTitle')} intro={t('resource.newIntro')} back={{ href: paths.resources(slug), label: t('views.resources') }} />
      {actorGroups(options, 'own').length > 0 ? <ResourceForm options={options} /> : <EmptyState title={t('nobody.title')} text={t('nobody.text')} />}
    </>
  )
}
