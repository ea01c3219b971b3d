import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { readPersonOptions } from '@/features/people/form/readPersonOptions'
import { PersonForm } from '@/features/people/form/PersonForm'
import { requirePermission } from '@/lib/access'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface NewPersonPageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('newTitle') }
}

export default async function NewPersonPage({ params }: NewPersonPageProps) {
  const { network: slug } = await params
  const [viewer, network, t] = await Promise.all([getViewer(), getNetwork(slug), getTranslations('people')])
  if (!network) notFound()
  requirePermission(viewer, slug, 'person:create', paths.newPerson(slug))
  const options = await readPersonOptions(network.id)
  return (
    <>
      <PageHeader title={t('newTitle')} intro={t('newIntro')} back={{ href: paths.people(slug), label: t('title') }} />
      <PersonForm options={options} />
    </>
  )
}
