import type { AimFormFragment, LimitKind, SharedAimChange } from '@/gql/graphql'
import { changedFields } from '@/lib/changes'

export interface StatementValues {
  /** For React: a new statement has no id yet. */
  key: string
  id: string | null
  statement: string
}

/** A limit says what it is about, too. */
export interface LimitValues extends StatementValues {
  kind: LimitKind | null
}

export interface AimValues {
  statement: string
  objectives: StatementValues[]
  limits: LimitValues[]
}

const statementValues = ({ id, statement }: { id: string; statement: string }): StatementValues => ({ key: id, id, statement })

export const valuesOf = (aim?: AimFormFragment): AimValues => ({
  statement: aim?.statement ?? '',
  objectives: (aim?.objectives ?? []).map(statementValues),
  limits: (aim?.limits ?? []).map(({ kind, ...limit }) => ({ ...statementValues(limit), kind: kind ?? null })),
})

/** The values in the API's words, every field by the name that conflicts and errors use. */
function fieldsOf({ statement, objectives, limits }: AimValues): Record<string, unknown> {
  const list = (statements: StatementValues[]) => statements.map((one) => ({ ...(one.id ? { id: one.id } : {}), statement: one.statement.trim() }))
  const limit = (one: LimitValues) => ({ ...(one.id ? { id: one.id } : {}), statement: one.statement.trim(), kind: one.kind })
  return { statement: statement.trim(), objectives: list(objectives), limits: limits.map(limit) }
}

/** What was changed, and nothing else: fields that others change meanwhile are then merged, not fought over. */
export const changeBetween = (before: AimValues, after: AimValues): SharedAimChange => changedFields(fieldsOf(before), fieldsOf(after))

/** The objectives or limits in a value of a conflict. */
export const statementsIn = (value: unknown): { id?: string; statement: string; kind?: LimitKind }[] =>
  Array.isArray(value) ? value.filter((one): one is { id?: string; statement: string; kind?: LimitKind } => typeof one === 'object' && one !== null && 'statement' in one) : []

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export const withTheirs = (values: AimValues, field: string, theirs: unknown): AimValues =>
  field === 'statement'
    ? { ...values, statement: typeof theirs === 'string' ? theirs : '' }
    : { ...values, [field]: statementsIn(theirs).map(({ id, statement, kind }) => ({ key: id ?? statement, id: id ?? null, statement, ...(field === 'limits' ? { kind: kind ?? null } : {}) })) }

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = (values: AimValues): string[] => [
  'statement',
  ...(['objectives', 'limits'] as const).flatMap((list) => [list, ...values[list].map((_, index) => `${list}.${index}.statement`)]),
]
