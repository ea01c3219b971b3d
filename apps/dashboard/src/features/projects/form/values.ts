import { graphql } from '@/gql'
import type { CooperationProjectChange, ProjectFormFragment } from '@/gql/graphql'
import { changedFields, plainFields } from '@/lib/changes'

export const ProjectFormFragmentDocument = graphql(`
  fragment ProjectForm on CooperationProject {
    id
    version
    title
    summary
    objectives { id statement }
    limits { id statement }
    parties { id role actor { __typename id name } }
  }
`)

export interface StatementValues {
  /** For React: a new statement has no id yet. */
  key: string
  id: string | null
  statement: string
}

export interface PartyValues {
  key: string
  actor: string | null
  role: string
}

/** What the form holds: '' and null where nothing is said. */
export interface ProjectValues {
  title: string
  summary: string
  parties: PartyValues[]
  objectives: StatementValues[]
  limits: StatementValues[]
}

const statementValues = ({ id, statement }: { id: string; statement: string }): StatementValues => ({ key: id, id, statement })

/** The values of a project, or those of a new one. A party whose actor the viewer may not read cannot be named, and stays without being sent back. */
export function valuesOf(project?: ProjectFormFragment): ProjectValues {
  return {
    title: project?.title ?? '',
    summary: project?.summary ?? '',
    parties: (project?.parties ?? []).flatMap(({ id, role, actor }) => (actor ? [{ key: id, actor: actor.id, role }] : [])),
    objectives: (project?.objectives ?? []).map(statementValues),
    limits: (project?.limits ?? []).map(statementValues),
  }
}

/** The values in the API's words, every field by the name that conflicts and errors use. */
function fieldsOf({ title, summary, parties, objectives, limits }: ProjectValues): Record<string, unknown> {
  const statements = (list: StatementValues[]) => list.map(({ id, statement }) => ({ ...(id ? { id } : {}), statement: statement.trim() }))
  return {
    ...plainFields({ title, summary }),
    parties: parties.map(({ actor, role }) => ({ actor, role: role.trim() })),
    objectives: statements(objectives),
    limits: statements(limits),
  }
}

/** What was changed, and nothing else: fields that others change meanwhile are then merged, not fought over. */
export const changeBetween = (before: ProjectValues, after: ProjectValues): CooperationProjectChange => changedFields(fieldsOf(before), fieldsOf(after))

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs(values: ProjectValues, field: string, theirs: unknown): ProjectValues {
  switch (field) {
    case 'parties': return { ...values, parties: partiesIn(theirs).map(({ actor, role }) => ({ key: actor, actor, role })) }
    case 'objectives': case 'limits': return { ...values, [field]: statementsIn(theirs).map(({ id, statement }) => ({ key: id ?? statement, id: id ?? null, statement })) }
    default: return { ...values, [field]: typeof theirs === 'string' ? theirs : '' }
  }
}

type Party = { actor: string; role: string }
type Statement = { id?: string; statement: string }

/** The parties in a value of a conflict. */
export const partiesIn = (value: unknown): Party[] =>
  Array.isArray(value) ? value.filter((one): one is Party => typeof one === 'object' && one !== null && 'actor' in one && 'role' in one) : []

/** The objectives or limits in a value of a conflict. */
export const statementsIn = (value: unknown): Statement[] =>
  Array.isArray(value) ? value.filter((one): one is Statement => typeof one === 'object' && one !== null && 'statement' in one) : []

/** Every field of the form that an error of the API can stand at. */
export function fieldNames(values: ProjectValues): string[] {
  const rows = (list: 'parties' | 'objectives' | 'limits', parts: string[]) => values[list].flatMap((_, index) => parts.map((part) => `${list}.${index}.${part}`))
  return [...Object.keys(fieldsOf(values)), ...rows('parties', ['actor', 'role']), ...rows('objectives', ['statement']), ...rows('limits', ['statement'])]
}
