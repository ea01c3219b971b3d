import { query } from '@/lib/apollo/server'
import { readLieuChoices, readOrganisationChoices, readPersonChoices } from '@/lib/choices'
import { IntentOptionsDocument, type IntentOptions } from './options'

/** Everything that can be chosen in the filters and forms of offers and needs, however large the network is. */
export async function readIntentOptions(network: string): Promise<IntentOptions> {
  const [options, lieux, organisations, people] = await Promise.all([
    query(IntentOptionsDocument), readLieuChoices(network), readOrganisationChoices(network), readPersonChoices(network),
  ])
  return { ...options, lieux, organisations, people }
}
