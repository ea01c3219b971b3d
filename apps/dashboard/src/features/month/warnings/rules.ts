import type { WarningFilter, WarningRule, WarningSeverity } from '@/gql/graphql'
import { orUndefined, type FilterValues } from '@/lib/url-filters'
import { EDITORIAL_STATES } from '../editorial/states'

/** In the order in which people look at them. */
export const RULES: readonly WarningRule[] = [
  'ROOM_OVERLAP', 'ROOM_TOO_SMALL', 'PERSON_IN_TWO_PLACES', 'TRAVEL_TIME', 'RESOURCE_PROMISED_ELSEWHERE', 'SAME_AUDIENCE_NEARBY',
  'LIEU_CLOSED', 'PUBLIC_HOLIDAY', 'OUTSIDE_MONTH', 'MISSING_FOR_PUBLIC', 'EMPTY_DAY', 'EMPTY_COMMUNE',
]

/** The gravest first. */
export const SEVERITIES = ['SERIOUS', 'WARNING', 'NOTICE'] as const satisfies readonly WarningSeverity[]

export const warningFilterShape = { rules: 'list', states: 'list', accepted: 'text' } as const

/** What the API filters by; words of an address that are no rule or state are left out. */
export const toWarningFilter = ({ rules, states, accepted }: FilterValues<typeof warningFilterShape>): WarningFilter => ({
  rules: orUndefined(RULES.filter((rule) => rules.includes(rule))),
  states: orUndefined(EDITORIAL_STATES.filter((state) => states.includes(state))),
  overridden: accepted === 'yes' ? undefined : false,
})
