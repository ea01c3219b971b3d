import { notFound } from 'next/navigation'
import { NetworkHomeDocument } from '@/features/home/home.operations'
import { NetworkHome } from '@/features/home/NetworkHome'
import { query } from '@/lib/apollo/server'
import { essMonthYear } from '@/lib/dates'
import { accessIn } from '@/lib/permissions'
import { getNetwork, getViewer } from '@/lib/viewer'

export default async function NetworkHomePage({ params }: { params: Promise<{ network: string }> }) {
  const { network: slug } = await params
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network) notFound()
  const [access, now] = [accessIn(viewer, slug), new Date()]
  const year = essMonthYear(now)
  const home = await query(NetworkHomeDocument, {
    network: network.id, year, now: now.toISOString(), member: access.member, imports: access.can('import:read'),
  })
  return <NetworkHome viewer={viewer} network={network} home={home} year={year} />
}
