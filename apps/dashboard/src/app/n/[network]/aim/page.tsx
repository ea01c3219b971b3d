import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AimMembersDocument, AimPageDocument } from '@/features/aim/aim.operations'
import { AimMembers } from '@/features/aim/AimMembers'
import { MEMBERS_AT_ONCE } from '@/features/aim/memberKinds'
import { AimView } from '@/features/aim/AimView'
import { NoThread } from '@/features/fil-rouge/NoThread'
import { Thread } from '@/features/fil-rouge/Thread'
import { NetworkSubjectsDocument } from '@/features/fil-rouge/thread.operations'
import { Section } from '@/components/Section'
import { requireMember } from '@/lib/access'
import { query } from '@/lib/apollo/server'
import { dayKey } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { getViewer } from '@/lib/viewer'

interface AimRouteProps {
  params: Promise<{ network: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('aim'))('title') }
}

export default async function AimRoute({ params }: AimRouteProps) {
  const { network: slug } = await params
  requireMember(await getViewer(), slug, paths.aim(slug))
  const [{ network }, t] = await Promise.all([query(AimPageDocument, { slug }), getTranslations('filRouge')])
  if (!network) notFound()
  const [members, subjects] = await Promise.all([query(AimMembersDocument, { network: network.id, first: MEMBERS_AT_ONCE }), network.viewerCanUpdate && network.filRouge ? query(NetworkSubjectsDocument, { network: network.id }) : undefined])
  const choices = subjects ? [...subjects.cooperationProjects.nodes, ...subjects.essMonthEvents.nodes].map(({ id, title }) => ({ id, title })) : []
  return (
    <>
      <AimView network={network} />
      <Section id="fil-rouge" title={t('title')}>
        {network.filRouge ? (
          <Thread thread={network.filRouge} name={network.name} editHref={paths.editNetworkThread(slug)} today={dayKey(new Date().toISOString())} choices={choices} />
        ) : (
          <NoThread canWrite={network.viewerCanUpdate} editHref={paths.editNetworkThread(slug)} network={network.id} />
        )}
      </Section>
      <AimMembers members={members} stage={network.stage} network={network.id} />
    </>
  )
}
