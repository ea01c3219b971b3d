import { graphql } from '@/gql'
import type { LieuChoicesQuery } from '@/gql/graphql'
import { query } from '@/lib/apollo/server'

const LieuChoicesDocument = graphql(`
  query LieuChoices($network: ID!, $after: String) {
    lieux(filter: { network: $network }, first: 500, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name viewerCanUpdate }
    }
  }
`)

export type LieuChoice = LieuChoicesQuery['lieux']['nodes'][number]

/** All lieux of a network to choose from, by name, however many they are. */
export async function readLieuChoices(network: string): Promise<LieuChoice[]> {
  const choices: LieuChoice[] = []
  let after: string | null | undefined = null
  do {
    const { lieux }: LieuChoicesQuery = await query(LieuChoicesDocument, { network, after })
    choices.push(...lieux.nodes)
    after = lieux.pageInfo.hasNextPage ? lieux.pageInfo.endCursor : null
  } while (after)
  return choices
}
