import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RequestsBoardDocument } from '@/features/mobilisations/operations'
import { RequestsBoard } from '@/features/mobilisations/RequestsBoard'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

/** Of each part; what is further on is counted. */
const SHOWN = 50

interface RequestsPageProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mobilisations'))('board.title') }
}

export default async function RequestsPage({ params }: RequestsPageProps) {
  const { network: slug } = await params
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network) notFound()
  requireMember(viewer, slug, paths.requests(slug))
  return <RequestsBoard board={await query(RequestsBoardDocument, { network: network.id, first: SHOWN, now: new Date().toISOString() })} />
}
