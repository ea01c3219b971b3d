import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { NeedForm } from '@/features/resources/form/NeedForm'
import { readIntentOptions } from '@/features/resources/readIntentOptions'
import { NeedPageDocument } from '@/features/resources/operations'
import { requireSignIn, requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface EditNeedPageProps {
  params: Promise<{ network: string; id: string }>
}

/** Asked once a request, by the title and by the page. */
const load = cache(async (id: string) => (await query(NeedPageDocument, { id })).need)

export async function generateMetadata({ params }: EditNeedPageProps): Promise<Metadata> {
  const [need, t] = [await load((await params).id), await getTranslations('resources')]
  return need ? { title: t('editTitle', { title: need.title }) } : {}
}

export default async function EditNeedPage({ params }: EditNeedPageProps) {
  const { network: slug, id } = await params
  const [viewer, network, need, t] = await Promise.all([getViewer(), getNetwork(slug), load(id), getTranslations('resources')])
  requireSignIn(viewer, paths.editNeed(slug, id))
  if (!network || !need) notFound()
  requireUpdatable(viewer, need, paths.editNeed(slug, id))
  const options = await readIntentOptions(network.id)
  return (
    <>
      <PageHeader title={t('editTitle', { title: need.title })} back={{ href: paths.need(slug, id), label: need.title }} />
      <NeedForm need={need} options={options} />
    </>
  )
}
