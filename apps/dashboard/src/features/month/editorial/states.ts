import type { EditorialState, EventStatus } from '@/gql/graphql'

/** In the order in which an event goes through them. */
export const EDITORIAL_STATES: EditorialState[] = ['PROPOSED', 'ACCEPTED', 'READY', 'PUBLISHED', 'REFUSED']

export const EVENT_STATUSES: EventStatus[] = ['SCHEDULED', 'RESCHEDULED', 'MOVED_ONLINE', 'POSTPONED', 'FULL', 'CANCELLED']

/** Does not take place as announced: shown struck through. */
export const isOff = (status: EventStatus): boolean => status === 'CANCELLED' || status === 'POSTPONED'
