import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WAITING_AT_MOST, WaitingEffectsDocument } from '@/features/effects/waiting/documents'
import { WaitingPage } from '@/features/effects/waiting/WaitingPage'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface WaitingRouteProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('effects.network'))('title') }
}

export default async function WaitingRoute({ params }: WaitingRouteProps) {
  const { network: slug } = await params
  requireMember(await getViewer(), slug, paths.waitingEffects(slug))
  const network = await getNetwork(slug)
  if (!network) notFound()
  return <WaitingPage {...await query(WaitingEffectsDocument, { network: network.id, first: WAITING_AT_MOST })} />
}
