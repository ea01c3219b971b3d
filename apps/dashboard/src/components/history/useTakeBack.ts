'use client'

import { useMutation } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answered } from '@/lib/apollo/answered'
import { RestoreVersionDocument, UndoChangeDocument } from './documents'

export interface Refusal {
  message: string
  /** Fields that others have changed since. */
  fields: string[]
}

/** Takes a change back, or brings an earlier version back; what stands in the way is kept until the next try. */
export function useTakeBack(onDone: () => void) {
  const t = useTranslations('history')
  const router = useRouter()
  const [refusal, setRefusal] = useState<Refusal>()
  const [undoChange, undoing] = useMutation(UndoChangeDocument)
  const [restoreVersion, restoring] = useMutation(RestoreVersionDocument)

  const settle = async (work: Promise<{ userErrors: { code: string; message: string }[]; conflicts: { field: string }[] }>, done: string): Promise<boolean> => {
    setRefusal(undefined)
    try {
      const { userErrors, conflicts } = await work
      const [problem] = userErrors
      if (problem) {
        setRefusal({ message: problem.message, fields: conflicts.map(({ field }) => field) })
        return false
      }
      notifications.show({ message: done })
      router.refresh()
      onDone()
      return true
    } catch {
      setRefusal({ message: t('failed'), fields: [] })
      return false
    }
  }

  return {
    refusal,
    pending: undoing.loading || restoring.loading,
    undo: (id: string, fields?: string[]) => settle(undoChange({ variables: { input: { id, fields } } }).then(({ data }) => answered(data?.undoChange)), t('undone')),
    restore: (id: string, version: number, expectedVersion: number) =>
      settle(restoreVersion({ variables: { input: { id, version, expectedVersion } } }).then(({ data }) => answered(data?.restoreVersion)), t('restored')),
  }
}
