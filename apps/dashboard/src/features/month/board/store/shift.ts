import { plusDays } from '@/lib/days'
import { cellOf, droppedOn, whenAndWhere, type WhenAndWhere } from '../moves'

/** The same hours on the wall clock so many days later, in the same room; nothing where there are no times to keep. */
export function shifted(card: WhenAndWhere, days: number): WhenAndWhere | undefined {
  const cell = cellOf(card)
  const lieu = card.lieu ? { ...card.lieu, rooms: [] } : null
  return cell && droppedOn(whenAndWhere(card), { day: plusDays(cell.day, days), lieu })
}

/** The dates of the weeks that follow. */
export const weekly = (card: WhenAndWhere, times: number, every = 1): WhenAndWhere[] =>
  Array.from({ length: times }, (_, index) => shifted(card, 7 * every * (index + 1))).filter((date) => date !== undefined)
