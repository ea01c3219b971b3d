'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRef } from 'react'
import { getFragmentData } from '@/gql'
import { useNetwork } from '@/lib/ViewerContext'
import { BoardOccurrenceFragmentDocument } from '../board.operations'
import type { BoardStore } from './board-store'
import type { Card } from './core/commands'
import { BoardVersionsDocument, DatesOfMonthDocument } from './documents'

/** After a gap: compares versions, and reads the board anew where they differ. What is on the screen stays where it is. */
export function useCatchUp(store: BoardStore, year: number): () => Promise<void> {
  const client = useApolloClient()
  const { id: network } = useNetwork()
  const running = useRef<Promise<void>>(undefined)

  const isUpToDate = async (): Promise<boolean> => {
    const { data } = await client.query({ query: BoardVersionsDocument, variables: { network, year }, fetchPolicy: 'no-cache' })
    const versions = data?.essMonth?.versions ?? []
    const known = store.state.get().server.cards
    return versions.length === known.size && versions.every(({ id, version, eventVersion }) => {
      const card = known.get(id)?.card
      return card?.version === version && card.event.version === eventVersion
    })
  }

  const readAll = async (): Promise<void> => {
    const since = store.state.get().server.clock
    const cards: Card[] = []
    const readPage = async (after: string | null) => (await client.query({ query: DatesOfMonthDocument, variables: { network, year, after }, fetchPolicy: 'no-cache' })).data?.essMonth
    for (let after: string | null = null; ; ) {
      const month: Awaited<ReturnType<typeof readPage>> = await readPage(after)
      if (!month) return
      if (cards.length === 0) cards.push(...month.unscheduled.nodes.map((one) => getFragmentData(BoardOccurrenceFragmentDocument, one)))
      cards.push(...month.occurrences.nodes.map((one) => getFragmentData(BoardOccurrenceFragmentDocument, one)))
      if (!month.occurrences.pageInfo.hasNextPage) break
      after = month.occurrences.pageInfo.endCursor
    }
    store.snapshot(cards, since)
  }

  return () => {
    running.current ??= isUpToDate()
      .then((same) => (same ? undefined : readAll()))
      // Not answered: the connection is watched elsewhere, and catches up when it is back.
      .catch(() => undefined)
      .finally(() => {
        running.current = undefined
      })
    return running.current
  }
}
