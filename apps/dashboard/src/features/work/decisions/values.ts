import type { DecisionChange, DecisionFragment } from '@/gql/graphql'
import { changedFields } from '@/lib/changes'

export interface ObjectionValues {
  /** For React: a new objection has no id yet. */
  key: string
  id: string | null
  statement: string
  by: string | null
}

export interface DecisionValues {
  title: string
  decidedOn: string | null
  outcome: string
  objections: ObjectionValues[]
}

export const valuesOf = (decision: DecisionFragment | undefined, today: string): DecisionValues => ({
  title: decision?.title ?? '',
  decidedOn: decision?.decidedOn ?? (decision ? null : today),
  outcome: decision?.outcome ?? '',
  objections: (decision?.objections ?? []).map(({ id, statement, by }) => ({ key: id, id, statement, by: by?.id ?? null })),
})

/** The values in the API's words. Who raised an objection is left as it is where nobody can be named: it may be somebody whom the viewer does not see. */
const fieldsOf = ({ title, decidedOn, outcome, objections }: DecisionValues): Record<string, unknown> => ({
  title: title.trim(),
  decidedOn,
  outcome: outcome.trim() || null,
  objections: objections.map(({ id, statement, by }) => ({ ...(id ? { id } : {}), statement: statement.trim(), ...(by ? { by } : {}) })),
})

/** What was changed, and nothing else: fields that others change meanwhile are then merged, not fought over. */
export const changeBetween = (before: DecisionValues, after: DecisionValues): DecisionChange => changedFields(fieldsOf(before), fieldsOf(after))

/** The objections in a value of a conflict. */
export const objectionsIn = (value: unknown): { id?: string; statement: string; by?: string | null }[] =>
  Array.isArray(value) ? value.filter((one): one is { id?: string; statement: string } => typeof one === 'object' && one !== null && 'statement' in one) : []

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs(values: DecisionValues, field: string, theirs: unknown): DecisionValues {
  if (field === 'objections') return { ...values, objections: objectionsIn(theirs).map(({ id, statement, by }) => ({ key: id ?? statement, id: id ?? null, statement, by: by ?? null })) }
  return { ...values, [field]: theirs ?? (field === 'decidedOn' ? null : '') }
}

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = ({ objections }: DecisionValues): string[] => ['title', 'decidedOn', 'outcome', 'objections', ...objections.flatMap((_, index) => [`objections.${index}.statement`, `objections.${index}.by`])]
