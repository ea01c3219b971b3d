'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UndoChangeDocument } from '@/components/history/documents'
import type { Change } from '@/components/undo/UndoNotice'
import { answered } from '@/lib/apollo/answered'
import { NOTICE_WITH_ACTION } from '@/lib/notices'

const NOTICE = 'changed-events'

/** Says that several things were changed at once, with the way back of all of them. */
export function showChanges(message: string, changes: readonly Change[]): void {
  notifications.hide(NOTICE)
  notifications.show({ id: NOTICE, autoClose: NOTICE_WITH_ACTION, message: <UndoChanges message={message} changes={changes} /> })
}

function UndoChanges({ message, changes }: { message: string; changes: readonly Change[] }) {
  const t = useTranslations('preparation.bulk')
  const words = useTranslations('forms.undo')
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [undo] = useMutation(UndoChangeDocument)
  const takeBack = async () => {
    setPending(true)
    let kept = 0
    // One after the other: what others have decided since stays, and is counted.
    for (const change of changes) {
      try {
        const { userErrors } = answered((await undo({ variables: { input: change } })).data?.undoChange)
        if (userErrors.length > 0) kept += 1
      } catch {
        kept += 1
      }
    }
    notifications.hide(NOTICE)
    notifications.show(kept > 0 ? { color: 'red', autoClose: false, message: t('keptOnUndo', { count: kept }) } : { message: t('undone', { count: changes.length }) })
    router.refresh()
  }
  return (
    <Group justify="space-between" wrap="nowrap">
      <span>{message}</span>
      <Button size="compact-sm" variant="light" loading={pending} onClick={takeBack}>
        {words('action')}
      </Button>
    </Group>
  )
}
