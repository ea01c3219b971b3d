import type { LimitKind } from '@/gql/graphql'

/** What a limit can be about. */
export const LIMIT_KINDS = ['TIME', 'MONEY', 'PEOPLE', 'SPACE', 'ETHICS'] as const satisfies readonly `${LimitKind}`[]
