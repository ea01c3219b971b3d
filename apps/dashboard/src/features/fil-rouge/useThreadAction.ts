'use client'

import type { OperationVariables } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { showChange } from '@/components/undo/UndoNotice'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'

interface Answer {
  answer: { filRouge?: { id: string; version: number } | null; userErrors: UserError[] } | null
}

/** Does one thing to a fil rouge, says that it is done with the way back, and reads the page anew. Answers what the API refuses. */
export function useThreadAction() {
  const t = useTranslations('filRouge')
  const client = useApolloClient()
  const router = useRouter()
  const [pending, setPending] = useState(false)

  async function act<Variables extends OperationVariables>(mutation: TypedDocumentNode<Answer, Variables>, variables: Variables, done: string): Promise<UserError[]> {
    setPending(true)
    try {
      const { data } = await client.mutate<Answer, OperationVariables>({ mutation, variables })
      const { filRouge, userErrors } = answered(data?.answer)
      // What others did meanwhile is shown, so that whoever does it again knows it.
      if (userErrors.some(({ code }) => code === 'CONFLICT')) router.refresh()
      if (userErrors.length > 0) return userErrors
      if (filRouge) showChange(done, { subject: filRouge.id, version: filRouge.version })
      router.refresh()
      return []
    } catch {
      return [{ code: 'UNREACHABLE', message: t('failed') }]
    } finally {
      setPending(false)
    }
  }

  /** The same where there is no form to stand an error in. */
  async function actOrTell<Variables extends OperationVariables>(mutation: TypedDocumentNode<Answer, Variables>, variables: Variables, done: string): Promise<void> {
    const [problem] = await act(mutation, variables, done)
    if (problem) notifications.show({ color: 'red', autoClose: false, message: problem.message })
  }

  return { act, actOrTell, pending }
}
