import type { Role } from '@/gql/graphql'

/** What a link offers, as the API says it. */
export interface Invitation {
  state: 'OPEN' | 'USED' | 'EXPIRED' | 'REVOKED'
  network: { slug: string; name: string }
  roles: Role[]
  lieux: string[]
  projects: string[]
  startsOn: string | null
  endsOn: string | null
  /** The only address that may use it. */
  email: string | null
  /** The person of the directory whom it is for. */
  name: string | null
  invitedBy: string | null
  /** The visitor belongs to the network already. */
  member: boolean
}
