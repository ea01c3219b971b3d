import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { LieuForm } from '@/features/lieux/form/LieuForm'
import { readLieuOptions } from '@/features/lieux/form/readLieuOptions'
import { requirePermission } from '@/lib/access'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface NewLieuPageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lieux'))('newTitle') }
}

export default async function NewLieuPage({ params }: NewLieuPageProps) {
  const { network: slug } = await params
  const [viewer, network, t] = await Promise.all([getViewer(), getNetwork(slug), getTranslations('lieux')])
  if (!network) notFound()
  requirePermission(viewer, slug, 'lieu:create', paths.newLieu(slug))
  const options = await readLieuOptions(network.id)
  return (
    <>
      <PageHeader title={t('newTitle')} intro={t('newIntro')} back={{ href: paths.lieux(slug), label: t('title') }} />
      <LieuForm options={options} />
    </>
  )
}
