import type { NeedFilter, NeedState, ResourceFilter, ResourceNature } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'

export const NATURES = ['MATERIAL', 'IMMATERIAL'] as const satisfies readonly ResourceNature[]

/** What offers and needs can both be filtered by, as parameters of the address. */
export const intentFilterShape = { text: 'text', nature: 'text', categories: 'list', holder: 'text', origin: 'text' } as const
export const needFilterShape = { ...intentFilterShape, state: 'text' } as const

/** Where offers and needs come from: the network, or others that share theirs. */
export const PARTNERS = 'partners'

/** What of needs can be asked for; those that still wait for something, where nothing is. */
export const NEED_STATES = { open: ['OPEN'], promised: ['PROMISED'], met: ['MET'], past: ['PAST'], all: undefined } as const satisfies Record<string, readonly NeedState[] | undefined>
const WAITING: NeedState[] = ['OPEN', 'PROMISED']

/** Whether the name is that of a choice of states. */
export const isNeedState = (name: string): name is keyof typeof NEED_STATES => name in NEED_STATES

function common(network: string, { text, nature, categories, holder, origin }: FilterValues<typeof intentFilterShape>) {
  return { ...(origin === PARTNERS ? { partnersOf: network } : { network }), text: orUndefined(text), nature: NATURES.find((one) => one === nature), categories: orUndefined(categories), holder: orUndefined(holder) }
}

export const toResourceFilter = (network: string, filters: FilterValues<typeof intentFilterShape>): ResourceFilter => common(network, filters)

export function toNeedFilter(network: string, { state = '', ...rest }: FilterValues<typeof intentFilterShape> & { state?: string }): NeedFilter {
  const states: readonly NeedState[] | undefined = isNeedState(state) ? NEED_STATES[state] : WAITING
  return { ...common(network, rest), states: states && [...states] }
}
