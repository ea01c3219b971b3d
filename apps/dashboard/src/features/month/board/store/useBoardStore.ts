'use client'

import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useClosingQuestion } from '@/components/forms/useClosingQuestion'
import type { EditorialState, EventStatus, ProposeEssMonthEventInput } from '@/gql/graphql'
import { usePermissions, useViewer } from '@/lib/ViewerContext'
import type { BoardOccurrence } from '../board.operations'
import type { WhenAndWhere } from '../moves'
import { useReschedule } from '../useReschedule'
import { isOnBoard, type Period } from '../onBoard'
import { BoardStore, type Waiting } from './board-store'
import { moveOf, type Command } from './core/commands'
import type { Label } from './core/deeds'
import { shownCards } from './core/overlay'
import { keyOfName } from './kept-edits'
import { LiveFacts } from './live-facts'
import { isMoveNews } from './news'
import { Selection } from './selection'
import { sender } from './send'
import { useSignal } from './signal'
import { useCatchUp } from './useCatchUp'
import { useConnection } from './useConnection'
import { useFollowing } from './useFollowing'
import { useLookingAt } from './useLookingAt'

/** A card and where it is wanted. */
export interface Wish {
  occurrence: BoardOccurrence
  wanted: WhenAndWhere
}

/** Copies of a card: as further dates of its event, or as one new event with these dates. */
export interface Copies {
  occurrence: BoardOccurrence
  dates: readonly WhenAndWhere[]
  /** The title of the new event. */
  asEvent?: string
}

const labelOf = (kind: Label['kind'], [first]: readonly BoardOccurrence[], count: number): Label => ({ kind, title: first?.event.title ?? '', count })

/** The cards of the board and all that is done with them, together with everybody who has it open. Without an id of the month nothing is followed or kept. */
export function useBoardStore(loaded: readonly BoardOccurrence[], { id = '', year, period, waiting }: { id?: string; year: number; /** Beyond its weeks nothing is shown. */ period?: Period; waiting?: Waiting }) {
  const client = useApolloClient()
  const reschedule = useReschedule()
  const { accountId } = useViewer()
  const { member } = usePermissions()
  const [{ store, shows, facts, selection, place }] = useState(() => {
    const here = accountId && id ? { account: accountId, month: id } : undefined
    const shows = (card: BoardOccurrence) => !period || isOnBoard(card, period)
    return { store: new BoardStore(loaded, sender(client, reschedule), here, { waiting, shows }), shows, facts: new LiveFacts(), selection: new Selection(), place: here }
  })
  const state = useSignal(store.state)
  const refusals = useSignal(store.refusals)
  const said = useSignal(store.said)
  const keeps = useSignal(store.keeps)
  const skip = !id || !member
  const catchUp = useCatchUp(store, { year, shows })
  useFollowing({ store, facts, essMonth: id, skip, account: accountId ?? null, catchUp: () => catchUp() })
  const online = useConnection(store, { watch: id !== '', onBack: () => void catchUp() })
  const lookAt = useLookingAt(id, skip)
  useEffect(() => {
    store.open()
    return () => store.close()
  }, [store])
  const comparePage = useEffectEvent(() => {
    // Others may have changed something while the page was read.
    if (store.load(loaded, waiting) && !skip) void catchUp()
  })
  useEffect(() => comparePage(), [loaded])
  useEffect(() => {
    if (!place) return undefined
    const onStorage = ({ key, newValue }: StorageEvent) => {
      const edit = newValue === null ? keyOfName(place, key) : undefined
      if (edit) store.answeredElsewhere(edit)
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [store, place])
  useClosingQuestion(state.queue.length > 0 && (!place || !keeps))

  const occurrences = useMemo(() => shownCards(state.server, state.queue).filter(shows), [state.server, state.queue, shows])
  const sent = useMemo(() => new Set(online ? state.queue.filter(({ tried }) => tried).flatMap(({ command }) => (command.kind === 'move' ? command.moves.map((move) => move.id) : [])) : []), [state.queue, online])

  const moveMany = (wishes: readonly Wish[]) => {
    const moves = wishes.flatMap(({ occurrence, wanted }) => {
      const known = store.known(occurrence.id)
      return (known && moveOf(known, occurrence, wanted)) ?? []
    })
    if (moves.length > 0) store.do(labelOf('move', wishes.map(({ occurrence }) => occurrence), moves.length), [{ kind: 'move', moves }])
  }
  const duplicate = (copies: readonly Copies[], kind: 'add' | 'duplicate' | 'repeat' = 'add') => {
    const commands = copies.map(({ occurrence: like, dates, asEvent }): Command => (asEvent === undefined ? { kind: 'add', like, dates: [...dates] } : { kind: 'duplicate', like, title: asEvent, dates: [...dates] }))
    store.do(labelOf(kind, copies.map(({ occurrence }) => occurrence), copies.flatMap(({ dates }) => dates).length), commands)
  }
  const eventsOf = (cards: readonly BoardOccurrence[]) => [...new Map(cards.map(({ event }) => [event.id, event])).values()]
  const news = refusals[0] ?? said
  const canUndo = state.past.length > 0
  const undo = () => store.step('undo')
  return {
    occurrences,
    isUnderWay: (card: string) => sent.has(card),
    move: (occurrence: BoardOccurrence, wanted: WhenAndWhere) => moveMany([{ occurrence, wanted }]),
    moveMany,
    create: (input: ProposeEssMonthEventInput) => store.do({ kind: 'propose', title: input.title, count: 1 }, [{ kind: 'propose', input }]),
    duplicate,
    remove: (cards: readonly BoardOccurrence[]) => {
      const known = cards.flatMap(({ id: card }) => store.known(card) ?? [])
      if (known.length > 0) store.do(labelOf('remove', known, known.length), [{ kind: 'remove', cards: known }])
    },
    setState: (cards: readonly BoardOccurrence[], to: EditorialState) => {
      const events = eventsOf(cards).filter(({ editorialState }) => editorialState !== to)
      if (events.length > 0) store.do(labelOf('state', cards, events.length), [{ kind: 'state', to, events: events.map((event) => ({ id: event.id, from: event.editorialState })) }])
    },
    setStatus: (cards: readonly BoardOccurrence[], to: EventStatus) => {
      const events = eventsOf(cards).filter(({ status }) => status !== to)
      store.do(labelOf('status', cards, events.length), events.map((event): Command => ({ kind: 'status', to, event: { id: event.id, version: event.version, from: event.status } })))
    },
    news: isMoveNews(news) ? news : undefined,
    deedNews: isMoveNews(news) ? undefined : news,
    forget: () => store.forget(),
    // Beside the words of a move that was just taken back there is no second step back.
    undo: canUndo && !(news?.kind === 'moved' && news.undone) ? undo : undefined,
    redo: () => store.step('redo'),
    canUndo,
    canRedo: state.future.length > 0,
    conflict: state.conflicts[0],
    resolve: store.resolve.bind(store),
    dropConflict: () => store.dropConflict(),
    selection,
    changedBy: (card: string) => facts.marks.get().get(card),
    lookingAt: (card: string) => facts.people.get().filter((person) => person.lookingAt === card && person.id !== accountId).map(({ name }) => name),
    lookAt,
    online,
    store,
    facts,
  }
}

export type BoardTogether = ReturnType<typeof useBoardStore>
