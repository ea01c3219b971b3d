'use client'

import { Button, Group, Modal, Text, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import type { Movable, SettingAside } from './useAdvance'

/** The API keeps no longer reasons. */
export const REASON_LENGTH = 1000

interface SetAsideDialogProps {
  settingAside: SettingAside | undefined
  pending: boolean
  onConfirm: (project: Movable, reason: string) => void
  onClose: () => void
}

/** Asks why a project is set aside: whoever finds it later wants to know. */
export function SetAsideDialog({ settingAside, ...rest }: SetAsideDialogProps) {
  return settingAside ? <Ask key={settingAside.project.id} settingAside={settingAside} {...rest} /> : null
}

function Ask({ settingAside: { project, errors }, pending, onConfirm, onClose }: SetAsideDialogProps & { settingAside: SettingAside }) {
  const t = useTranslations('projects.setAside')
  const common = useTranslations('common')
  const [reason, setReason] = useState('')
  return (
    <Modal opened onClose={onClose} title={t('title', { title: project.title })} closeButtonProps={{ 'aria-label': common('close') }}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim()) onConfirm(project, reason.trim())
        }}
      >
        <UserErrors errors={errors} />
        <Text mb="sm">{t('text')}</Text>
        <Textarea label={t('reason')} withAsterisk autosize minRows={2} maxLength={REASON_LENGTH} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button type="submit" disabled={!reason.trim()} loading={pending}>
            {t('confirm')}
          </Button>
        </Group>
      </Form>
    </Modal>
  )
}
