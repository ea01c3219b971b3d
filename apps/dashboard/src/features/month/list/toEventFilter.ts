import type { EssMonthEventFilter } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'
import { EDITORIAL_STATES } from '../editorial/states'

/** What the list can be filtered by, as parameters of the address. */
export const eventFilterShape = { text: 'text', kinds: 'list', themes: 'list', audiences: 'list', states: 'list', mine: 'text' } as const

/** The filter that the API understands; states that do not exist are left out, since they would be refused. */
export function toEventFilter({ text, kinds, themes, audiences, states, mine }: FilterValues<typeof eventFilterShape>): EssMonthEventFilter {
  return {
    text: orUndefined(text),
    kinds: orUndefined(kinds),
    themes: orUndefined(themes),
    audiences: orUndefined(audiences),
    states: orUndefined(EDITORIAL_STATES.filter((state) => states.includes(state))),
    ...(mine && { mine: true }),
  }
}
