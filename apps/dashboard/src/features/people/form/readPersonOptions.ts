import { query } from '@/lib/apollo/server'
import { readLieuChoices } from '@/lib/choices'
import { PersonFormOptionsDocument, type PersonFormOptions } from './documents'

/** Everything that can be chosen in the form. */
export async function readPersonOptions(network: string): Promise<PersonFormOptions> {
  const [options, lieux] = await Promise.all([query(PersonFormOptionsDocument), readLieuChoices(network)])
  return { ...options, lieux }
}
