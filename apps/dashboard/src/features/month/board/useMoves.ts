'use client'

import { useRef, useState } from 'react'
import type { Conflict, Side } from '@/components/dialogs/ConflictDialog'
import type { UserError } from '@/lib/user-errors'
import type { BoardOccurrence } from './board.operations'
import { changedFields, isMove, moveBetween, whenAndWhere, type WhenAndWhere } from './moves'
import { useReschedule, type MoveOutcome } from './useReschedule'

/** What the board has to say about the last move. */
export type MoveNews =
  | { kind: 'moved'; occurrence: BoardOccurrence; undone: boolean }
  | { kind: 'refused'; occurrence: BoardOccurrence; wanted: WhenAndWhere; userErrors: UserError[] }
  | { kind: 'failed'; occurrence: BoardOccurrence; wanted: WhenAndWhere }

interface OpenConflict {
  conflicts: Conflict[]
  current: BoardOccurrence
  before: WhenAndWhere
  wanted: WhenAndWhere
}

/** The occurrences of the board and what moves them: shown at once, taken back where the API refuses, and undone on demand. */
export function useMoves(loaded: readonly BoardOccurrence[]) {
  const reschedule = useReschedule()
  const [known, setKnown] = useState({ loaded, occurrences: loaded })
  const [wishes, setWishes] = useState<Record<string, WhenAndWhere>>({})
  const [news, setNews] = useState<MoveNews>()
  const [undoable, setUndoable] = useState<{ id: string; before: WhenAndWhere }>()
  const [conflict, setConflict] = useState<OpenConflict>()
  const underWay = useRef(new Set<string>())

  // A newer page from the server replaces what was known; what is still on its way stays where it was put.
  if (known.loaded !== loaded) setKnown({ loaded, occurrences: loaded })

  const settle = (id: string, before: WhenAndWhere, wanted: WhenAndWhere, outcome: MoveOutcome, from: BoardOccurrence, undone: boolean) => {
    if (outcome.kind === 'conflict') return setConflict({ conflicts: outcome.conflicts, current: outcome.current, before, wanted })
    if (outcome.kind === 'refused') return setNews({ kind: 'refused', occurrence: from, wanted, userErrors: outcome.userErrors })
    setKnown((now) => ({ ...now, occurrences: now.occurrences.map((one) => (one.id === id ? outcome.occurrence : one)) }))
    setUndoable(undone ? undefined : { id, before })
    setNews({ kind: 'moved', occurrence: outcome.occurrence, undone })
  }

  /** `from` is what the mover saw; another move of the same card waits for the first to be answered. */
  const move = async (from: BoardOccurrence, wanted: WhenAndWhere, undone = false): Promise<void> => {
    const before = whenAndWhere(from)
    if (underWay.current.has(from.id) || !isMove(before, wanted)) return
    underWay.current.add(from.id)
    setWishes((all) => ({ ...all, [from.id]: wanted }))
    setNews(undefined)
    try {
      settle(from.id, before, wanted, await reschedule({ occurrence: from.id, expectedVersion: from.version, ...moveBetween(before, wanted) }), from, undone)
    } catch {
      setNews({ kind: 'failed', occurrence: from, wanted })
    } finally {
      underWay.current.delete(from.id)
      setWishes(({ [from.id]: _settled, ...others }) => others)
    }
  }

  const undo = () => {
    const from = known.occurrences.find(({ id }) => id === undoable?.id)
    return from && undoable ? move(from, undoable.before, true) : undefined
  }

  /** Sends again what the mover kept, over the occurrence as it is now. */
  const resolve = (choices: Record<string, Side>) => {
    if (!conflict) return undefined
    const { current } = conflict
    setConflict(undefined)
    setKnown((now) => ({ ...now, occurrences: now.occurrences.map((one) => (one.id === current.id ? current : one)) }))
    return move(current, chosen(current, conflict, choices))
  }

  return {
    occurrences: known.occurrences.map((one) => (wishes[one.id] ? { ...one, ...wishes[one.id] } : one)),
    isUnderWay: (id: string) => id in wishes,
    move,
    news,
    forget: () => setNews(undefined),
    undo: undoable ? undo : undefined,
    conflict,
    resolve,
    dropConflict: () => setConflict(undefined),
  }
}

/** The occurrence as it is, with what the mover changed and insists on. */
function chosen(current: WhenAndWhere, { before, wanted }: OpenConflict, choices: Record<string, Side>): WhenAndWhere {
  const changed = changedFields(before, wanted).filter((field) => choices[field] !== 'theirs')
  return { ...whenAndWhere(current), ...Object.fromEntries(changed.map((field) => [field, wanted[field]])) }
}
