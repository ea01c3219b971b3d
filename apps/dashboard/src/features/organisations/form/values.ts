import { graphql } from '@/gql'
import type { OrganisationChange, OrganisationFormFragment } from '@/gql/graphql'
import { changedFields, plainFields, type Fields } from '@/lib/changes'

export const OrganisationFormFragmentDocument = graphql(`
  fragment OrganisationForm on Organisation {
    id
    version
    name
    summary
    memberKind
    essFamily { code label }
    esus { since until }
    siret
    rna
    website
    commune { code name }
    visibility
  }
`)

/** What the form holds: '' and null where nothing is said. */
export interface OrganisationValues {
  name: string
  summary: string
  memberKind: string | null
  essFamily: string | null
  /** Days of the ESUS agreement, "2026-11-03". */
  esus: { since: string | null; until: string | null }
  siret: string
  rna: string
  website: string
  commune: string | null
  visibility: string
}

/** The values of an organisation, or those of a new one. */
export function valuesOf(organisation?: OrganisationFormFragment): OrganisationValues {
  return {
    name: organisation?.name ?? '',
    summary: organisation?.summary ?? '',
    memberKind: organisation?.memberKind ?? null,
    essFamily: organisation?.essFamily?.code ?? null,
    esus: { since: organisation?.esus?.since ?? null, until: organisation?.esus?.until ?? null },
    siret: organisation?.siret ?? '',
    rna: organisation?.rna ?? '',
    website: organisation?.website ?? '',
    commune: organisation?.commune?.code ?? null,
    visibility: organisation?.visibility ?? 'PUBLIC',
  }
}

const fieldsOf = ({ esus, ...plain }: OrganisationValues): Fields => ({ ...plainFields(plain), esus: esus.since ? esus : null })

export const changeBetween = (before: OrganisationValues, after: OrganisationValues): OrganisationChange => changedFields(fieldsOf(before), fieldsOf(after))

const isEsus = (value: unknown): value is { since: string; until?: string | null } => typeof value === 'object' && value !== null && 'since' in value

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs(values: OrganisationValues, field: string, theirs: unknown): OrganisationValues {
  const text = typeof theirs === 'string' ? theirs : ''
  switch (field) {
    case 'esus': return { ...values, esus: isEsus(theirs) ? { since: theirs.since, until: theirs.until ?? null } : { since: null, until: null } }
    case 'memberKind': case 'essFamily': case 'commune': return { ...values, [field]: text || null }
    default: return { ...values, [field]: text }
  }
}

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = (values: OrganisationValues): string[] => [...Object.keys(values), 'esus.since', 'esus.until']

/** The days of an agreement in a value of a conflict. */
export const esusDays = (value: unknown): [since: string, until: string | null] | undefined => (isEsus(value) ? [value.since, value.until ?? null] : undefined)
