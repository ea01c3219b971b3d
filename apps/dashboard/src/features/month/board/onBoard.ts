import { mondayOf, plusDays } from '@/lib/days'
import type { BoardOccurrence } from './board.operations'
import { dayOf } from './moves'

/** The days of a month of planning. */
export interface Period {
  startsOn: string
  endsOn: string
}

/** Whether a card stands on the board: it waits for its time, or begins in the weeks of the month. The twin of the filter `onBoard` of the API. */
export function isOnBoard(card: BoardOccurrence, { startsOn, endsOn }: Period): boolean {
  const day = dayOf(card)
  return day === undefined || (day >= mondayOf(startsOn) && day < plusDays(mondayOf(endsOn), 7))
}
