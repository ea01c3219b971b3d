'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconCalendarOff, IconCalendarPlus } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { showChange } from '@/components/undo/UndoNotice'
import { UserErrors } from '@/components/UserErrors'
import type { EventStatus } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { UpdateEventDocument } from '../form/eventDocuments'

interface CancelEventProps {
  event: { id: string; title: string; version: number; status: EventStatus }
}

/** Announces that an event does not take place, or that it does after all; both after a question. */
export function CancelEvent({ event }: CancelEventProps) {
  const cancelled = event.status === 'CANCELLED'
  const t = useTranslations(cancelled ? 'month.event.uncancel' : 'month.event.cancel')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])
  const [update, { loading }] = useMutation(UpdateEventDocument)

  const confirm = async () => {
    try {
      const { data } = await update({ variables: { input: { id: event.id, expectedVersion: event.version, change: { status: cancelled ? 'SCHEDULED' : 'CANCELLED' } } } })
      const { saved, userErrors } = answered(data?.answer)
      setErrors(userErrors)
      if (!saved || userErrors.length > 0) return
      showChange(t('done', { title: event.title }), { subject: saved.id, version: saved.version })
    } catch {
      return setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    }
    setAsking(false)
    router.refresh()
  }

  return (
    <>
      <Button variant="default" leftSection={cancelled ? <IconCalendarPlus size={18} aria-hidden /> : <IconCalendarOff size={18} aria-hidden />} onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog opened={asking} title={t('title', { title: event.title })} confirmLabel={t('action')} danger={!cancelled} pending={loading} onConfirm={confirm} onClose={() => setAsking(false)}>
        <UserErrors errors={errors} />
        {t('text')}
      </ConfirmDialog>
    </>
  )
}
