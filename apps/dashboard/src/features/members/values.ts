import type { InviteMemberInput, MemberChange, Role } from '@/gql/graphql'
import { changedFields, plainFields, type Fields } from '@/lib/changes'
import type { Member } from './operations'

export const ROLES: Role[] = ['MEMBER', 'ANIMATEUR', 'COORDINATOR', 'COMPANION']

/** How an invitation goes out: a link for one person, a code for a meeting, a mail. */
export const WAYS = ['link', 'meeting', 'mail'] as const
export type Way = (typeof WAYS)[number]
export const MEETING_AT_MOST = 200

export interface MemberValues {
  way: Way
  email: string
  roles: Role[]
  lieux: string[]
  projects: string[]
  startsOn: string | null
  endsOn: string | null
  person: string | null
}

export function valuesOf(member?: Member): MemberValues {
  return {
    way: 'link',
    email: '',
    roles: member ? [...member.roles] : ['MEMBER'],
    lieux: (member?.lieux ?? []).map(({ id }) => id),
    projects: (member?.projects ?? []).map(({ id }) => id),
    startsOn: member?.startsOn ?? null,
    endsOn: member?.endsOn ?? null,
    person: member?.person?.id ?? null,
  }
}

/** A companion is nothing else: choosing it leaves the other roles, and the other way round. */
export function withRoles(before: Role[], roles: Role[]): Role[] {
  if (!roles.includes('COMPANION')) return roles
  return before.includes('COMPANION') ? roles.filter((role) => role !== 'COMPANION') : ['COMPANION']
}

export const animates = (roles: Role[]): boolean => roles.includes('ANIMATEUR') || roles.includes('COMPANION')
export const accompanies = (roles: Role[]): boolean => roles.includes('COMPANION')

/** What the roles leave room for: projects and a period are a companion's. */
const fieldsOf = ({ way: _way, email: _email, ...values }: MemberValues): Fields =>
  plainFields({ ...values, ...(accompanies(values.roles) ? {} : { projects: [], startsOn: null, endsOn: null }) })

export const changeBetween = (before: MemberValues, after: MemberValues): MemberChange => changedFields(fieldsOf(before), fieldsOf(after))

export function toInput(network: string, values: MemberValues): InviteMemberInput {
  const { roles, way } = values
  return {
    network,
    roles,
    ...(animates(roles) ? { lieux: values.lieux } : {}),
    ...(accompanies(roles) ? { projects: values.projects, startsOn: values.startsOn, endsOn: values.endsOn } : {}),
    ...(way === 'meeting' ? { usesAtMost: MEETING_AT_MOST } : {}),
    ...(way === 'mail' ? { email: values.email.trim() } : {}),
    ...(way !== 'meeting' && values.person ? { person: values.person } : {}),
  }
}

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs(values: MemberValues, field: string, theirs: unknown): MemberValues {
  return { ...values, [field]: theirs }
}

export const fieldNames = (values: MemberValues): string[] => Object.keys(values)
