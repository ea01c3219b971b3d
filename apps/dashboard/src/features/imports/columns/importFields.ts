import type { ImportField } from '@/gql/graphql'

/** What a column can mean, in groups as people look for it. `IGNORE` stands apart. */
export const fieldGroups = [
  { group: 'lieu', fields: ['NAME', 'FAMILIES', 'ACTIVITIES', 'SUMMARY', 'DESCRIPTION', 'WEBSITE', 'OPENING_HOURS', 'ACCESSIBILITY', 'SETTING', 'LEGAL_FORM'] },
  { group: 'place', fields: ['STREET', 'FULL_ADDRESS', 'POSTAL_CODE', 'COMMUNE_NAME', 'COMMUNE_CODE', 'DEPARTEMENT', 'LATITUDE', 'LONGITUDE', 'COORDINATES'] },
  { group: 'numbers', fields: ['SIRET', 'RNA', 'EXTERNAL_ID'] },
] as const satisfies readonly { group: string; fields: readonly ImportField[] }[]

const all: readonly ImportField[] = ['IGNORE', ...fieldGroups.flatMap(({ fields }) => fields)]

export const asImportField = (value: string | null): ImportField | undefined => all.find((field) => field === value)

/** How sure the recognition of a column is, in words. */
export function sureness(confidence: number): 'sure' | 'likely' | 'unsure' {
  if (confidence >= 0.85) return 'sure'
  return confidence >= 0.6 ? 'likely' : 'unsure'
}
