import { IconKey } from '@tabler/icons-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ButtonLink'
import { PageHeader } from '@/components/PageHeader'
import { Notice } from '@/components/states/Notice'
import { NetworkOptionsDocument } from '@/features/networks/network.operations'
import { readSetup } from '@/features/networks/setup/readSetup'
import { SetupForm } from '@/features/networks/setup/SetupForm'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  // The address is a key: it goes to no other site, and into no index.
  return { title: (await getTranslations('networks.setup'))('title'), referrer: 'same-origin', robots: { index: false, follow: false } }
}

/** Where an instance begins: the address comes from its console. */
export default async function SetupPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams
  const given = typeof token === 'string' ? token : ''
  const [state, t] = await Promise.all([readSetup(given), getTranslations('networks.setup')])
  if (state !== 'open') {
    const action = state === 'done' ? <ButtonLink href={paths.signIn()}>{t('signIn')}</ButtonLink> : undefined
    return <Notice order={1} title={t(`${state}.title`)} text={t(`${state}.text`)} icon={<IconKey size={28} stroke={1.6} />} action={action} />
  }
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} />
      <SetupForm token={given} options={await query(NetworkOptionsDocument)} />
    </>
  )
}
