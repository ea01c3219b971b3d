import type { NeedFilter, ResourceNature } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'

export const NATURES = ['MATERIAL', 'IMMATERIAL'] as const satisfies readonly ResourceNature[]

/** What offers and needs can be filtered by, as parameters of the address; the same for both. */
export const intentFilterShape = { text: 'text', nature: 'text', categories: 'list', holder: 'text' } as const

/** The filter that the API understands, of resources and of needs. */
export function toIntentFilter(network: string, { text, nature, categories, holder }: FilterValues<typeof intentFilterShape>): NeedFilter {
  return { network, text: orUndefined(text), nature: NATURES.find((one) => one === nature), categories: orUndefined(categories), holder: orUndefined(holder) }
}
