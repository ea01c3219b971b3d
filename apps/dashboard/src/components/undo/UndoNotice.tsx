'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { UndoChangeDocument } from '@/components/history/documents'
import { useFieldWords } from '@/components/history/useFieldWords'
import { answered } from '@/lib/apollo/answered'
import { NOTICE_WITH_ACTION } from '@/lib/notices'

/** A change of a thing, as the trail finds it: by the version that it led to. */
export interface Change {
  subject: string
  version: number
}

const noticeOf = ({ subject, version }: Change) => `changed-${subject}-${version}`

/** Says that something was changed, with the way back. The notice stays when the page changes. */
export function showChange(message: string, change: Change): void {
  notifications.show({ id: noticeOf(change), autoClose: NOTICE_WITH_ACTION, message: <UndoNotice message={message} change={change} /> })
}

function UndoNotice({ message, change }: { message: string; change: Change }) {
  const t = useTranslations('history')
  const words = useTranslations('forms.undo')
  const { labelOf } = useFieldWords(change.subject)
  const router = useRouter()
  const [undo, { loading }] = useMutation(UndoChangeDocument)

  const refuse = (problem: string) => notifications.show({ color: 'red', autoClose: false, message: problem })
  const takeBack = async () => {
    try {
      const { userErrors, conflicts } = answered((await undo({ variables: { input: change } })).data?.undoChange)
      notifications.hide(noticeOf(change))
      if (conflicts.length > 0) return void refuse(`${t('changedSince', { fields: conflicts.map(({ field }) => labelOf(field)).join(', ') })} ${words('rest')}`)
      if (userErrors[0]) return void refuse(userErrors[0].message)
      notifications.show({ message: t('undone') })
      router.refresh()
    } catch {
      refuse(t('failed'))
    }
  }

  return (
    <Group justify="space-between" wrap="nowrap">
      <span>{message}</span>
      <Button size="compact-sm" variant="light" loading={loading} onClick={takeBack} style={{ flex: 'none' }}>
        {words('action')}
      </Button>
    </Group>
  )
}
