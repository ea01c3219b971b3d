'use client'

import { Anchor, Badge, Button } from '@mantine/core'
import { IconAddressBook, IconUserPlus } from '@tabler/icons-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ExportMenu } from '@/components/export/ExportMenu'
import { PageHeader } from '@/components/PageHeader'
import { Pager } from '@/components/Pager'
import { PrintButton } from '@/components/print/PrintButton'
import { EmptyState } from '@/components/states/EmptyState'
import { CardTable } from '@/components/table/CardTable'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { InvitationReady, type Made } from './InvitationReady'
import { InviteDialog } from './InviteDialog'
import { MemberActions } from './MemberActions'
import classes from './Members.module.css'
import type { Member, Members, PendingInvitation } from './operations'
import { PendingInvitations } from './PendingInvitations'
import { RoleBadges } from './RoleBadges'

interface MembersListProps {
  members: Members
  invitations: readonly PendingInvitation[]
}

/** The accounts of a network with what they may do, and invitations that are out, for its coordination. */
export function MembersList({ members, invitations }: MembersListProps) {
  const t = useTranslations('members')
  const locale = useLocale()
  const router = useRouter()
  const network = useNetwork()
  const { can } = usePermissions()
  const [inviting, setInviting] = useState(false)
  const [made, setMade] = useState<Made>()

  if (made) return <InvitationReady invitation={made} onDone={() => { setMade(undefined); router.refresh() }} />
  const nameOf = ({ name, isViewer, suspendedAt }: Member) => (
    <>
      <strong>{name}</strong> {isViewer ? <Badge color="encre">{t('you')}</Badge> : null} {suspendedAt ? <Badge color="brique">{t('suspended')}</Badge> : null}
    </>
  )
  return (
    <>
      <PageHeader
        title={t('title')} intro={`${t('intro')} ${t('count', { count: members.totalCount })}.`}
        actions={
          <>
            <ExportMenu list="members" />
            <PrintButton list />
            {can('member:invite') ? <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>{t('invite.action')}</Button> : null}
          </>
        }
      />
      {members.nodes.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} icon={<IconAddressBook size={28} stroke={1.6} />} />
      ) : (
        <CardTable
          label={t('title')}
          columns={(['name', 'email', 'roles', 'person', 'since'] as const).map((column) => t(`columns.${column}`))}
          actionsHead={t('columns.actions')}
          rows={members.nodes.map((member) => ({
            key: member.id,
            name: nameOf(member),
            selectAs: member.name,
            cells: [
              <Anchor key="email" href={`mailto:${member.email}`} size="sm">{member.email}</Anchor>,
              <Rights key="roles" member={member} />,
              member.person ? <Anchor key="person" component={Link} href={paths.person(network.slug, member.person.id)} size="sm">{member.person.name}</Anchor> : '',
              <time key="since" dateTime={member.since}>{formatPlainDay(dayKey(member.since), locale)}</time>,
            ],
            actions: <MemberActions member={member} />,
          }))}
        />
      )}
      <Pager pageInfo={members.pageInfo} />
      <PendingInvitations invitations={invitations} />
      {inviting ? <InviteDialog onMade={(invitation) => { setInviting(false); setMade(invitation) }} onClose={() => setInviting(false)} /> : null}
    </>
  )
}

/** The roles, and what they reach. */
function Rights({ member: { roles, lieux, projects, startsOn, endsOn } }: { member: Member }) {
  const t = useTranslations('members')
  const locale = useLocale()
  const reach = [...lieux.map(({ name }) => name), ...projects.map(({ title }) => title)].join(', ')
  const day = (date: string) => formatPlainDay(date, locale)
  const period = startsOn && endsOn ? t('between', { from: day(startsOn), until: day(endsOn) }) : endsOn ? t('until', { until: day(endsOn) }) : startsOn ? t('from', { from: day(startsOn) }) : ''
  return (
    <span className={classes.rights}>
      <RoleBadges roles={roles} />
      {reach ? <span className={classes.details}>{reach}</span> : null}
      {period ? <span className={classes.details}>{period}</span> : null}
    </span>
  )
}
