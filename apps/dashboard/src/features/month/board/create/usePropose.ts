'use client'

import { useMutation } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ProposeEssMonthEventInput } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { ProposeEventDocument } from '../../form/eventDocuments'

/** Proposes an event from the board, and says so; answers what was refused. */
export function usePropose() {
  const t = useTranslations('month.create')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const [send, { loading: pending }] = useMutation(ProposeEventDocument)
  const propose = async (input: ProposeEssMonthEventInput): Promise<UserError[]> => {
    try {
      const { data } = await send({ variables: { input } })
      const { userErrors } = answered(data?.answer)
      if (userErrors.length > 0) return userErrors
    } catch {
      return [{ code: 'UNREACHABLE', message: failed('text') }]
    }
    notifications.show({ message: t('done', { title: input.title }) })
    router.refresh()
    return []
  }
  return { propose, pending }
}
