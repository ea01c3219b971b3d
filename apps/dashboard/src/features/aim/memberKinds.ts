import type { MemberKind } from '@/gql/graphql'

/** Kinds of members of a PTCE, in the order of the law. */
export const MEMBER_KINDS = ['ESS_ENTERPRISE', 'OTHER_ENTERPRISE', 'LOCAL_AUTHORITY', 'RESEARCH_CENTRE', 'HIGHER_EDUCATION', 'TRAINING_BODY', 'OTHER_LEGAL_PERSON', 'NATURAL_PERSON'] as const satisfies readonly `${MemberKind}`[]

/** How many members of a kind are read at once. */
export const MEMBERS_AT_ONCE = 60
