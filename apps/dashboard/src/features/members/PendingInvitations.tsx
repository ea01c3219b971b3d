'use client'

import { Button, Group } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import { CardTable } from '@/components/table/CardTable'
import { formatDay, formatTime } from '@/lib/dates'
import { RevokeInvitationDocument, type PendingInvitation } from './operations'
import { RoleBadges } from './RoleBadges'
import { useRowAction } from '@/lib/useRowAction'

/** Invitations by which people can still join. Their links are shown only when they are made; here they can be withdrawn. */
export function PendingInvitations({ invitations }: { invitations: readonly PendingInvitation[] }) {
  const t = useTranslations('members.pending')
  const locale = useLocale()
  const [asking, setAsking] = useState<PendingInvitation>()
  const { run, pending, errors, forget } = useRowAction()
  if (invitations.length === 0) return null

  const whom = ({ email, person, usesAtMost }: PendingInvitation) => email ?? person?.name ?? t(usesAtMost > 1 ? 'meeting' : 'oneLink')
  const close = () => {
    setAsking(undefined)
    forget()
  }
  const revoke = async () => {
    if (asking && (await run(RevokeInvitationDocument, { id: asking.id }, t('revoked')))) close()
  }
  return (
    <Section id="invitations" title={t('title')} count={invitations.length}>
      <CardTable
        label={t('title')}
        columns={(['whom', 'roles', 'uses', 'until', 'by', 'action'] as const).map((column) => t(`columns.${column}`))}
        rows={invitations.map((invitation) => ({
          key: invitation.id,
          name: whom(invitation),
          summary: invitation.lieux.map(({ name }) => name).join(', ') || undefined,
          cells: [
            <Group key="roles" gap={6}><RoleBadges roles={invitation.roles} /></Group>,
            t('uses', { uses: invitation.uses, atMost: invitation.usesAtMost }),
            <time key="until" dateTime={invitation.expiresAt}>{t('until', { day: formatDay(invitation.expiresAt, { locale }), time: formatTime(invitation.expiresAt, { locale }) })}</time>,
            invitation.invitedBy ?? '',
            <Button key="action" variant="subtle" color="red" size="compact-sm" aria-label={t('revokeOf', { whom: whom(invitation) })} onClick={() => setAsking(invitation)}>{t('revoke')}</Button>,
          ],
        }))}
      />
      <ConfirmDialog opened={asking !== undefined} title={t('question')} confirmLabel={t('revoke')} danger pending={pending} onConfirm={() => void revoke()} onClose={close}>
        <UserErrors errors={errors} />
        {t('text')}
      </ConfirmDialog>
    </Section>
  )
}
