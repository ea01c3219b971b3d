import type { Command } from './commands'
import type { Outcome } from './queue'
import { cardOf, type ServerBoard } from './server-board'

/** Versions that own commands led to, with nobody else's change in between: "occurrence_1@4". */
export type OwnVersions = ReadonlySet<string>

const mark = (id: string, version: number) => `${id}@${version}`

/** Those that an answer adds. */
export function ownVersionsOf(command: Command, { cards }: Extract<Outcome, { kind: 'done' }>, before: ServerBoard): string[] {
  const expected = expectedVersions(command)
  const ofCards = cards.filter(({ id, version }) => expected.get(id) === version).map(({ id, version }) => mark(id, version))
  const known = new Map([...before.cards.values()].map(({ card }) => [card.event.id, card.event.version]))
  const ofEvents = [...new Map(cards.map(({ event }) => [event.id, event])).values()]
    .filter(({ id, version }) => expected.get(id) === version || (command.kind === 'state' && [version, version - 1].includes(known.get(id) ?? -1)))
    .map(({ id, version }) => mark(id, version))
  return [...ofCards, ...ofEvents]
}

function expectedVersions(command: Command): ReadonlyMap<string, number> {
  switch (command.kind) {
    case 'move':
      return new Map(command.moves.map(({ id, version }) => [id, version + 1]))
    case 'restore':
      // The removal raised it, and the return does.
      return new Map([[command.card.id, command.card.version + 2]])
    case 'status':
      return new Map([[command.event.id, command.event.version + 1]])
    default:
      return new Map()
  }
}

/** What removes something says the version that it is to have: own changes since count as seen, those of others do not. */
export function withOwnSince(command: Command, own: OwnVersions, server: ServerBoard): Command {
  const latest = (id: string, version: number): number => (own.has(mark(id, version + 1)) ? latest(id, version + 1) : version)
  if (command.kind === 'remove') {
    return { ...command, cards: command.cards.map((card) => ({ ...(cardOf(server, card.id) ?? card), version: latest(card.id, card.version) })) }
  }
  return command.kind === 'removeEvent' ? { ...command, event: { ...command.event, version: latest(command.event.id, command.event.version) } } : command
}
