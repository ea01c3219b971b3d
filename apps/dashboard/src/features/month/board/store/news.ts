import type { UserError } from '@/lib/user-errors'
import type { BoardOccurrence } from '../board.operations'
import type { WhenAndWhere } from '../moves'
import { targetOf, type Card, type Command } from './core/commands'
import type { Label } from './core/deeds'
import type { Entry, Outcome } from './core/queue'
import { cardOf, type ServerBoard } from './core/server-board'

/** What the board has to say about the move of one card. */
export type MoveNews =
  | { kind: 'moved'; occurrence: BoardOccurrence; undone: boolean }
  | { kind: 'refused'; occurrence: BoardOccurrence; wanted: WhenAndWhere; userErrors: UserError[] }
  | { kind: 'failed'; occurrence: BoardOccurrence; wanted: WhenAndWhere }

/** What it has to say about anything else. */
export type DeedNews =
  | { kind: 'did'; label: Label; undone: boolean }
  | { kind: 'notDone'; label: Label; userErrors: UserError[]; titles: readonly string[] }

export type News = MoveNews | DeedNews

export const isMoveNews = (news: News | undefined): news is MoveNews => news !== undefined && news.kind !== 'did' && news.kind !== 'notDone'

export const isRefusal = (news: News): boolean => news.kind !== 'moved' && news.kind !== 'did'

/** What came of a command, in the board's own terms; a conflict is a question, no news. */
export function newsOf({ command, label }: Entry, outcome: Outcome, { server, undone }: { server: ServerBoard; undone: boolean }): News | undefined {
  if (outcome.kind === 'conflict') return undefined
  const single = command.kind === 'move' && command.moves.length === 1 ? command.moves[0] : undefined
  const card = single && cardOf(server, single.id)
  if (outcome.kind === 'done') return single && outcome.cards[0] ? { kind: 'moved', occurrence: outcome.cards[0], undone } : { kind: 'did', label, undone }
  const userErrors = outcome.kind === 'refused' ? outcome.userErrors : []
  if (!single || !card) return { kind: 'notDone', label, userErrors, titles: titlesNamed(command, userErrors, server) }
  const about = { occurrence: card, wanted: targetOf(single) }
  return outcome.kind === 'refused' ? { kind: 'refused', ...about, userErrors } : { kind: 'failed', ...about }
}

/** Of a command about several cards, the titles of those that the refusal names by their positions. */
function titlesNamed(command: Command, userErrors: readonly UserError[], server: ServerBoard): string[] {
  const cards: readonly (Card | undefined)[] = command.kind === 'remove' ? command.cards : command.kind === 'move' ? command.moves.map(({ id }) => cardOf(server, id)) : []
  const positions = new Set(userErrors.map(({ path }) => Number(path?.[1])))
  return [...new Set(cards.filter((_, index) => positions.has(index)).flatMap((card) => (card ? [card.event.title] : [])))]
}
