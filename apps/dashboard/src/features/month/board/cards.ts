'use client'

import type { Warning } from '@essaim/planning/warning'
import { useRef } from 'react'
import type { BoardOccurrence } from './board.operations'
import { cellId, TRAY } from './grid'
import { dayOf } from './moves'
import { rowIdsOf } from './rows'
import type { BoardView } from './view'

/** All that a card shows. The same object as long as nothing of it has changed, so that only what changed is drawn anew. */
export interface BoardCard {
  occurrence: BoardOccurrence
  /** What is worth a look about it, the gravest first. */
  warnings: readonly Warning[]
  /** Its move is on its way to the API. */
  underWay: boolean
}

const NONE: readonly never[] = []

/** Are these the same things in the same order? */
export const sameList = <Value>(a: readonly Value[] | undefined, b: readonly Value[] | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((one, index) => one === b[index]))

/** What a value was before, as long as it says the same: whoever is given it need not be drawn anew. */
export function useKept<Value>(value: Value, isSame: (before: Value, now: Value) => boolean): Value {
  const known = useRef(value)
  if (!isSame(known.current, value)) known.current = value
  return known.current
}

/** They are worked out anew after each move: what they say is compared. */
const sameWarnings = (a: readonly Warning[], b: readonly Warning[]) => a === b || sameList(a.map(({ key }) => key), b.map(({ key }) => key))

const sameCard = (a: BoardCard, b: BoardCard) => a.occurrence === b.occurrence && a.underWay === b.underWay && sameWarnings(a.warnings, b.warnings)

/** The cards of a board, by date; those that have not changed are those of before. */
export function useBoardCards(occurrences: readonly BoardOccurrence[], warnings: ReadonlyMap<string, Warning[]>, isUnderWay: (id: string) => boolean): readonly BoardCard[] {
  const known = useRef(new Map<string, BoardCard>())
  const cards = occurrences.map((occurrence) => {
    const card: BoardCard = { occurrence, warnings: warnings.get(occurrence.id) ?? NONE, underWay: isUnderWay(occurrence.id) }
    const before = known.current.get(occurrence.id)
    return before && sameCard(before, card) ? before : card
  })
  known.current = new Map(cards.map((card) => [card.occurrence.id, card]))
  return useKept<readonly BoardCard[]>(cards, sameList)
}

/** The cards by cell, and those of the tray; the list of a cell stays the same as long as its cards do, and all of them as long as each does. */
export function useCells(cards: readonly BoardCard[], view: BoardView): ReadonlyMap<string, readonly BoardCard[]> {
  const known = useRef<ReadonlyMap<string, readonly BoardCard[]>>(new Map())
  const before = known.current
  const cells = new Map<string, BoardCard[]>()
  for (const card of cards) {
    const day = dayOf(card.occurrence)
    for (const cell of day ? rowIdsOf(card.occurrence, view).map((row) => cellId(row, day)) : [TRAY]) {
      const list = cells.get(cell)
      if (list) list.push(card)
      else cells.set(cell, [card])
    }
  }
  const kept = new Map([...cells].map(([cell, list]) => [cell, sameList(before.get(cell), list) ? (before.get(cell) ?? list) : list] as const))
  if (kept.size !== before.size || [...kept].some(([cell, list]) => before.get(cell) !== list)) known.current = kept
  return known.current
}
