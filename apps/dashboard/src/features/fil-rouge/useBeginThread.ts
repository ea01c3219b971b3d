'use client'

import { useMutation } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { WriteFilRougeInput } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { BeginThreadDocument } from './form/documents'

/** Begins a thread by one press, and reads the page anew. */
export function useBeginThread(document: typeof BeginThreadDocument) {
  const t = useTranslations('filRouge')
  const router = useRouter()
  const [send, { loading }] = useMutation(document)
  const begin = async (input: WriteFilRougeInput) => {
    try {
      const [problem] = answered((await send({ variables: { input } })).data?.answer).userErrors
      if (problem) notifications.show({ color: 'red', autoClose: false, message: problem.message })
      router.refresh()
    } catch {
      notifications.show({ color: 'red', autoClose: false, message: t('failed') })
    }
  }
  return { begin, pending: loading }
}
