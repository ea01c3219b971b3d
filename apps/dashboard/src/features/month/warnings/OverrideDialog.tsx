'use client'

import { Button, Group, Modal, Text, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import type { MonthWarningFragment } from '@/gql/graphql'
import type { UserError } from '@/lib/user-errors'

/** The API keeps no longer reasons. */
const REASON_LENGTH = 1000

interface OverrideDialogProps {
  warning: MonthWarningFragment
  errors: UserError[]
  pending: boolean
  onConfirm: (reason: string) => void
  onClose: () => void
}

/** Asks why something is left as it is: whoever stumbles over it later wants to know. */
export function OverrideDialog({ warning, errors, pending, onConfirm, onClose }: OverrideDialogProps) {
  const t = useTranslations('warnings.override')
  const common = useTranslations('common')
  const [reason, setReason] = useState('')
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': common('close') }}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim()) onConfirm(reason.trim())
        }}
      >
        <UserErrors errors={errors} />
        <Text mb="xs">{warning.message}</Text>
        <Text mb="sm" size="sm" c="dimmed">
          {t('text')}
        </Text>
        <Textarea label={t('reason')} withAsterisk autosize minRows={2} maxLength={REASON_LENGTH} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" disabled={!reason.trim()} loading={pending}>
            {t('confirm')}
          </Button>
        </Group>
      </Form>
    </Modal>
  )
}
