import type { Metadata } from 'next'
import { forbidden, notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { LieuForm } from '@/features/lieux/form/LieuForm'
import { LieuFormOptionsDocument } from '@/features/lieux/form/options'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { can, membershipIn } from '@/lib/permissions'
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
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.newLieu(slug)))
  if (!can(membershipIn(viewer, slug), 'lieu:create')) forbidden()
  const options = await query(LieuFormOptionsDocument, { network: network.id })
  return (
    <>
      <PageHeader title={t('newTitle')} intro={t('newIntro')} back={{ href: paths.lieux(slug), label: t('title') }} />
      <LieuForm options={options} />
    </>
  )
}
