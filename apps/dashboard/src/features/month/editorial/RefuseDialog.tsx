'use client'

import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import type { UserError } from '@/lib/user-errors'

interface RefuseDialogProps {
  /** How many events it is about. */
  count: number
  errors: UserError[]
  pending: boolean
  onRefuse: (reason: string) => void
  onClose: () => void
}

/** Asks why events are refused: those who proposed them read it. */
export function RefuseDialog({ count, errors, pending, onRefuse, onClose }: RefuseDialogProps) {
  const t = useTranslations('preparation.refuse')
  const common = useTranslations('common')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (reason.trim()) onRefuse(reason.trim())
    else setMissing(true)
  }
  return (
    <Modal opened onClose={onClose} title={t('title', { count })} closeButtonProps={{ 'aria-label': common('close') }}>
      <Form onSubmit={submit} aria-label={t('title', { count })}>
        <UserErrors errors={errors} />
        <Textarea
          label={t('reason')} description={t('help')} withAsterisk autosize minRows={3} maxRows={10} maxLength={1000} data-autofocus value={reason} error={missing && !reason.trim() ? t('missing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" color="red" loading={pending}>
            {t('action', { count })}
          </Button>
        </Group>
      </Form>
    </Modal>
  )
}
