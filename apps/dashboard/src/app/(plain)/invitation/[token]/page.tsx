import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvitationCard, Message } from '@/features/invitation/InvitationCard'
import { readInvitation } from '@/features/invitation/readInvitation'
import { getViewer } from '@/lib/viewer'

export async function generateMetadata(): Promise<Metadata> {
  // The address is a key: it goes to no other site, and into no index.
  return { title: (await getTranslations('invitation'))('pageTitle'), referrer: 'same-origin', robots: { index: false, follow: false } }
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [viewer, invitation, t] = await Promise.all([getViewer(), readInvitation(token), getTranslations('invitation')])
  if (typeof invitation === 'string') return <Message title={t(`${invitation}.title`)} text={t(`${invitation}.text`)} />
  return <InvitationCard token={token} invitation={invitation} viewer={viewer} />
}
