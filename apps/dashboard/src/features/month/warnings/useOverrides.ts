'use client'

import { useMutation } from '@apollo/client/react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { MonthWarningFragment } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { OverrideWarningDocument, TakeBackOverrideDocument } from './warnings.operations'

/** Accepting what is worth a look with a reason, and taking that back. */
export function useOverrides() {
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const [asking, setAsking] = useState<MonthWarningFragment>()
  const [pending, setPending] = useState<string>()
  const [errors, setErrors] = useState<UserError[]>([])
  const [override] = useMutation(OverrideWarningDocument)
  const [takeBack] = useMutation(TakeBackOverrideDocument)

  const send = async (warning: MonthWarningFragment, work: () => Promise<UserError[]>) => {
    setPending(warning.id)
    try {
      const userErrors = await work()
      setErrors(userErrors)
      if (userErrors.length > 0) return
      setAsking(undefined)
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    } finally {
      setPending(undefined)
    }
  }

  return {
    asking,
    errors,
    isPending: (id: string) => pending === id,
    ask: (warning: MonthWarningFragment | undefined) => {
      setErrors([])
      setAsking(warning)
    },
    accept: (warning: MonthWarningFragment, reason: string) =>
      send(warning, async () => answered((await override({ variables: { input: { warning: warning.id, reason } } })).data?.overrideWarning).userErrors),
    takeBack: (warning: MonthWarningFragment) => send(warning, async () => answered((await takeBack({ variables: { input: { warning: warning.id } } })).data?.takeBackOverride).userErrors),
  }
}
