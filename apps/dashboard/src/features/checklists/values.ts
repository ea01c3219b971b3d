import { randomId } from '@mantine/hooks'
import type { ChecklistChange, ChecklistPartsFragment } from '@/gql/graphql'
import { changedFields } from '@/lib/changes'

export interface ItemValues {
  /** Of this form alone: tells lines apart while they move. */
  key: string
  title: string
  /** "−30" is thirty days before; '' where there is no due date. */
  offset: number | ''
}

export interface ChecklistValues {
  name: string
  items: ItemValues[]
}

export const newItem = (): ItemValues => ({ key: randomId(), title: '', offset: '' })

const items = (given: readonly { title: string; offsetDays?: number | null }[]): ItemValues[] => given.map(({ title, offsetDays }) => ({ key: randomId(), title, offset: offsetDays ?? '' }))

export const checklistValues = (checklist?: ChecklistPartsFragment): ChecklistValues => (checklist ? { name: checklist.name, items: items(checklist.items) } : { name: '', items: [newItem()] })

const plain = ({ name, items: lines }: ChecklistValues) => ({
  name: name.trim(),
  items: lines.filter(({ title }) => title.trim()).map(({ title, offset }) => ({ title: title.trim(), offsetDays: offset === '' ? null : offset })),
})

export const checklistChange = (before: ChecklistValues, after: ChecklistValues): ChecklistChange => changedFields(plain(before), plain(after))

/** The values with one field as somebody else saved it. */
export const withTheirs = (values: ChecklistValues, field: string, theirs: unknown): ChecklistValues =>
  field === 'items' ? { ...values, items: items(theirs as { title: string; offsetDays: number | null }[]) } : { ...values, name: String(theirs ?? '') }

/** Every field that an error of the API can stand at. */
export const fieldNames = ({ items: lines }: ChecklistValues): string[] => ['name', 'items', ...lines.flatMap((_line, index) => [`items.${index}.title`, `items.${index}.offsetDays`])]
