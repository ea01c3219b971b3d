import type { NeedPageQuery, ResourceNature, ResourcePageQuery } from '@/gql/graphql'
import { changedFields, plainFields, type Fields } from '@/lib/changes'
import { NATURES } from '../intentFilters'

type Resource = NonNullable<ResourcePageQuery['resource']>
type Need = NonNullable<NeedPageQuery['need']>

/** What both forms hold: '' and null where nothing is said. */
export interface IntentValues {
  title: string
  nature: string | null
  category: string | null
  description: string
  /** Id of the actor; chosen once, for good. */
  holder: string | null
  /** Id of the lieu where it is or is needed. */
  lieu: string | null
  quantity: number | ''
  unit: string
}

export interface ResourceValues extends IntentValues {
  conditions: string
  sharing: string
}

export interface NeedValues extends IntentValues {
  /** Days, "2026-11-03". */
  from: string | null
  until: string | null
}

const intentValues = (intent?: Omit<Resource, 'sharing' | 'conditions' | '__typename'> | Omit<Need, '__typename'>): IntentValues => ({
  title: intent?.title ?? '',
  nature: intent?.nature ?? null,
  category: intent?.category.code ?? null,
  description: intent?.description ?? '',
  holder: intent?.holder?.id ?? null,
  lieu: intent?.lieu?.id ?? null,
  quantity: intent?.quantity ?? '',
  unit: intent?.unit ?? '',
})

/** The values of a resource, or those of a new one. */
export const resourceValues = (resource?: Resource): ResourceValues => ({ ...intentValues(resource), conditions: resource?.conditions ?? '', sharing: resource?.sharing ?? 'NETWORK' })

/** The values of a need, or those of a new one. */
export const needValues = (need?: Need): NeedValues => ({ ...intentValues(need), from: need?.from ?? null, until: need?.until ?? null })

/** What was changed; the holder goes with a new one only. */
export function changeBetween(before: IntentValues, after: IntentValues): Fields {
  const fieldsOf = ({ holder: _, ...values }: IntentValues) => plainFields(values)
  return changedFields(fieldsOf(before), fieldsOf(after))
}

/** What every new one needs. The form lets nothing through without it. */
export function required({ title, nature, category, holder }: IntentValues): { title: string; nature: ResourceNature; category: string; holder: string } {
  const known = NATURES.find((one) => one === nature)
  if (!known || !category || !holder) throw new Error('The form lets nothing through without nature, category and holder')
  return { title: title.trim(), nature: known, category, holder }
}

const NULLABLE = ['nature', 'category', 'lieu', 'from', 'until']

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs<Values extends IntentValues>(values: Values, field: string, theirs: unknown): Values {
  if (field === 'quantity') return { ...values, quantity: typeof theirs === 'number' ? theirs : '' }
  const text = typeof theirs === 'string' ? theirs : ''
  return { ...values, [field]: NULLABLE.includes(field) ? text || null : text }
}

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = (values: IntentValues): string[] => Object.keys(values)
