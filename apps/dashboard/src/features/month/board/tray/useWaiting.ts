import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { getFragmentData } from '@/gql'
import { useNetwork } from '@/lib/ViewerContext'
import { BoardOccurrenceFragmentDocument } from '../board.operations'
import type { BoardStore } from '../store/board-store'
import { DatesThatWaitDocument } from '../store/documents'
import { useSignal } from '../store/signal'

/** How many dates are read at once: what the tray begins with. */
const PAGE = 200
/** A search that finds more is not one yet. */
const FOUND = 50

/** The dates that wait beyond those that the page brought: read when somebody asks for them, or looks for one. */
export function useWaiting(store: BoardStore, year: number) {
  const client = useApolloClient()
  const { id: network } = useNetwork()
  const { unread, after } = useSignal(store.waiting)
  const [state, setState] = useState<'reading' | 'failed'>()

  const read = async (asked: { first: number; after?: string | null; text?: string }) => {
    setState('reading')
    try {
      const { data } = await client.query({ query: DatesThatWaitDocument, variables: { network, year, ...asked }, fetchPolicy: 'no-cache' })
      const month = data?.essMonth
      if (!month) throw new Error('There is no such month')
      const { nodes, pageInfo } = month.occurrences
      const all = asked.text === undefined && !pageInfo.hasNextPage
      const next = asked.text === undefined ? (pageInfo.endCursor ?? after) : after
      store.heardWaiting(nodes.map((one) => getFragmentData(BoardOccurrenceFragmentDocument, one)), { total: all ? 0 : month.waiting.totalCount, after: next })
      setState(undefined)
    } catch {
      setState('failed')
    }
  }

  return { unread, state, readMore: () => read({ first: PAGE, after }), seek: (text: string) => read({ first: FOUND, text }) }
}
