import type { WarningRule, WarningSeverity } from '@/gql/graphql'

/** In the order in which people look at them. */
export const RULES: readonly WarningRule[] = [
  'ROOM_OVERLAP', 'ROOM_TOO_SMALL', 'PERSON_IN_TWO_PLACES', 'TRAVEL_TIME', 'RESOURCE_PROMISED_ELSEWHERE', 'SAME_AUDIENCE_NEARBY',
  'LIEU_CLOSED', 'PUBLIC_HOLIDAY', 'OUTSIDE_MONTH', 'MISSING_FOR_PUBLIC', 'EMPTY_DAY', 'EMPTY_COMMUNE',
]

/** The gravest first. */
export const SEVERITIES = ['SERIOUS', 'WARNING', 'NOTICE'] as const satisfies readonly WarningSeverity[]

export const warningFilterShape = { rules: 'list', states: 'list', accepted: 'text' } as const
