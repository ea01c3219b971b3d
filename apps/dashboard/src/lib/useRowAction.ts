'use client'

import { useApolloClient } from '@apollo/client/react'
import type { OperationVariables } from '@apollo/client'
import { notifications } from '@mantine/notifications'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'

/** Does something to one row of a list, says that it is done, and reads the page anew. */
export function useRowAction() {
  const t = useTranslations('forms.delete')
  const client = useApolloClient()
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [errors, setErrors] = useState<UserError[]>([])

  /** Answers whether it was done; otherwise `errors` say why not. */
  const run = async <Variables extends OperationVariables>(document: TypedDocumentNode<{ answer: { userErrors: UserError[] } | null }, Variables>, variables: Variables, done: string): Promise<boolean> => {
    setPending(true)
    try {
      const { data } = await client.mutate<{ answer: { userErrors: UserError[] } | null }>({ mutation: document as TypedDocumentNode<{ answer: { userErrors: UserError[] } | null }>, variables })
      const { userErrors } = answered(data?.answer)
      setErrors(userErrors)
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
