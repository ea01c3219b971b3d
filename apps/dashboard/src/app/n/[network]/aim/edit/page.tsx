import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { AimFormFragmentDocument, AimToEditDocument } from '@/features/aim/aim.operations'
import { AimForm } from '@/features/aim/AimForm'
import { getFragmentData } from '@/gql'
import { requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditAimPageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('aim'))('formTitle') }
}

export default async function EditAimPage({ params }: EditAimPageProps) {
  const { network: slug } = await params
  const [viewer, { network }, t] = await Promise.all([getViewer(), query(AimToEditDocument, { slug }), getTranslations('aim')])
  if (!network) notFound()
  requireUpdatable(viewer, network, paths.editAim(slug))
  return (
    <>
      <PageHeader title={t('formTitle')} back={{ href: paths.aim(slug), label: t('title') }} />
      <AimForm aim={getFragmentData(AimFormFragmentDocument, network.sharedAim) ?? undefined} network={{ id: network.id, slug }} />
    </>
  )
}
