import type { Metadata } from 'next'
import { forbidden, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/PageHeader'
import { StartForm } from '@/features/start/StartForm'
import { StartOptionsDocument } from '@/features/start/start.operations'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('start'))('title') }
}

export default async function StartPage() {
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('start')])
  if (viewer.kind === 'ANONYMOUS') redirect(paths.signIn(paths.start()))
  if (!viewer.instanceAdmin) forbidden()
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      <StartForm options={await query(StartOptionsDocument)} />
    </>
  )
}
