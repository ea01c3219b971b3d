import { query } from '@/lib/apollo/server'
import { readLieuChoices } from '@/lib/lieu-choices'
import { IntentOptionsDocument, type IntentOptions } from './options'

/** Everything that can be chosen in the filters and forms of offers and needs. */
export async function readIntentOptions(network: string): Promise<IntentOptions> {
  const [options, lieux] = await Promise.all([query(IntentOptionsDocument, { network }), readLieuChoices(network)])
  return { ...options, lieux: { nodes: lieux } }
}
