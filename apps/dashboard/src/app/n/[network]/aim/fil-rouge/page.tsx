import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { NetworkThreadToEditDocument } from '@/features/fil-rouge/form/documents'
import { ThreadForm } from '@/features/fil-rouge/form/ThreadForm'
import { ThreadFormFragmentDocument } from '@/features/fil-rouge/form/values'
import { getFragmentData } from '@/gql'
import { requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface EditNetworkThreadPageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filRouge'))('networkFormTitle') }
}

export default async function EditNetworkThreadPage({ params }: EditNetworkThreadPageProps) {
  const { network: slug } = await params
  const [viewer, { network }, t] = await Promise.all([getViewer(), query(NetworkThreadToEditDocument, { slug }), getTranslations('filRouge')])
  if (!network) notFound()
  requireUpdatable(viewer, network, paths.editNetworkThread(slug))
  return (
    <>
      <PageHeader title={t('networkFormTitle')} back={{ href: paths.aim(slug), label: t('toAim') }} />
      <ThreadForm thread={getFragmentData(ThreadFormFragmentDocument, network.filRouge) ?? undefined} of={network} href={paths.aim(slug)} phases />
    </>
  )
}
