import { getFragmentData, graphql } from '@/gql'
import type { MonthLieuxQuery } from '@/gql/graphql'
import { query } from '@/lib/apollo/server'
import { BoardLieuFragmentDocument, type BoardLieu } from './board/board.operations'

const MonthLieuxDocument = graphql(`
  query MonthLieux($network: ID!, $year: Int!, $after: String) {
    essMonth(network: $network, year: $year) {
      id
      lieux(first: 500, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id ...BoardLieu }
      }
    }
  }
`)

/** All lieux where a date of the month can take place, with their rooms, by name. */
export async function readLieux(network: string, year: number): Promise<BoardLieu[]> {
  const lieux: BoardLieu[] = []
  let after: string | null | undefined = null
  do {
    const { essMonth: month }: MonthLieuxQuery = await query(MonthLieuxDocument, { network, year, after })
    if (!month) return lieux
    lieux.push(...month.lieux.nodes.map((lieu) => getFragmentData(BoardLieuFragmentDocument, lieu)))
    after = month.lieux.pageInfo.hasNextPage ? month.lieux.pageInfo.endCursor : null
  } while (after)
  return lieux
}
