import type { ResourceExchange, ResourceSharing } from '@/gql/graphql'

/** Circles in which something is shared, from the network outwards; last, not at all. */
export const SHARINGS = ['NETWORK', 'PARTNERS', 'PUBLIC', 'HOLDER_ONLY'] as const satisfies readonly ResourceSharing[]

export const EXCHANGES = ['FREE', 'EXCHANGE', 'AT_COST', 'PRICED'] as const satisfies readonly ResourceExchange[]

/** Is there a price with these terms? */
export const hasPrice = (exchange: string | null | undefined): boolean => exchange === 'AT_COST' || exchange === 'PRICED'
