'use client'

import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'

/** Of many refusals: nobody reads more in a notice. */
const SAID_AT_MOST = 5

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
      if (answer.userErrors.length > 0) return void refuse(answer.userErrors.slice(0, SAID_AT_MOST).map(({ message }) => message).join(' '))
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
