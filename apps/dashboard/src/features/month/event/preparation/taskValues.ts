import type { EventTaskChange, EventTaskFragment } from '@/gql/graphql'
import { changedFields, plainFields } from '@/lib/changes'

/** How the due date of a task is said. */
export const DUE_KINDS = ['none', 'before', 'after', 'day'] as const
export type DueKind = (typeof DUE_KINDS)[number]

export interface EventTaskValues {
  title: string
  notes: string
  assignee: string | null
  due: DueKind
  /** Days before or after the first day of the event. */
  days: number | ''
  dueOn: string | null
}

export function taskValues(task?: EventTaskFragment): EventTaskValues {
  const offset = task?.offsetDays ?? null
  return {
    title: task?.title ?? '',
    notes: task?.notes ?? '',
    assignee: task?.assignee?.id ?? null,
    due: offset !== null ? (offset > 0 ? 'after' : 'before') : task?.dueOn ? 'day' : 'none',
    days: offset === null ? '' : Math.abs(offset),
    dueOn: offset === null ? (task?.dueOn ?? null) : null,
  }
}

/** The values in the API's words: one way of saying when, or neither. */
function plain({ title, notes, assignee, due, days, dueOn }: EventTaskValues) {
  const counted = due === 'before' || due === 'after'
  return { ...plainFields({ title, notes, assignee }), dueOn: due === 'day' ? dueOn : null, offsetDays: counted ? Number(days) * (due === 'before' ? -1 : 1) || 0 : null }
}

export const taskChange = (before: EventTaskValues, after: EventTaskValues): EventTaskChange => changedFields(plain(before), plain(after))

/** The values with one field as somebody else saved it. */
export function withTheirs(values: EventTaskValues, field: string, theirs: unknown): EventTaskValues {
  if (field === 'offsetDays') return typeof theirs === 'number' ? { ...values, due: theirs > 0 ? 'after' : 'before', days: Math.abs(theirs) } : { ...values, due: 'none', days: '' }
  if (field === 'dueOn') return theirs ? { ...values, due: 'day', dueOn: String(theirs) } : values.due === 'day' ? { ...values, due: 'none', dueOn: null } : values
  return { ...values, [field]: theirs ?? (field === 'assignee' ? null : '') }
}
