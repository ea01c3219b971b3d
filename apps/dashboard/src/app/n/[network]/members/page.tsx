import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MembersList } from '@/features/members/MembersList'
import { MembersListDocument, PendingInvitationsDocument } from '@/features/members/operations'
import { requirePermission } from '@/lib/access'
import { answered } from '@/lib/apollo/answered'
import { query } from '@/lib/apollo/server'
import { paths } from '@/lib/paths'
import { readShown } from '@/lib/read-shown'
import type { SearchParams } from '@/lib/url-filters'
import { getNetwork, getViewer } from '@/lib/viewer'

const PAGE_SIZE = 50

interface MembersPageProps {
  params: Promise<{ network: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('title') }
}

export default async function MembersPage({ params, searchParams }: MembersPageProps) {
  const { network: slug } = await params
  const [viewer, network, search] = await Promise.all([getViewer(), getNetwork(slug), searchParams])
  if (!network) notFound()
  requirePermission(viewer, slug, 'member:read', paths.members(slug))
  const [{ members }, { invitations }] = await Promise.all([
    readShown('members', search, PAGE_SIZE, (part) => query(MembersListDocument, { network: network.id, ...part })),
    query(PendingInvitationsDocument, { network: network.id }),
  ])
  return <MembersList members={answered(members)} invitations={answered(invitations).nodes} />
}
