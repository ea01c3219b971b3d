import { getFragmentData, graphql } from '@/gql'
import { query } from '@/lib/apollo/server'
import { readPages } from '@/lib/read-pages'
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

/** All lieux where a date of the month can take place, with their rooms, by name; those `beyond` a page that was read already, where it is given. */
export async function readLieux(network: string, year: number, beyond?: string | null): Promise<BoardLieu[]> {
  const lieux = await readPages(async (after) => (await query(MonthLieuxDocument, { network, year, after: after ?? beyond })).essMonth?.lieux)
  return lieux.map((lieu) => getFragmentData(BoardLieuFragmentDocument, lieu))
}
