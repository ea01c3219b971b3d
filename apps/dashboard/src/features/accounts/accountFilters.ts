import type { AccountFilter } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'

/** What accounts can be filtered by, as parameters of the address. */
export const accountFilterShape = { text: 'text' } as const

/** The filter that the API understands. */
export const toAccountFilter = ({ text }: FilterValues<typeof accountFilterShape>): AccountFilter => ({ text: orUndefined(text) })
