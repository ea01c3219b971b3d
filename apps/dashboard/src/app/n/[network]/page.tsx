import { notFound } from 'next/navigation'
import { NetworkHome } from '@/features/home/NetworkHome'
import { getNetwork, getViewer } from '@/lib/viewer'

export default async function NetworkHomePage({ params }: { params: Promise<{ network: string }> }) {
  const [viewer, network] = await Promise.all([getViewer(), getNetwork((await params).network)])
  if (!network) notFound()
  return <NetworkHome viewer={viewer} network={network} />
}
