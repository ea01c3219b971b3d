import type { FilterValues } from '@/lib/url-filters'
import { groupBy } from '@/lib/group-by'
import type { BoardOccurrence } from './board.operations'

/** What of the board is shown, as parameters of the address. Everything is loaded all the same: a clash with what is hidden remains one. */
export const boardFilterShape = { kinds: 'list', states: 'list', lieux: 'list' } as const

export type BoardFilterValues = FilterValues<typeof boardFilterShape>

const among = (codes: string[], code: string | undefined) => codes.length === 0 || (code !== undefined && codes.includes(code))

/** Lieux choose rows, and what of the tray has its lieu already. What was refused waits for no date, unless that is what one looks for. */
export function isShown({ event, lieu, startsAt }: BoardOccurrence, { kinds, states, lieux }: BoardFilterValues): boolean {
  const waits = Boolean(startsAt) || event.editorialState !== 'REFUSED' || states.includes('REFUSED')
  return waits && among(kinds, event.kind.code) && among(states, event.editorialState) && (among(lieux, lieu?.id) || (!startsAt && !lieu))
}

/** The kinds that are on the board, by name, each with its number. */
export function kindOptions(occurrences: readonly BoardOccurrence[], locale: string) {
  const byCode = groupBy(occurrences, ({ event }) => event.kind.code)
  return [...byCode]
    .map(([code, all]) => ({ code, label: all[0]?.event.kind.label ?? code, count: all.length }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}
