'use client'

import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { getFragmentData } from '@/gql'
import type { BoardNewsSubscription } from '@/gql/graphql'
import { useLive } from '@/lib/live/useLive'
import { BoardOccurrenceFragmentDocument } from '../board.operations'
import { OccurrenceAsItIsDocument } from '../useReschedule'
import type { BoardStore } from './board-store'
import { BoardNewsDocument, BoardPeopleDocument } from './documents'
import type { LiveFacts } from './live-facts'

interface Following {
  store: BoardStore
  facts: LiveFacts
  essMonth: string
  skip: boolean
  account: string | null
  catchUp: () => Promise<void>
}

/** Takes in what others do, and who is here. */
export function useFollowing({ store, facts, essMonth, skip, account, catchUp }: Following): void {
  const client = useApolloClient()

  const gone = async (id: string) => {
    // Own changes of this card may have been answered before the news of older ones came: then only the API knows.
    if (![...store.state.get().own].some((version) => version.startsWith(`${id}@`))) return store.gone(id)
    const { data } = await client.query({ query: OccurrenceAsItIsDocument, variables: { id }, fetchPolicy: 'no-cache' })
    if (!data?.occurrence) store.gone(id)
  }

  const onData = ({ essMonthChanged: change }: BoardNewsSubscription) => {
    if (!change) return
    if (change.kind === 'MISSED') return void catchUp()
    const card = getFragmentData(BoardOccurrenceFragmentDocument, change.occurrence)
    const title = (card ?? (change.removedId ? store.known(change.removedId) : undefined))?.event.title
    if (card) store.heard(card)
    if (change.removedId) void gone(change.removedId).catch(() => undefined)
    const id = card?.id ?? change.removedId
    if (id && title && change.by && change.by.id !== account) facts.mark(id, { name: change.by.name, title })
  }

  useLive(BoardNewsDocument, { variables: { essMonth }, skip, onData, onConnected: () => void catchUp(), onLine: (isHeard) => store.streaming.set(isHeard) })
  useLive(BoardPeopleDocument, {
    variables: { essMonth },
    skip,
    onData: ({ essMonthPresence: presence }) => facts.people.set((presence?.people ?? []).map(({ id, name, lookingAt }) => ({ id, name, lookingAt: lookingAt?.id ?? null }))),
  })
  useEffect(() => () => facts.stop(), [facts])
}
