import type { NeedPageQuery, ResourceChange, ResourceNature, ResourcePageQuery } from '@/gql/graphql'
import { changedFields, plainFields, type Fields } from '@/lib/changes'
import { NATURES } from '../intentFilters'

type Resource = NonNullable<ResourcePageQuery['resource']>
type Need = NonNullable<NeedPageQuery['need']>

type Shared = 'title' | 'nature' | 'category' | 'description' | 'holder' | 'lieu' | 'quantity' | 'unit' | 'sharing'

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
  sharing: string
}

export interface ResourceValues extends IntentValues {
  conditions: string
  exchange: string | null
  price: number | ''
  priceUnit: string
  deposit: number | ''
  insurance: string
  openingHours: string
  closures: ClosureValues[]
}

export interface ClosureValues {
  /** Of the row, while it is edited. */
  key: string
  id: string | null
  /** Days, "2026-11-03". */
  from: string | null
  until: string | null
  reason: string
}

export interface NeedValues extends IntentValues {
  /** Days, "2026-11-03". */
  from: string | null
  until: string | null
}

const intentValues = (intent?: Pick<Resource, Shared> | Pick<Need, Shared>): IntentValues => ({
  title: intent?.title ?? '',
  nature: intent?.nature ?? null,
  category: intent?.category.code ?? null,
  description: intent?.description ?? '',
  holder: intent?.holder?.id ?? null,
  lieu: intent?.lieu?.id ?? null,
  quantity: intent?.quantity ?? '',
  unit: intent?.unit ?? '',
  sharing: intent?.sharing ?? 'NETWORK',
})

/** The values of a resource, or those of a new one. */
export const resourceValues = (resource?: Resource): ResourceValues => ({
  ...intentValues(resource),
  conditions: resource?.conditions ?? '',
  exchange: resource?.exchange ?? null,
  price: resource?.price ?? '',
  priceUnit: resource?.priceUnit ?? '',
  deposit: resource?.deposit ?? '',
  insurance: resource?.insurance ?? '',
  openingHours: resource?.openingHours ?? '',
  closures: (resource?.closures ?? []).map(closureValues),
})

const closureValues = ({ id, from, until, reason }: { id: string; from: string; until: string; reason?: string | null }): ClosureValues => ({ key: id, id, from, until, reason: reason ?? '' })

/** The values of a need, or those of a new one. */
export const needValues = (need?: Need): NeedValues => ({ ...intentValues(need), from: need?.from ?? null, until: need?.until ?? null })

/** What was changed; the holder goes with a new one only. */
export function changeBetween(before: IntentValues, after: IntentValues): Fields {
  const fieldsOf = ({ holder: _, ...values }: IntentValues) => plainFields(values)
  return changedFields(fieldsOf(before), fieldsOf(after))
}

/** The same of a resource, with its closed days as the API has them. */
export function resourceChange(before: ResourceValues, after: ResourceValues): ResourceChange {
  const closuresOf = ({ closures }: ResourceValues) =>
    closures.flatMap(({ id, from, until, reason }) => (from && until ? [{ ...(id ? { id } : {}), from, until, reason: reason.trim() || null }] : []))
  const fieldsOf = ({ holder: _, closures: __, ...values }: ResourceValues) => plainFields(values)
  return changedFields({ ...fieldsOf(before), closures: closuresOf(before) }, { ...fieldsOf(after), closures: closuresOf(after) })
}

/** What every new one needs. The form lets nothing through without it. */
export function required({ title, nature, category, holder }: IntentValues): { title: string; nature: ResourceNature; category: string; holder: string } {
  const known = NATURES.find((one) => one === nature)
  if (!known || !category || !holder) throw new Error('The form lets nothing through without nature, category and holder')
  return { title: title.trim(), nature: known, category, holder }
}

const NULLABLE = ['nature', 'category', 'lieu', 'from', 'until', 'exchange']
const NUMBERS = ['quantity', 'price', 'deposit']

/** The values with one field as somebody else saved it; `theirs` comes in the API's form. */
export function withTheirs<Values extends IntentValues>(values: Values, field: string, theirs: unknown): Values {
  if (NUMBERS.includes(field)) return { ...values, [field]: typeof theirs === 'number' ? theirs : '' }
  if (field === 'closures') return { ...values, closures: closuresIn(theirs).map(closureValues) }
  const text = typeof theirs === 'string' ? theirs : ''
  return { ...values, [field]: NULLABLE.includes(field) ? text || null : text }
}

type Closure = Resource['closures'][number]

/** The closed days in a value of a conflict. */
export const closuresIn = (value: unknown): Closure[] => (Array.isArray(value) ? (value as Closure[]) : [])

/** Every field of the form of a resource that an error of the API can stand at. */
export const resourceFieldNames = (values: ResourceValues): string[] => [
  ...Object.keys(values), ...values.closures.flatMap((_, index) => ['from', 'until', 'reason'].map((part) => `closures.${index}.${part}`)),
]

/** Every field of the form that an error of the API can stand at. */
export const fieldNames = (values: IntentValues): string[] => Object.keys(values)
