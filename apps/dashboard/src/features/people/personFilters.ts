import type { PersonFilter } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'

/** What people can be filtered by, as parameters of the address. */
export const personFilterShape = { text: 'text', skills: 'list' } as const

/** The filter that the API understands. */
export function toPersonFilter(network: string, { text, skills }: FilterValues<typeof personFilterShape>): PersonFilter {
  return { network, text: orUndefined(text), skills: orUndefined(skills) }
}
