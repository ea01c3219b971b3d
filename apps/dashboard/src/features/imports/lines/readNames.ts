import { query } from '@/lib/apollo/server'
import { getFragmentData } from '@/gql'
import { ImportActorDocument } from '../import.operations'
import { ImportedThing, nameOfThing } from '../thing'

/** Names, by id, of the lieux and other actors that are in these values, as far as the viewer may read them. */
export async function readNames(values: unknown): Promise<Record<string, string>> {
  const ids = new Set(Array.from(JSON.stringify(values).matchAll(/"((?:lieu|organisation|person)_[0-9a-f]{32})"/g), ([, id = '']) => id))
  const actors = await Promise.all([...ids].map(async (id) => getFragmentData(ImportedThing, (await query(ImportActorDocument, { id })).node)))
  return Object.fromEntries(actors.flatMap((actor) => (actor ? [[actor.id, nameOfThing(actor)]] : [])))
}
