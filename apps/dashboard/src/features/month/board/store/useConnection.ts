'use client'

import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent } from 'react'
import type { BoardStore } from './board-store'
import { AnybodyThereDocument } from './documents'
import { useSignal } from './signal'

/** How often is asked whether the API is back, in milliseconds; and how long an answer may take. */
const PAUSE = 2000
/** How long it may take where the line has fallen silent already: a second and a half before, and people know within three. */
const DOUBT = 1000

/** Knows whether the API answers: the browser's own word, a stream that breaks and a request that fails lead to asking it. */
export function useConnection(store: BoardStore, { watch, onBack }: { watch: boolean; onBack: () => void }): boolean {
  const client = useApolloClient()
  const online = useSignal(store.online)
  const streaming = useSignal(store.streaming)

  const ask = useEffectEvent(async (within: number) => {
    try {
      await client.query({ query: AnybodyThereDocument, fetchPolicy: 'no-cache', context: { fetchOptions: { signal: AbortSignal.timeout(within) } } })
    } catch {
      // A line on which something has come meanwhile is only slow.
      if (!store.streaming.get()) store.lost()
      return
    }
    if (store.online.get()) return
    store.back()
    onBack()
  })

  useEffect(() => {
    if (!watch) return undefined
    const lost = () => store.lost()
    const back = () => void ask(PAUSE)
    if (!navigator.onLine) lost()
    window.addEventListener('offline', lost)
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('offline', lost)
      window.removeEventListener('online', back)
    }
  }, [store, watch])

  // A stream that was open and heard and is no longer, while the page is looked at; or is again.
  useEffect(() => {
    if (!streaming) return undefined
    if (!store.online.get()) void ask(PAUSE)
    return () => {
      if (document.visibilityState === 'visible') void ask(DOUBT)
    }
  }, [store, streaming])

  useEffect(() => {
    if (!watch || online) return undefined
    const timer = setInterval(() => void ask(PAUSE), PAUSE)
    return () => clearInterval(timer)
  }, [watch, online])

  return online
}
