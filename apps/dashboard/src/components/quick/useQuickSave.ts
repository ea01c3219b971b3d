'use client'

import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { showChange } from '@/components/undo/UndoNotice'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'

interface Answer {
  saved: { id: string; version: number } | null
  userErrors: UserError[]
  warnings?: { message: string }[]
}

/** Saves one small thing of a page where it stands: refusals stay beside what was typed, limits that are crossed are said, and there is a way back. */
export function useQuickSave() {
  const t = useTranslations('cooperation')
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])

  /** `done`: what to say of it, with the way back. Answers whether it was saved. */
  const save = async (send: () => Promise<{ data?: { answer: Answer | null } | null }>, done?: string): Promise<boolean> => {
    setPending(true)
    setErrors([])
    try {
      const { saved, userErrors, warnings = [] } = answered((await send()).data?.answer)
      if (userErrors.length > 0) {
        setErrors(userErrors)
        // What others saved meanwhile is shown beside what was typed: saved again, it is laid on that.
        if (userErrors.some(({ code }) => code === 'CONFLICT')) router.refresh()
        return false
      }
      for (const { message } of warnings) notifications.show({ color: 'miel', autoClose: 15_000, title: t('warning'), message })
      if (saved && done) showChange(done, { subject: saved.id, version: saved.version })
      router.refresh()
      return true
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: t('failed') }])
      return false
    } finally {
      setPending(false)
    }
  }
  return { save, pending, errors }
}

export type QuickSave = ReturnType<typeof useQuickSave>
