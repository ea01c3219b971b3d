import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HistoryButton } from '@/components/history/HistoryButton'
import { PageHeader } from '@/components/PageHeader'
import { KeysDoor } from '@/features/api-keys/KeysDoor'
import { ArchiveDownload } from '@/features/networks/archive/ArchiveDownload'
import { NetworkFormFragmentDocument, NetworkToEditDocument } from '@/features/networks/network.operations'
import { NetworkForm } from '@/features/networks/NetworkForm'
import { getFragmentData } from '@/gql'
import { requireUpdatable } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface SettingsPageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('networks'))('settings') }
}

export default async function SettingsPage({ params }: SettingsPageProps) {
  const { network: slug } = await params
  const [viewer, { network, departements }, t] = await Promise.all([getViewer(), query(NetworkToEditDocument, { slug }), getTranslations('networks')])
  if (!network) notFound()
  requireUpdatable(viewer, network, paths.settings(slug))
  const form = getFragmentData(NetworkFormFragmentDocument, network)
  return (
    <>
      <PageHeader title={t('settings')} intro={t('settingsIntro')} actions={<HistoryButton subject={{ id: form.id, version: form.version, name: form.name }} />} />
      <NetworkForm network={form} options={{ departements }} />
      <KeysDoor network={slug} />
      <ArchiveDownload network={slug} />
    </>
  )
}
