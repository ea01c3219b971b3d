import { getFragmentData } from '@/gql'
import { query } from '@/lib/apollo/server'
import { readLieux } from '../readLieux'
import { BoardLieuFragmentDocument, BoardOccurrenceFragmentDocument, FurtherDatesDocument, MonthBoardDocument, type BoardOccurrence } from './board.operations'
import { withLieuxOf } from './rows'

/** The board of a month, in one request for 500 dates and lieux; nothing where there is no such month. */
export async function readBoard(network: string, year: number) {
  const { essMonth: month, kinds } = await query(MonthBoardDocument, { network, year })
  if (!month) return undefined
  const scheduled = [...month.occurrences.nodes]
  let { pageInfo } = month.occurrences
  while (pageInfo.hasNextPage) {
    const { essMonth: further } = await query(FurtherDatesDocument, { network, year, after: pageInfo.endCursor })
    if (!further) break
    scheduled.push(...further.occurrences.nodes)
    pageInfo = further.occurrences.pageInfo
  }
  const loaded: BoardOccurrence[] = [...scheduled, ...month.unscheduled.nodes].map((one) => getFragmentData(BoardOccurrenceFragmentDocument, one))
  const lieux = month.lieux.nodes.map((lieu) => getFragmentData(BoardLieuFragmentDocument, lieu))
  if (month.lieux.pageInfo.hasNextPage) lieux.push(...(await readLieux(network, year, month.lieux.pageInfo.endCursor)))
  return { month, lieux: withLieuxOf(loaded, lieux), loaded, kinds }
}
