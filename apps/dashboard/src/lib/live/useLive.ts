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
  /** Whether the stream is open and heard, at the very moment: what is drawn of it comes later. */
  onLine?: (isHeard: boolean) => void
}

/** Follows a subscription for as long as the page is looked at: a hidden tab closes its streams, of which a browser has six for all tabs. Answers whether the stream is open and heard. */
export function useLive<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, { variables, skip = false, onData, onConnected, onLine }: Live<Data, Variables>): boolean {
  const client = useApolloClient()
  const isVisible = useDocumentVisibility() === 'visible'
  const [isOpen, setOpen] = useState(false)
  const tell = useEffectEvent(onData)
  const setLine = useEffectEvent((isHeard: boolean) => {
    setOpen(isHeard)
    onLine?.(isHeard)
  })
  const opened = useEffectEvent(() => {
    setLine(true)
    onConnected?.()
  })
  const asked = JSON.stringify(variables)
  useEffect(() => {
    if (skip || !isVisible) return undefined
    const context: LiveContext = { onConnected: () => opened(), onConnecting: () => setLine(false), onSilent: () => setLine(false), onHeard: () => setLine(true) }
    const following = client.subscribe<Data, OperationVariables>({ query: document, variables: JSON.parse(asked) as Variables, context, fetchPolicy: 'no-cache' }).subscribe({
      next: ({ data }) => { if (data) tell(data) },
      error: () => setLine(false),
      complete: () => setLine(false),
    })
    return () => {
      following.unsubscribe()
      setLine(false)
    }
  }, [client, document, asked, skip, isVisible])
  return isOpen
}
