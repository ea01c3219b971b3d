import type { ImportField } from '@/gql/graphql'

/** What a column can mean, in groups as people look for it; each list has some of them. `IGNORE` stands apart. */
export const fieldGroups = [
  { group: 'about', fields: ['NAME', 'LAST_NAME', 'FIRST_NAME', 'SUMMARY', 'DESCRIPTION', 'EMAIL', 'PHONE', 'PRESENTATION', 'WEBSITE', 'IMAGE'] },
  { group: 'kind', fields: ['FAMILIES', 'ACTIVITIES', 'TAGS', 'SETTING', 'LEGAL_FORM', 'MEMBER_KIND', 'ESS_FAMILY', 'SKILLS', 'INTENT', 'NATURE', 'CATEGORY', 'KIND', 'AUDIENCES', 'THEMES', 'ACCESSIBILITY'] },
  { group: 'who', fields: ['HOLDER', 'ORGANISERS', 'LIEUX', 'LIEU'] },
  { group: 'when', fields: ['TIMINGS', 'STARTS_AT', 'ENDS_AT', 'DATE', 'END_DATE', 'START_TIME', 'END_TIME', 'NEEDED_FROM', 'NEEDED_UNTIL', 'OPENING_HOURS', 'ESUS_SINCE', 'ESUS_UNTIL'] },
  { group: 'place', fields: ['PLACE', 'STREET', 'FULL_ADDRESS', 'POSTAL_CODE', 'COMMUNE_NAME', 'COMMUNE_CODE', 'DEPARTEMENT', 'LATITUDE', 'LONGITUDE', 'COORDINATES'] },
  { group: 'terms', fields: ['QUANTITY', 'UNIT', 'CONDITIONS', 'SHARING', 'EXCHANGE', 'PRICE', 'PRICE_UNIT', 'DEPOSIT', 'INSURANCE', 'CLOSURES', 'REGISTRATION_URL', 'ATTENDANCE_MODE', 'ONLINE_ACCESS_URL', 'EXPECTED_ATTENDANCE', 'STATUS', 'EDITORIAL_STATE'] },
  { group: 'numbers', fields: ['SIRET', 'RNA', 'EXTERNAL_ID', 'ID', 'VERSION'] },
] as const satisfies readonly { group: string; fields: readonly ImportField[] }[]

/** The groups with those fields that a list has. */
export const groupsOf = (fields: readonly ImportField[]) =>
  fieldGroups.map(({ group, fields: all }) => ({ group, fields: all.filter((field) => fields.includes(field)) })).filter((each) => each.fields.length > 0)

const all: readonly ImportField[] = ['IGNORE', ...fieldGroups.flatMap(({ fields }) => fields)]

export const asImportField = (value: string | null): ImportField | undefined => all.find((field) => field === value)

/** Whether some column says what each line is called. */
export const namesItsLines = (columns: readonly { field?: string | null }[]): boolean => columns.some(({ field }) => field === 'NAME' || field === 'FIRST_NAME' || field === 'LAST_NAME')

/** How sure the recognition of a column is, in words. */
export function sureness(confidence: number): 'sure' | 'likely' | 'unsure' {
  if (confidence >= 0.85) return 'sure'
  return confidence >= 0.6 ? 'likely' : 'unsure'
}
