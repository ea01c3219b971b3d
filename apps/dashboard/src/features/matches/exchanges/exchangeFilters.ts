import type { ExchangeFilter, ExchangeLayer, ResourceNature } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'

export const LAYERS = ['PROMISED', 'HAPPENED'] as const satisfies readonly ExchangeLayer[]
export const NATURES = ['MATERIAL', 'IMMATERIAL'] as const satisfies readonly ResourceNature[]

/** What exchanges can be filtered by, as parameters of the address. */
export const exchangeFilterShape = { from: 'text', until: 'text', nature: 'text', layer: 'text', lieux: 'list' } as const

/** A day of the address; nothing where it is none. */
export const readDay = (text: string): string | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined)

/** The filter that the API understands; what nobody can mean is left out. */
export function toExchangeFilter({ from, until, nature, layer, lieux }: FilterValues<typeof exchangeFilterShape>): ExchangeFilter {
  return { from: readDay(from), until: readDay(until), nature: NATURES.find((one) => one === nature), layer: LAYERS.find((one) => one === layer), lieux: orUndefined(lieux) }
}
