import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PageHeader } from '@/components/PageHeader'
import { LieuForm } from '@/features/lieux/form/LieuForm'
import { LieuToEditDocument } from '@/features/lieux/form/options'
import { readLieuOptions } from '@/features/lieux/form/readLieuOptions'
import { LieuFormFragmentDocument } from '@/features/lieux/form/values'
import { getFragmentData } from '@/gql'
import { requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface EditLieuPageProps {
  params: Promise<{ network: string; slug: string }>
}

/** Asked once a request, by the title and by the page. */
const getLieu = cache(async (slug: string) => (await query(LieuToEditDocument, { slug })).lieu)

export async function generateMetadata({ params }: EditLieuPageProps): Promise<Metadata> {
  const [lieu, t] = [await getLieu((await params).slug), await getTranslations('lieux')]
  return lieu ? { title: t('editTitle', { name: lieu.name }) } : {}
}

export default async function EditLieuPage({ params }: EditLieuPageProps) {
  const { network: networkSlug, slug } = await params
  const [viewer, network, lieu, t] = await Promise.all([getViewer(), getNetwork(networkSlug), getLieu(slug), getTranslations('lieux')])
  if (!network || !lieu) notFound()
  requireUpdatable(viewer, lieu, paths.editLieu(networkSlug, slug))
  const options = await readLieuOptions(network.id)
  return (
    <>
      <PageHeader title={t('editTitle', { name: lieu.name })} back={{ href: paths.lieu(networkSlug, slug), label: lieu.name }} />
      <LieuForm lieu={getFragmentData(LieuFormFragmentDocument, lieu)} options={options} />
    </>
  )
}
