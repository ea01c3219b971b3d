'use client'

import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { LookAtDocument } from './documents'

/** Others are told at most so often, in milliseconds. */
const PAUSE = 1000

/** Tells others which card is looked at or carried: the latest one, once a second at most. */
export function useLookingAt(essMonth: string, skip: boolean): (card: string | null) => void {
  const client = useApolloClient()
  const wanted = useRef<string | null>(null)
  const said = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const say = () => {
    timer.current = undefined
    if (wanted.current === said.current) return
    said.current = wanted.current
    // Whoever does not hear of it misses nothing.
    void client.mutate({ mutation: LookAtDocument, variables: { input: { essMonth, occurrence: wanted.current } } }).catch(() => undefined)
    timer.current = setTimeout(say, PAUSE)
  }
  return (card) => {
    if (skip || card?.startsWith('new:')) return
    wanted.current = card
    timer.current ??= setTimeout(say, PAUSE / 4)
  }
}
