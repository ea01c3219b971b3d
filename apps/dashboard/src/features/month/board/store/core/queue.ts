import type { Conflict } from '@/components/dialogs/ConflictDialog'
import type { UserError } from '@/lib/user-errors'
import type { Card, CardMove, Command } from './commands'
import { onto } from './commands'
import type { Label } from './deeds'

/** A command that waits for its answer. */
export interface Entry {
  /** The key that it is sent under, however often: the API does it once. */
  key: string
  command: Command
  /** What it is called, as part of its deed. */
  label: Label
  /** It has been sent at least once, and may have been done. */
  tried: boolean
  /** Counts up: in this order it was done, and is sent. */
  at: number
}

/** What came of a command. */
export type Outcome =
  | { kind: 'done'; cards: readonly Card[]; removed: readonly string[]; /** Of a change of state, the events that had another one. */ changed?: readonly string[] }
  | { kind: 'refused'; userErrors: UserError[] }
  /** The API was reached and would not: no permission, a bug. */
  | { kind: 'rejected' }
  | { kind: 'conflict'; index: number; conflicts: Conflict[]; current: Card }

export const movesOf = (command: Command): readonly CardMove[] => (command.kind === 'move' ? command.moves : [])

/** After an own change was answered, what waits behind it is about the card that it led to. */
export const rebased = (queue: readonly Entry[], answered: readonly Card[]): Entry[] => {
  const byId = new Map(answered.map((card) => [card.id, card]))
  return queue.map((entry) => {
    // What has been sent is sent again as it was: under one key the API takes one wish only.
    if (entry.tried) return entry
    if (entry.command.kind === 'remove') return { ...entry, command: { ...entry.command, cards: entry.command.cards.map((card) => newest(card, byId.get(card.id))) } }
    if (entry.command.kind !== 'move') return entry
    const moves = entry.command.moves.map((move) => {
      const card = byId.get(move.id)
      return card ? onto(move, card) : move
    })
    return { ...entry, command: { kind: 'move', moves } }
  })
}

const newest = (card: Card, other: Card | undefined): Card => (other && other.version > card.version ? other : card)

/** Ids of cards whose change has not been answered. */
export function underWay(queue: readonly Entry[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { command } of queue) {
    for (const { id } of movesOf(command)) ids.add(id)
    if (command.kind === 'state') for (const { id } of command.events) ids.add(id)
    if (command.kind === 'status') ids.add(command.event.id)
  }
  return ids
}
