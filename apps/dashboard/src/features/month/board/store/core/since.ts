import type { Command } from './commands'
import type { ServerBoard } from './server-board'

/** An event that is no longer as a step left it. */
export interface Changed {
  title: string
  field: 'editorialState' | 'status'
  now: string
}

/** What others have changed since in the very fields that a step sets; moves and removals are watched over by the API. */
export function stillAs(commands: readonly Command[], { cards }: ServerBoard): Changed[] {
  const events = new Map([...cards.values()].map(({ card }) => [card.event.id, card.event]))
  return commands.flatMap((command): Changed[] => {
    if (command.kind === 'state') {
      return command.events.flatMap(({ id, from }) => {
        const now = events.get(id)
        return now && now.editorialState !== from ? [{ title: now.title, field: 'editorialState' as const, now: now.editorialState }] : []
      })
    }
    if (command.kind !== 'status') return []
    const now = events.get(command.event.id)
    return now && now.status !== command.event.from ? [{ title: now.title, field: 'status' as const, now: now.status }] : []
  })
}
