import type { ProjectStage } from '@/gql/graphql'

/** In the order in which a cooperation goes through them. */
export const STAGES: ProjectStage[] = ['IDEA', 'DESIGN', 'OPERATION', 'REVIEW', 'CLOSED']

/** The stage at one side of another; nothing beyond the ends. */
export const besides = (stage: ProjectStage, step: 1 | -1): ProjectStage | undefined => STAGES[STAGES.indexOf(stage) + step]

/** The stages that a project can be moved to. */
export const otherStages = (stage: ProjectStage): ProjectStage[] => STAGES.filter((other) => other !== stage)
