import { graphql } from '@/gql'
import type { CooperationPhase, FilRougeChange, ThreadFormFragment } from '@/gql/graphql'
import { changedFields } from '@/lib/changes'

export const ThreadFormFragmentDocument = graphql(`
  fragment ThreadForm on FilRouge {
    id
    version
    sentence
    milestones { id title startsOn phase }
  }
`)

export interface MilestoneValues {
  /** For React: a new milestone has no id yet. */
  key: string
  id: string | null
  title: string
  startsOn: string | null
  phase: CooperationPhase | null
}

export interface ThreadValues {
  sentence: string
  milestones: MilestoneValues[]
}

export const valuesOf = (thread?: ThreadFormFragment): ThreadValues => ({
  sentence: thread?.sentence ?? '',
  milestones: (thread?.milestones ?? []).map(({ id, title, startsOn, phase }) => ({ key: id, id, title, startsOn: startsOn ?? null, phase: phase ?? null })),
})

/** The values in the API's words, every field by the name that conflicts and errors use. */
const fieldsOf = ({ sentence, milestones }: ThreadValues): Record<string, unknown> => ({
  sentence: sentence.trim(),
  milestones: milestones.map(({ id, title, startsOn, phase }) => ({ ...(id ? { id } : {}), title: title.trim(), startsOn, phase })),
})

/** What was changed, and nothing else: fields that others change meanwhile are then merged, not fought over. */
export const changeBetween = (before: ThreadValues, after: ThreadValues): FilRougeChange => changedFields(fieldsOf(before), fieldsOf(after))

type Milestone = Omit<MilestoneValues, 'key'>

/** The milestones in a value of a conflict. */
export const milestonesIn = (value: unknown): Milestone[] =>
  Array.isArray(value) ? value.filter((one): one is Milestone => typeof one === 'object' && one !== null && 'title' in one) : []

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export const withTheirs = (values: ThreadValues, field: string, theirs: unknown): ThreadValues =>
  field === 'milestones'
    ? { ...values, milestones: milestonesIn(theirs).map(({ id, title, startsOn, phase }) => ({ key: id ?? title, id: id ?? null, title, startsOn: startsOn ?? null, phase: phase ?? null })) }
    : { ...values, sentence: typeof theirs === 'string' ? theirs : '' }

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = ({ milestones }: ThreadValues): string[] => ['sentence', 'milestones', ...milestones.map((_, index) => `milestones.${index}.title`)]
