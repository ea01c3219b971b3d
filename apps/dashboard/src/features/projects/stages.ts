import type { ProjectStage } from '@/gql/graphql'

/** In the order in which a cooperation goes through them. */
export const STAGES: ProjectStage[] = ['IDEA', 'EMERGING', 'ORGANISED', 'ACTIVE', 'REVIEWED', 'CLOSED']

/** With the one beside the path. */
export const ALL_STAGES: ProjectStage[] = [...STAGES, 'SET_ASIDE']

/** The stage at one side of another; nothing beyond the ends. */
export const besides = (stage: ProjectStage, step: 1 | -1): ProjectStage | undefined => STAGES[STAGES.indexOf(stage) + step]

/** The step that comes next; none behind the last one, and none for a project that is set aside. */
export const nextStage = (stage: ProjectStage): ProjectStage | undefined => (stage === 'SET_ASIDE' ? undefined : besides(stage, 1))

/** The stages that a project can be moved to. */
export const otherStages = (stage: ProjectStage): ProjectStage[] => ALL_STAGES.filter((other) => other !== stage)
