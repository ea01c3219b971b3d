import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MyTasksDocument } from '@/features/my-tasks/operations'
import { MyTasksPage } from '@/features/my-tasks/MyTasksPage'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { dayKey } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface MyTasksRouteProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preparation'))('mine.title') }
}

export default async function MyTasksRoute({ params }: MyTasksRouteProps) {
  const { network: slug } = await params
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network) notFound()
  requireMember(viewer, slug, paths.tasks(slug))
  const { viewer: mine } = await query(MyTasksDocument, { network: network.id })
  return <MyTasksPage viewer={mine} slug={slug} today={dayKey(new Date().toISOString())} />
}
