'use client'

import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent } from 'react'
import type { BoardStore } from './board-store'
import { AnybodyThereDocument } from './documents'
import { useSignal } from './signal'

/** How often is asked whether the API is back, in milliseconds; and how long an answer may take. */
const PAUSE = 2000

/** Knows whether the API answers: the browser's own word, a stream that breaks and a request that fails lead to asking it. */
export function useConnection(store: BoardStore, { watch, streaming, onBack }: { watch: boolean; streaming: boolean; onBack: () => void }): boolean {
  const client = useApolloClient()
  const online = useSignal(store.online)

  const ask = useEffectEvent(async () => {
    try {
      await client.query({ query: AnybodyThereDocument, fetchPolicy: 'no-cache', context: { fetchOptions: { signal: AbortSignal.timeout(PAUSE) } } })
    } catch {
      return store.lost()
    }
    if (store.online.get()) return
    store.back()
    onBack()
  })

  useEffect(() => {
    if (!watch) return undefined
    const lost = () => store.lost()
    const back = () => void ask()
    if (!navigator.onLine) lost()
    window.addEventListener('offline', lost)
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('offline', lost)
      window.removeEventListener('online', back)
    }
  }, [store, watch])

  // A stream that was open and is no longer, while the page is looked at.
  useEffect(() => {
    if (!streaming) return undefined
    return () => {
      if (document.visibilityState === 'visible') void ask()
    }
  }, [streaming])

  useEffect(() => {
    if (!watch || online) return undefined
    const timer = setInterval(() => void ask(), PAUSE)
    return () => clearInterval(timer)
  }, [watch, online])

  return online
}
