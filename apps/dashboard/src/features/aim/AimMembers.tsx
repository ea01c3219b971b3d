'use client'

import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import { getFragmentData } from '@/gql'
import type { AimMembersQuery, NetworkStage } from '@/gql/graphql'
import { MemberOrganisationsFragmentDocument, MoreLieuxDocument, MoreOrganisationsDocument, MorePeopleDocument } from './aim.operations'
import { MEMBER_KINDS } from './memberKinds'
import { MemberNames } from './MemberNames'

/** Who the network is: how far it has come, and its members of every kind, by name as far as the viewer may see them. */
export function AimMembers({ members, stage, network }: { members: AimMembersQuery; stage: NetworkStage; network: string }) {
  const t = useTranslations('aim.members')
  const kinds = useTranslations('organisations.memberKind')
  const { lieux, people } = members
  const organisations = MEMBER_KINDS.map((kind) => ({ kind, page: getFragmentData(MemberOrganisationsFragmentDocument, members[kind]) })).filter(({ page }) => page.totalCount > 0)
  const all = organisations.reduce((sum, { page }) => sum + page.totalCount, lieux.totalCount + people.totalCount)
  return (
    <Section id="members" title={t('title')} count={all}>
      <p>{t(`stage.${stage}`)}</p>
      <MemberNames title={t('lieux', { count: lieux.totalCount })} first={lieux} more={{ query: MoreLieuxDocument, variables: { network } }} />
      {organisations.map(({ kind, page }) => (
        <MemberNames key={kind} title={t('kind', { kind: kinds(kind), count: page.totalCount })} first={page} more={{ query: MoreOrganisationsDocument, variables: { network, memberKinds: [kind] } }} />
      ))}
      <MemberNames title={t('people', { count: people.totalCount })} first={people} more={{ query: MorePeopleDocument, variables: { network } }} />
    </Section>
  )
}
