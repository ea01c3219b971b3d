import type { ProjectStage } from '@/gql/graphql'
import { STAGES } from '../stages'

interface Passage {
  to: ProjectStage
  passedOver: string[]
}

/** Of the way of a project, what is worth telling now: the stages that it has reached although something was missing, and that it is set aside. */
export function remarkable<P extends Passage>(stage: ProjectStage, passages: readonly P[]): P[] {
  const last = (to: ProjectStage) => passages.findLast((passage) => passage.to === to)
  const aside = stage === 'SET_ASIDE' ? last('SET_ASIDE') : undefined
  const reached = stage === 'SET_ASIDE' ? STAGES : STAGES.slice(0, STAGES.indexOf(stage) + 1)
  const passedOver = reached.flatMap((to) => last(to) ?? []).filter((passage) => passage.passedOver.length > 0)
  return aside ? [...passedOver, aside] : passedOver
}
