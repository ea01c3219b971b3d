import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ChecklistsPage } from '@/features/checklists/ChecklistsPage'
import { ChecklistFragmentDocument, ChecklistsDocument } from '@/features/checklists/operations'
import { getFragmentData } from '@/gql'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { getNetwork, getViewer } from '@/lib/viewer'

interface ChecklistsRouteProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preparation'))('checklist.title') }
}

export default async function ChecklistsRoute({ params }: ChecklistsRouteProps) {
  const { network: slug } = await params
  const [viewer, network] = await Promise.all([getViewer(), getNetwork(slug)])
  if (!network) notFound()
  requireMember(viewer, slug, paths.checklists(slug))
  const { network: kept } = await query(ChecklistsDocument, { network: network.id })
  return <ChecklistsPage checklists={(kept?.checklists ?? []).map((each) => getFragmentData(ChecklistFragmentDocument, each))} />
}
