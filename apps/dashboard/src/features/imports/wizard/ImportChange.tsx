'use client'

import { useApolloClient } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { createContext, useContext, useState, useTransition, type ReactNode } from 'react'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'

interface Answer {
  userErrors: UserError[]
  /** Only where a change makes another import. */
  dataImport?: { id: string } | null
}

type ChangeDocument<Input> = TypedDocumentNode<{ answer: Answer | null }, { input: Input }>

export interface ImportChange {
  /** Sends a change and brings the page up to date, whatever the answer; `key` says what is busy, `open` opens another import that the change has made. Answers whether it was done. */
  send: <Input>(key: string, document: ChangeDocument<Input>, input: Input, open?: (id: string) => void) => Promise<boolean>
  /** What is on its way, until the page shows it. */
  busy: string | undefined
  /** Why the last change was not made. */
  errors: UserError[]
}

const ChangeContext = createContext<ImportChange | undefined>(undefined)

/** Changes of the import that the page shows; one at a time. */
export function useImportChange(): ImportChange {
  const change = useContext(ChangeContext)
  if (!change) throw new Error('useImportChange() needs <ImportChangeProvider> around it')
  return change
}

export function ImportChangeProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('imports')
  const client = useApolloClient()
  const router = useRouter()
  const [refreshing, startRefresh] = useTransition()
  const [sending, setSending] = useState(false)
  const [key, setKey] = useState<string>()
  const [errors, setErrors] = useState<UserError[]>([])
  const busy = sending || refreshing ? key : undefined

  const send: ImportChange['send'] = async (what, document, input, open) => {
    if (busy) return false
    setKey(what)
    setSending(true)
    setErrors([])
    try {
      const { data } = await client.mutate({ mutation: document, variables: { input } })
      const { userErrors: problems, dataImport: made } = answered(data?.answer)
      setErrors(problems)
      if (open && made) {
        open(made.id)
        return true
      }
      // Refused or not: what the page shows may be old.
      startRefresh(() => router.refresh())
      return problems.length === 0
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: t('unreachable') }])
      return false
    } finally {
      setSending(false)
    }
  }
  return <ChangeContext value={{ send, busy, errors }}>{children}</ChangeContext>
}
