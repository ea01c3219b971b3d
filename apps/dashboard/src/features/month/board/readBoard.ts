import { getFragmentData } from '@/gql'
import { query } from '@/lib/apollo/server'
import { readLieux } from '../readLieux'
import { BoardOccurrenceFragmentDocument, MonthBoardDocument, type BoardOccurrence } from './board.operations'
import { withLieuxOf } from './rows'

/** The whole board of a month; nothing where there is no such month. */
export async function readBoard(network: string, year: number) {
  const [{ essMonth: month }, lieux] = await Promise.all([query(MonthBoardDocument, { network, year }), readLieux(network, year)])
  if (!month) return undefined
  const scheduled = [...month.occurrences.nodes]
  let { pageInfo } = month.occurrences
  while (pageInfo.hasNextPage) {
    const { essMonth: further } = await query(MonthBoardDocument, { network, year, after: pageInfo.endCursor })
    if (!further) break
    scheduled.push(...further.occurrences.nodes)
    pageInfo = further.occurrences.pageInfo
  }
  const loaded: BoardOccurrence[] = [...scheduled, ...month.unscheduled.nodes].map((one) => getFragmentData(BoardOccurrenceFragmentDocument, one))
  return { month, lieux: withLieuxOf(loaded, lieux), loaded }
}
