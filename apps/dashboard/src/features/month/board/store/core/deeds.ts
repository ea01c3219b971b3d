import { whenAndWhere } from '../../moves'
import type { Card, Command } from './commands'
import { fieldsOf, holds, pick, targetOf } from './commands'
import type { Entry, Outcome } from './queue'

/** What a deed is called in words. */
export interface Label {
  kind: 'move' | 'add' | 'duplicate' | 'repeat' | 'propose' | 'remove' | 'state' | 'status'
  title: string
  count: number
}

/** Something that was done in one go, and is taken back in one go. */
export interface Deed {
  id: string
  label: Label
  /** Keys of its commands. */
  keys: readonly string[]
  /** For each command that has been answered, what takes it back. */
  inverses: Readonly<Record<string, readonly Command[]>>
}

/** What takes back a command that is done. A card that others have moved on since is left to them, and so is an event that they had decided the same for already. */
export function inverseOf(command: Command, { cards, changed }: Extract<Outcome, { kind: 'done' }>): Command[] {
  switch (command.kind) {
    case 'move': {
      const byId = new Map(cards.map((card) => [card.id, card]))
      const moves = command.moves.flatMap((move) => {
        const now = byId.get(move.id)
        if (!now || !holds(now, pick(targetOf(move), fieldsOf(move.changes)))) return []
        const fields = fieldsOf(move.changes)
        return [{ id: move.id, version: now.version, base: whenAndWhere(now), changes: pick(move.base, fields), seen: pick(now, fields) }]
      })
      return moves.length > 0 ? [{ kind: 'move', moves }] : []
    }
    case 'add':
      return [{ kind: 'remove', cards: [...cards] }]
    case 'duplicate':
    case 'propose':
    case 'restoreEvent':
      return removals(cards)
    case 'remove':
      return command.cards.map((card) => ({ kind: 'restore', card }))
    case 'restore':
      return cards.length > 0 ? [{ kind: 'remove', cards: [...cards] }] : []
    case 'removeEvent':
      return [{ kind: 'restoreEvent', event: command.event.id, cards: command.cards }]
    case 'state': {
      const own = command.events.filter(({ id, from }) => from !== command.to && (changed?.includes(id) ?? true))
      return [...new Set(own.map(({ from }) => from))].map((from) => ({ kind: 'state', to: from, events: own.filter((one) => one.from === from).map(({ id }) => ({ id, from: command.to })) }))
    }
    case 'status': {
      const now = cards.find(({ event }) => event.id === command.event.id)?.event
      return now ? [{ kind: 'status', to: command.event.from, event: { id: now.id, version: now.version, from: command.to } }] : []
    }
  }
}

function removals(cards: readonly Card[]): Command[] {
  const events = new Map(cards.map(({ event }) => [event.id, event]))
  return [...events.values()].map(({ id, version }) => ({ kind: 'removeEvent', event: { id, version }, cards: cards.filter(({ event }) => event.id === id) }))
}

/** What takes back a move that is on its way: it waits behind it. Other commands have to be answered first. */
export const inverseUnderWay = ({ command }: Entry): Command[] | undefined =>
  command.kind === 'move' ? [{ kind: 'move', moves: command.moves.map((move) => ({ ...move, changes: move.seen, seen: pick(targetOf(move), fieldsOf(move.changes)) })) }] : undefined
