import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { ResourceForm } from '@/features/resources/form/ResourceForm'
import { readIntentOptions } from '@/features/resources/readIntentOptions'
import { ResourcePageDocument } from '@/features/resources/operations'
import { requireSignIn, requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface EditResourcePageProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const load = cache(async (id: string) => (await query(ResourcePageDocument, { id })).resource)

export async function generateMetadata({ params }: EditResourcePageProps): Promise<Metadata> {
  const [resource, t] = [await load((await params).id), await getTranslations('resources')]
  return resource ? { title: t('editTitle', { title: resource.title }) } : {}
}

export default async function EditResourcePage({ params }: EditResourcePageProps) {
  const { network: slug, id } = await params
  const [viewer, network, resource, t] = await Promise.all([getViewer(), getNetwork(slug), load(id), getTranslations('resources')])
  requireSignIn(viewer, paths.editResource(slug, id))
  if (!network || !resource) notFound()
  requireUpdatable(viewer, resource, paths.editResource(slug, id))
  const options = await readIntentOptions(network.id)
  return (
    <>
      <PageHeader title={t('editTitle', { title: resource.title })} back={{ href: paths.resource(slug, id), label: resource.title }} />
      <ResourceForm resource={resource} options={options} />
    </>
  )
}
