import type { ContactVisibility } from '@/gql/graphql'

/** Who may see a contact, from the fewest to the most. */
export const VISIBILITIES = ['NOBODY', 'COORDINATORS', 'NETWORK'] as const satisfies readonly ContactVisibility[]

/** Whether more people see it by then. */
export const isWider = (after: ContactVisibility, before: ContactVisibility): boolean => VISIBILITIES.indexOf(after) > VISIBILITIES.indexOf(before)

/** What stands for a contact that the viewer may not see, where two people changed it at once. */
const WITHHELD = /^\(?•••\)?$/

/** A contact of a conflict as a form takes it. */
export const shownContact = (value: unknown): string => (typeof value === 'string' && !WITHHELD.test(value) ? value : '')
