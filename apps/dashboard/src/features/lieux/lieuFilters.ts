import type { LieuFilter } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'

/** What lieux can be filtered by, as parameters of the address; the same for the list and the map. */
export const lieuFilterShape = { text: 'text', families: 'list', activities: 'list', departements: 'list' } as const

export type LieuFilterValues = FilterValues<typeof lieuFilterShape>

/** The filter that the API understands. */
export function toLieuFilter(network: string, values: LieuFilterValues): LieuFilter {
  return {
    network,
    text: orUndefined(values.text),
    families: orUndefined(values.families),
    activities: orUndefined(values.activities),
    departements: orUndefined(values.departements),
  }
}
