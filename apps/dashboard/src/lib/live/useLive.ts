'use client'

import type { OperationVariables } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useDocumentVisibility } from '@mantine/hooks'
import { useEffect, useEffectEvent, useState } from 'react'
import type { LiveContext } from '@/lib/apollo/subscriptions'

interface Live<Data, Variables> {
  variables: Variables
  /** Nothing is followed where it is true. */
  skip?: boolean
  onData: (data: Data) => void
  /** The stream is open, for the first time or again: what happened before is to be read otherwise. */
  onConnected?: () => void
}

/** Follows a subscription for as long as the page is looked at: a hidden tab closes its streams, of which a browser has six for all tabs. Answers whether the stream is open and heard. */
export function useLive<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, { variables, skip = false, onData, onConnected }: Live<Data, Variables>): boolean {
  const client = useApolloClient()
  const isVisible = useDocumentVisibility() === 'visible'
  const [isOpen, setOpen] = useState(false)
  const tell = useEffectEvent(onData)
  const opened = useEffectEvent(() => {
    setOpen(true)
    onConnected?.()
  })
  const asked = JSON.stringify(variables)
  useEffect(() => {
    if (skip || !isVisible) return undefined
    const context: LiveContext = { onConnected: () => opened(), onConnecting: () => setOpen(false), onSilent: () => setOpen(false), onHeard: () => setOpen(true) }
    const following = client.subscribe<Data, OperationVariables>({ query: document, variables: JSON.parse(asked) as Variables, context, fetchPolicy: 'no-cache' }).subscribe({
      next: ({ data }) => { if (data) tell(data) },
      error: () => setOpen(false),
      complete: () => setOpen(false),
    })
    return () => {
      following.unsubscribe()
      setOpen(false)
    }
  }, [client, document, asked, skip, isVisible])
  return isOpen
}
