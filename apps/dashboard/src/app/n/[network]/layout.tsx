import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { SelectionProvider } from '@/components/selection/SelectionContext'
import { NetworkFrame } from '@/features/shell/NetworkFrame'
import { ViewerProvider } from '@/lib/ViewerContext'
import { essMonthYear } from '@/lib/dates'
import { getNetwork, getViewer } from '@/lib/viewer'

interface NetworkLayoutProps {
  params: Promise<{ network: string }>
  children: ReactNode
}

export async function generateMetadata({ params }: NetworkLayoutProps): Promise<Metadata> {
  const network = await getNetwork((await params).network)
  return network ? { title: { default: network.name, template: `%s · ${network.name} · Essaim` } } : {}
}

export default async function NetworkLayout({ params, children }: NetworkLayoutProps) {
  const { network: slug } = await params
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network) notFound()
  return (
    <ViewerProvider viewer={viewer} network={network}>
      <SelectionProvider>
        <NetworkFrame year={essMonthYear(new Date())}>{children}</NetworkFrame>
      </SelectionProvider>
    </ViewerProvider>
  )
}
