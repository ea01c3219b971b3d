import { plusDays } from '@/lib/days'
import { dayOf, droppedOn, whenAndWhere, type WhenAndWhere } from '../moves'

/** The same hours on the wall clock so many days later, in the same room; nothing where there are no times to keep. */
export function shifted(card: WhenAndWhere, days: number): WhenAndWhere | undefined {
  const day = dayOf(card)
  return day === undefined ? undefined : droppedOn(whenAndWhere(card), { day: plusDays(day, days), lieu: card.lieu ?? null })
}

/** The dates of the weeks that follow. */
export const weekly = (card: WhenAndWhere, times: number, every = 1): WhenAndWhere[] =>
  Array.from({ length: times }, (_, index) => shifted(card, 7 * every * (index + 1))).filter((date) => date !== undefined)
