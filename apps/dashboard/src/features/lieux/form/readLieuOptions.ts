import { query } from '@/lib/apollo/server'
import { readPersonChoices } from '@/lib/choices'
import { readPages } from '@/lib/read-pages'
import { LieuFormOptionsDocument, NeighboursDocument, type LieuFormOptions } from './options'

/** Everything that can be chosen in the form, and what its map shows, however large the network is. */
export async function readLieuOptions(network: string): Promise<LieuFormOptions> {
  const [options, people, neighbours] = await Promise.all([
    query(LieuFormOptionsDocument),
    readPersonChoices(network),
    readPages(async (after) => (await query(NeighboursDocument, { network, after })).lieux),
  ])
  return { ...options, people, neighbours }
}
