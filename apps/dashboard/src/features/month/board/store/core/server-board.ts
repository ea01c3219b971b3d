import type { Card } from './commands'

/** The event of a card: shared by all of its dates, with a version of its own. */
export type EventFacts = Card['event']

interface Known {
  card: Card
  /** When it was last heard of, by the board's own count. */
  stamp: number
}

/** What the server has said, by id and version. In whatever order it comes, and however often, the newest stays. */
export interface ServerBoard {
  cards: ReadonlyMap<string, Known>
  /** Cards that have been taken away, with the last versions that are no longer true. */
  gone: ReadonlyMap<string, { version: number; eventVersion: number; stamp: number }>
  clock: number
}

export const boardOf = (cards: readonly Card[]): ServerBoard => withCards({ cards: new Map(), gone: new Map(), clock: 0 }, cards)

export const cardOf = (board: ServerBoard, id: string): Card | undefined => board.cards.get(id)?.card

/** Takes in cards that the server has told of: an answer, a change of somebody else, a page. */
export function withCards(board: ServerBoard, told: readonly Card[]): ServerBoard {
  if (told.length === 0) return board
  const cards = new Map(board.cards)
  const gone = new Map(board.gone)
  const stamp = board.clock + 1
  const events = new Map<string, EventFacts>()
  for (const card of told) {
    const end = gone.get(card.id)
    // Being taken away raised the version, and coming back did: one more alone is older than both.
    if (end && card.version <= end.version + 1 && card.event.version <= end.eventVersion + 1) continue
    gone.delete(card.id)
    const known = cards.get(card.id)?.card
    const event = known && known.event.version > card.event.version ? known.event : card.event
    const newest = { ...(known && known.version > card.version ? known : card), event }
    cards.set(card.id, { card: known === undefined ? card : isSame(known, newest) ? known : newest, stamp })
    events.set(event.id, newer(events.get(event.id), event))
  }
  return { cards: withEvents(cards, events), gone, clock: stamp }
}

/** Takes cards away. What is told later of an older version does not bring them back. */
export function withoutCards(board: ServerBoard, ids: readonly string[]): ServerBoard {
  const cards = new Map(board.cards)
  const gone = new Map(board.gone)
  const stamp = board.clock + 1
  for (const id of ids) {
    const card = cards.get(id)?.card
    if (card) gone.set(id, { version: card.version, eventVersion: card.event.version, stamp })
    cards.delete(id)
  }
  return { cards, gone, clock: stamp }
}

/** Takes in a whole board, asked for when the own one had counted to `since`: what it lacks is gone, unless it was heard of later. */
export function withSnapshot(board: ServerBoard, all: readonly Card[], since: number): ServerBoard {
  const there = new Set(all.map(({ id }) => id))
  const missing = [...board.cards.values()].filter(({ card, stamp }) => stamp <= since && !there.has(card.id))
  const gone = new Map([...board.gone].filter(([id, { stamp }]) => stamp > since || !there.has(id)))
  return withCards(withoutCards({ ...board, gone }, missing.map(({ card }) => card.id)), all)
}

const isSame = (one: Card, other: Card): boolean => JSON.stringify(one) === JSON.stringify(other)

const newer = (one: EventFacts | undefined, other: EventFacts): EventFacts => (one && one.version > other.version ? one : other)

/** Cards keep their identity where nothing of them changes, so that they are not drawn anew. */
function withEvents(cards: Map<string, Known>, events: ReadonlyMap<string, EventFacts>): Map<string, Known> {
  for (const [id, { card, stamp }] of cards) {
    const event = events.get(card.event.id)
    if (event && event.version > card.event.version) cards.set(id, { card: { ...card, event }, stamp })
  }
  return cards
}
