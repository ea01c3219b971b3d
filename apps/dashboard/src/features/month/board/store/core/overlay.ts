import type { WhenAndWhere } from '../../moves'
import type { Card, Command } from './commands'
import type { Entry } from './queue'
import type { ServerBoard } from './server-board'

/** The cards as they are shown: what the server said, and own commands that it has not answered yet on top. */
export function shownCards(board: ServerBoard, queue: readonly Entry[]): Card[] {
  const cards = new Map([...board.cards].map(([id, { card }]) => [id, card]))
  for (const { key, command } of queue) lay(cards, key, command)
  return [...cards.values()]
}

function lay(cards: Map<string, Card>, key: string, command: Command): void {
  const change = (id: string, changes: Partial<Card>) => {
    const card = cards.get(id)
    if (card) cards.set(id, { ...card, ...changes })
  }
  const ofEvent = (event: string) => [...cards.values()].filter((card) => card.event.id === event)
  switch (command.kind) {
    case 'move':
      for (const { id, changes } of command.moves) change(id, changes)
      return
    case 'add':
    case 'duplicate':
      for (const card of newCards(key, command)) cards.set(card.id, card)
      return
    case 'remove':
    case 'removeEvent':
      for (const { id } of command.cards) cards.delete(id)
      return
    case 'restore':
      if (!cards.has(command.card.id)) cards.set(command.card.id, waiting(command.card))
      return
    case 'restoreEvent':
      for (const card of command.cards) if (!cards.has(card.id)) cards.set(card.id, waiting(card))
      return
    case 'state':
      for (const { id } of command.events) for (const card of ofEvent(id)) change(card.id, { event: { ...card.event, editorialState: command.to } })
      return
    case 'status':
      for (const card of ofEvent(command.event.id)) change(card.id, { event: { ...card.event, status: command.to } })
      return
    case 'propose':
  }
}

/** A card that the server does not know yet cannot be moved. */
const waiting = (card: Card): Card => ({ ...card, viewerCanReschedule: false })

const newCards = (key: string, { kind, like, dates, ...rest }: Extract<Command, { kind: 'add' | 'duplicate' }>): Card[] =>
  dates.map((date: WhenAndWhere, index) => ({
    ...waiting(like),
    ...date,
    id: `new:${key}:${index}`,
    version: 0,
    event: kind === 'add' ? like.event : { ...like.event, id: `new:${key}`, title: ('title' in rest && rest.title) || like.event.title, editorialState: 'PROPOSED', status: 'SCHEDULED' },
  }))
