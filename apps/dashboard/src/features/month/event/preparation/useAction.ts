'use client'

import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'

/** Does one thing at a press and reads the page anew; what was refused, or got no answer, is said. Answers what came of it. */
export function useAction() {
  const t = useTranslations('preparation')
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const refuse = (message: string) => notifications.show({ color: 'red', autoClose: false, message })

  const act = async <Answer extends { userErrors: UserError[] }>(send: () => Promise<Answer | null | undefined>): Promise<Answer | undefined> => {
    setPending(true)
    try {
      const answer = answered(await send())
      if (answer.userErrors[0]) return void refuse(answer.userErrors[0].message)
      router.refresh()
      return answer
    } catch {
      refuse(t('failed'))
    } finally {
      setPending(false)
    }
  }
  return { act, pending }
}
