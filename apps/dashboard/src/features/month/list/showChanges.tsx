'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { UndoChangeDocument } from '@/components/history/documents'
import type { Change } from '@/components/undo/UndoNotice'
import { answered } from '@/lib/apollo/answered'
import { NOTICE_WITH_ACTION } from '@/lib/notices'

const NOTICE = 'changed-events'

interface NamedChange extends Change {
  title: string
}

/** Says that several things were changed at once, with the way back of all that were another way before. */
export function showChanges(message: string, changes: readonly NamedChange[]): void {
  notifications.hide(NOTICE)
  if (changes.length === 0) return void notifications.show({ id: NOTICE, message })
  notifications.show({ id: NOTICE, autoClose: NOTICE_WITH_ACTION, message: <UndoChanges message={message} changes={changes} /> })
}

function UndoChanges({ message, changes }: { message: string; changes: readonly NamedChange[] }) {
  const t = useTranslations('preparation.bulk')
  const words = useTranslations('forms.undo')
  const format = useFormatter()
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [undo] = useMutation(UndoChangeDocument)
  const takeBack = async () => {
    setPending(true)
    const kept: string[] = []
    let unanswered = 0
    // One after the other: what others have decided since stays, and is named.
    for (const change of changes) {
      try {
        const { userErrors } = answered((await undo({ variables: { input: { subject: change.subject, version: change.version } } })).data?.undoChange)
        if (userErrors.length > 0) kept.push(change.title)
      } catch {
        unanswered += 1
      }
    }
    notifications.hide(NOTICE)
    const problems = [
      ...(kept.length > 0 ? [t('keptOnUndo', { count: kept.length, titles: format.list(kept.map((title) => t('title', { title }))) })] : []),
      ...(unanswered > 0 ? [t('unansweredOnUndo', { count: unanswered })] : []),
    ]
    notifications.show(problems.length > 0 ? { color: 'red', autoClose: false, message: problems.join(' ') } : { message: t('undone', { count: changes.length }) })
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
