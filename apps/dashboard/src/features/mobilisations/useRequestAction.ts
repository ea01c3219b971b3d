'use client'

import { useApolloClient } from '@apollo/client/react'
import type { OperationVariables } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'

interface Answer {
  answer: { userErrors: readonly UserError[] } | null
}

/** Does something to a request, says that it is done, and reads the page anew. */
export function useRequestAction() {
  const t = useTranslations('mobilisations')
  const client = useApolloClient()
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])

  /** Answers whether it was done; otherwise `errors` say why not. */
  const run = async <Variables extends OperationVariables>(document: TypedDocumentNode<unknown, Variables>, variables: Variables, done: string): Promise<boolean> => {
    setPending(true)
    try {
      const { data } = await client.mutate<Answer>({ mutation: document as TypedDocumentNode<Answer>, variables })
      const { userErrors } = answered(data?.answer)
      setErrors([...userErrors])
      if (userErrors.length > 0) return false
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: t('failed') }])
      return false
    } finally {
      setPending(false)
    }
    notifications.show({ message: done })
    router.refresh()
    return true
  }
  return { run, pending, errors, forget: () => setErrors([]) }
}
