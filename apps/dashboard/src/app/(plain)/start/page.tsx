import type { Metadata } from 'next'
import { forbidden, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { TakeInArchive } from '@/features/networks/archive/TakeInArchive'
import { NetworkForm } from '@/features/networks/NetworkForm'
import { NetworkOptionsDocument } from '@/features/networks/network.operations'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks'))('title') }
}

export default async function StartPage() {
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('networks')])
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.start()))
  if (!viewer.instanceAdmin) forbidden()
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      <NetworkForm options={await query(NetworkOptionsDocument)} />
      <TakeInArchive />
    </>
  )
}
