'use client'

import { useApolloClient } from '@apollo/client/react'
import { useRef } from 'react'
import { getFragmentData } from '@/gql'
import { useNetwork } from '@/lib/ViewerContext'
import { BoardOccurrenceFragmentDocument } from '../board.operations'
import type { BoardStore } from './board-store'
import type { Card } from './core/commands'
import { BoardVersionsDocument, DatesThatDifferDocument } from './documents'

/** As many as the API gives in a page. */
const AT_ONCE = 500

interface Board {
  year: number
  /** Whether a card is in the weeks that the board shows; what lies beyond them is none of its business. */
  shows: (card: Card) => boolean
}

/** After a gap: compares versions, and reads what differs. What is on the screen stays where it is. */
export function useCatchUp(store: BoardStore, { year, shows }: Board): () => Promise<void> {
  const client = useApolloClient()
  const { id: network } = useNetwork()
  const running = useRef<Promise<void>>(undefined)

  const readDates = async (ids: string[]): Promise<readonly Card[] | undefined> => {
    const { data } = await client.query({ query: DatesThatDifferDocument, variables: { network, year, ids }, fetchPolicy: 'no-cache' })
    return data?.essMonth?.occurrences.nodes.map((one) => getFragmentData(BoardOccurrenceFragmentDocument, one))
  }

  const catchUp = async (): Promise<void> => {
    const { clock: since, cards } = store.state.get().server
    const { data } = await client.query({ query: BoardVersionsDocument, variables: { network, year }, fetchPolicy: 'no-cache' })
    const versions = data?.essMonth?.versions
    if (!versions) return
    const there = new Set(versions.map(({ id }) => id))
    const kept = [...cards.values()].map(({ card }) => card).filter((card) => there.has(card.id) || !shows(card))
    const differing = versions.filter(({ id, version, eventVersion, scheduled }) => {
      const card = cards.get(id)?.card
      // Of what waits, the tray may not have read all.
      return card ? card.version !== version || card.event.version !== eventVersion : scheduled || store.waiting.get().unread === 0
    })
    if (differing.length === 0 && kept.length === cards.size) return
    const read: Card[] = []
    for (let from = 0; from < differing.length; from += AT_ONCE) {
      const dates = await readDates(differing.slice(from, from + AT_ONCE).map(({ id }) => id))
      if (!dates) return
      read.push(...dates)
    }
    store.snapshot([...kept, ...read], since)
  }

  return () => {
    running.current ??= catchUp()
      // Not answered: the connection is watched elsewhere, and catches up when it is back.
      .catch(() => undefined)
      .finally(() => {
        running.current = undefined
      })
    return running.current
  }
}
