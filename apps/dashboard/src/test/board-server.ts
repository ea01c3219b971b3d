import { holds, pick, targetOf, type Card, type CardMove, type Command } from '@/features/month/board/store/core/commands'
import type { Outcome } from '@/features/month/board/store/core/queue'
import { changedFields, whenAndWhere, type WhenAndWhere } from '@/features/month/board/moves'
import { date } from './month'

/** Nobody gets this day: whoever asks for it is refused. */
export const TAKEN = '2026-11-13'

export const onDay = (day: string): Partial<WhenAndWhere> => ({ startsAt: `${day}T14:00:00+01:00`, endsAt: `${day}T16:00:00+01:00` })

/** The API's part of the board, as far as it matters here: versions, three-way merges, keys, all or none. */
export class BoardServer {
  readonly cards = new Map<string, Card>()
  /** What open boards hear of, in order. */
  readonly told: ({ card: Card } | { removed: string })[] = []
  private readonly history = new Map<string, WhenAndWhere[]>()
  private readonly events = new Map<string, Card['event']>()
  private readonly answers = new Map<string, Outcome>()
  private count = 0

  constructor(ids: readonly string[]) {
    for (const id of ids) this.write(date(id))
  }

  all(): Card[] {
    return [...this.cards.values()]
  }

  /** Does a command once, however often it comes under its key. */
  do(key: string, command: Command): Outcome {
    const before = this.answers.get(key)
    // Things are read anew.
    if (before?.kind === 'done') return { ...before, cards: before.cards.flatMap(({ id }) => this.cards.get(id) ?? []) }
    const outcome = this.once(command)
    if (outcome.kind === 'done') this.answers.set(key, outcome)
    return outcome
  }

  /** Somebody else moves a card, on what it is now. */
  moveBySomebody(id: string, changes: Partial<WhenAndWhere>): void {
    const card = this.cards.get(id)
    if (card && !holds(card, changes)) this.write({ ...card, ...changes, version: card.version + 1 })
  }

  /** Somebody else decides on events. */
  decideBySomebody(events: readonly string[], to: Card['event']['editorialState']): void {
    this.once({ kind: 'state', to, events: events.map((id) => ({ id, from: 'PROPOSED' })) })
  }

  private once(command: Command): Outcome {
    switch (command.kind) {
      case 'move':
        return this.move(command.moves)
      case 'remove': {
        if (command.cards.some(({ id, version }) => this.cards.get(id)?.version !== version)) return { kind: 'refused', userErrors: [{ code: 'CONFLICT', message: '' }] }
        for (const { id } of command.cards) {
          this.cards.delete(id)
          this.told.push({ removed: id })
        }
        return done({ removed: command.cards.map(({ id }) => id) })
      }
      case 'restore': {
        if (this.cards.has(command.card.id)) return { kind: 'refused', userErrors: [{ code: 'NOT_DELETED', message: '' }] }
        return done({ cards: [this.write({ ...command.card, ...this.latest(command.card.id), event: this.eventOf(command.card), version: this.versionOf(command.card.id) + 2 })] })
      }
      case 'add':
        return done({ cards: command.dates.map((one) => this.write({ ...command.like, ...one, event: this.eventOf(command.like), id: `made_${(this.count += 1)}`, version: 1, viewerCanReschedule: true })) })
      case 'state': {
        const cards = this.all().filter(({ event }) => command.events.some(({ id }) => id === event.id))
        const changed = cards.filter(({ event }) => event.editorialState !== command.to).map(({ event }) => event.id)
        return done({ changed, cards: cards.map((card) => this.write({ ...card, event: { ...card.event, editorialState: command.to, version: card.event.version + (card.event.editorialState === command.to ? 0 : 1) } })) })
      }
      default:
        throw new Error(`${command.kind} is not part of these tests`)
    }
  }

  private move(moves: readonly CardMove[]): Outcome {
    const written: Card[] = []
    for (const [index, move] of moves.entries()) {
      const now = this.cards.get(move.id)
      if (!now) return { kind: 'refused', userErrors: [{ code: 'DELETED', message: '' }] }
      const then = this.at(move)
      const asked = changedFields(whenAndWhere(now), { ...whenAndWhere(now), ...pick(targetOf(move), ['startsAt', 'endsAt']), ...move.changes })
      const mine = asked.filter((field) => !holds({ ...then, ...pick(targetOf(move), [field]) }, pick(then, [field])))
      const fought = mine.filter((field) => !holds(now, pick(then, [field])))
      if (fought.length > 0) return { kind: 'conflict', index, current: now, conflicts: fought.map((field) => ({ field, base: then[field], mine: targetOf(move)[field], theirs: now[field] })) }
      const next = { ...now, ...pick(targetOf(move), mine) }
      if (next.startsAt?.startsWith(TAKEN)) return { kind: 'refused', userErrors: [{ code: 'ROOM_TAKEN', message: '' }] }
      written.push(mine.length > 0 ? { ...next, version: now.version + 1 } : now)
    }
    return done({ cards: written.map((card) => (card === this.cards.get(card.id) ? card : this.write(card))) })
  }

  private write(card: Card): Card {
    this.cards.set(card.id, card)
    this.events.set(card.event.id, card.event)
    const kept = this.history.get(card.id) ?? []
    kept[card.version] = whenAndWhere(card)
    this.history.set(card.id, kept)
    this.told.push({ card })
    return card
  }

  private at({ id, version, base }: CardMove): WhenAndWhere {
    return this.history.get(id)?.[version] ?? base
  }

  private eventOf = ({ event }: Card): Card['event'] => this.events.get(event.id) ?? event
  private latest = (id: string): WhenAndWhere | undefined => this.history.get(id)?.at(-1)
  private versionOf = (id: string): number => (this.history.get(id)?.length ?? 1) - 1
}

const done = ({ cards = [], removed = [], changed }: { cards?: Card[]; removed?: string[]; changed?: string[] }): Outcome => ({
  kind: 'done', cards, removed, ...(changed ? { changed } : {}),
})
