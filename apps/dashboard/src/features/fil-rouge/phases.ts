import type { CooperationPhase } from '@/gql/graphql'

/** The eight phases in which a collective learns to cooperate, in their order. */
export const PHASES = [
  'SHARED_AIM', 'CONCEPTS', 'EXPERIENCE_SHARING', 'RESOURCE_MAPPING', 'COOPERATION_DESIGN', 'JOINT_OPERATION', 'SHARED_REVIEW', 'NEXT_COOPERATIONS',
] as const satisfies readonly `${CooperationPhase}`[]
