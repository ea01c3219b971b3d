import type { InMemoryCacheConfig } from '@apollo/client'
import { possibleTypes } from '@/gql/possible-types'

/** Connections are paged through the URL, one page a query, so no field needs a merge policy yet. */
export const cacheConfig: InMemoryCacheConfig = { possibleTypes }
