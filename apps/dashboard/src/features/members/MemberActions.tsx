'use client'

import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconLock, IconLockOpen, IconPencil, IconUserMinus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { UserErrors } from '@/components/UserErrors'
import { usePermissions } from '@/lib/ViewerContext'
import { MemberDialog } from './MemberDialog'
import { RemoveMemberDocument, UpdateMemberDocument, type Member } from './operations'
import { useRowAction } from '@/lib/useRowAction'

/** What can be done with a member: change what they may do, suspend them or let them back in, take them out of the network. */
export function MemberActions({ member }: { member: Member }) {
  const t = useTranslations('members')
  const { can } = usePermissions()
  const [asking, setAsking] = useState<'edit' | 'suspend' | 'remove'>()
  const { run, pending, errors, forget } = useRowAction()
  const { id, name, version, suspendedAt } = member

  const close = () => {
    setAsking(undefined)
    forget()
  }
  const suspend = async (suspended: boolean) => {
    if (await run(UpdateMemberDocument, { input: { id, expectedVersion: version, change: { suspended } } }, t(suspended ? 'suspend.done' : 'letIn.done', { name }))) close()
    else setAsking('suspend')
  }
  const remove = async () => {
    if (await run(RemoveMemberDocument, { input: { id, expectedVersion: version } }, t('remove.done', { name }))) close()
  }
  if (!can('member:update')) return null
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" size="lg" aria-label={t('actions', { name })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setAsking('edit')}>
            {t('edit.action')}
          </Menu.Item>
          {suspendedAt ? (
            <Menu.Item leftSection={<IconLockOpen size={18} aria-hidden />} onClick={() => void suspend(false)}>
              {t('letIn.action')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconLock size={18} aria-hidden />} onClick={() => setAsking('suspend')}>
              {t('suspend.action')}
            </Menu.Item>
          )}
          {can('member:remove') ? (
            <Menu.Item color="red" leftSection={<IconUserMinus size={18} aria-hidden />} onClick={() => setAsking('remove')}>
              {t('remove.action')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {asking === 'edit' ? <MemberDialog member={member} onClose={close} /> : null}
      <ConfirmDialog opened={asking === 'suspend'} title={t('suspend.title', { name })} confirmLabel={t('suspend.action')} pending={pending} onConfirm={() => void suspend(true)} onClose={close}>
        <UserErrors errors={errors} />
        {t('suspend.text')}
      </ConfirmDialog>
      <ConfirmDialog opened={asking === 'remove'} title={t('remove.title', { name })} confirmLabel={t('remove.action')} danger pending={pending} onConfirm={() => void remove()} onClose={close}>
        <UserErrors errors={errors} />
        {t('remove.text')}
      </ConfirmDialog>
    </>
  )
}
