import { randomId } from '@mantine/hooks'
import type { EvidenceKind, ObservationChange, ObservationOutcome } from '@/gql/graphql'
import { linkOrFile, linkOrFileValues, type LinkOrFileValues, type SentFile } from '@/features/project-files/linkOrFile'
import { changedFields, type Fields } from '@/lib/changes'
import type { ObservationToEdit } from './editDocuments'

/** A piece of evidence; a document is a link or a file. */
export interface EvidenceValues extends LinkOrFileValues {
  /** For React: new evidence has no id yet. */
  key: string
  id: string | null
  kind: EvidenceKind
  text: string
  consent: boolean
}

export interface ObservationValues {
  observedOn: string | null
  outcome: ObservationOutcome
  narrative: string
  value: number | ''
  unit: string
  /** Id of the actor; null: whoever notes it, or nobody of an observation that is there. */
  observedBy: string | null
  evidence: EvidenceValues[]
}

type EvidenceInApi = Pick<EvidenceValues, 'id' | 'kind' | 'consent'> & { url?: string | null; text?: string | null; file?: SentFile | null }

const evidenceValues = ({ id, kind, url, text, consent, file }: EvidenceInApi): EvidenceValues => ({ key: id ?? randomId(), id, kind, text: text ?? '', consent, ...linkOrFileValues({ url, file }) })

/** The values of an observation, or those of one made today. */
export const observationValues = (today: string, observation?: ObservationToEdit): ObservationValues => ({
  observedOn: observation?.observedOn ?? today,
  outcome: observation?.outcome ?? 'OBSERVED',
  narrative: observation?.narrative ?? '',
  value: observation?.value ?? '',
  unit: observation?.unit ?? '',
  observedBy: observation?.observedBy?.id ?? null,
  evidence: (observation?.evidence ?? []).map(evidenceValues),
})

/** Only a document may be a file. */
export const isFile = ({ kind, asFile }: Pick<EvidenceValues, 'kind' | 'asFile'>): boolean => kind === 'DOCUMENT' && asFile

const text = (value: string): string | null => value.trim() || null

/** The values in the API's words. */
const fieldsOf = ({ observedOn, outcome, narrative, value, unit, observedBy, evidence }: ObservationValues): Fields => ({
  observedOn, outcome, narrative: text(narrative), value: value === '' ? null : Number(value), unit: text(unit), observedBy,
  evidence: evidence.map((each) => {
    const { url, file } = linkOrFile({ ...each, asFile: isFile(each) })
    return { ...(each.id ? { id: each.id } : {}), kind: each.kind, url, text: text(each.text), consent: each.consent, ...(file && { file }) }
  }),
})

/** What was changed, and nothing else. */
export const changeBetween = (before: ObservationValues, after: ObservationValues): ObservationChange => changedFields(fieldsOf(before), fieldsOf(after))

/** What a new observation says: all that was filled in. Who is not named is whoever notes it. */
export function observed(values: ObservationValues): ObservationChange & { observedOn: string } {
  const { observedBy, ...fields } = fieldsOf(values)
  return { ...fields, ...(observedBy ? { observedBy: String(observedBy) } : {}), observedOn: values.observedOn ?? '' }
}

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs<Values extends ObservationValues>(values: Values, field: string, theirs: unknown): Values {
  if (field === 'value') return { ...values, value: typeof theirs === 'number' ? theirs : '' }
  if (field === 'evidence') return { ...values, evidence: Array.isArray(theirs) ? theirs.map((each: Omit<EvidenceInApi, 'file'> & { file?: string }) => evidenceValues({ ...each, file: each.file ? { id: each.file } : null })) : [] }
  if (field === 'observedOn' || field === 'observedBy') return { ...values, [field]: typeof theirs === 'string' ? theirs : null }
  return { ...values, [field]: typeof theirs === 'string' ? theirs : '' }
}

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = (values: ObservationValues): string[] => [...Object.keys(values), ...values.evidence.flatMap((_, index) => ['url', 'file', 'text', 'consent'].map((part) => `evidence.${index}.${part}`))]
