'use client'

import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { useSavedInPlace } from '@/components/forms/useSavedInPlace'
import { useThingForm } from '@/components/forms/useThingForm'
import type { ChecklistPartsFragment } from '@/gql/graphql'
import { useNetwork } from '@/lib/ViewerContext'
import classes from './Checklists.module.css'
import { ChecklistAsItIsDocument, CreateChecklistDocument, UpdateChecklistDocument } from './operations'
import { checklistChange, checklistValues, fieldNames, newItem, withTheirs } from './values'

const documents = { create: CreateChecklistDocument, update: UpdateChecklistDocument, current: ChecklistAsItIsDocument }

/** A checklist with its lines, to add or to change. */
export function ChecklistForm({ checklist, onClose }: { checklist?: ChecklistPartsFragment; onClose: () => void }) {
  const t = useTranslations('preparation.checklist')
  const words = useTranslations('preparation')
  const network = useNetwork()
  const saved = useSavedInPlace(onClose)
  const thing = useThingForm({
    thing: checklist,
    kind: 'checklist',
    initialValues: checklistValues(checklist),
    validate: { name: (name) => (name.trim() ? null : t('nameMissing')) },
    documents,
    changeBetween: checklistChange,
    toInput: (change, { name }) => ({ ...change, name: name.trim(), network: network.id }),
    fieldNames,
    withTheirs,
    onSaved: (_saved, { name }, change) => saved(name, change),
  })
  const { form } = thing
  const formatValue = (field: string, value: unknown) => (field === 'items' ? (value as { title: string }[]).map(({ title }) => title).join(', ') : String(value))
  return (
    <FormFrame of={thing} label={t('formTitle')} isNew={!checklist} submitLabel={words('save')} onCancel={onClose} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}>
      <TextInput label={t('fields.name')} withAsterisk maxLength={200} {...form.getInputProps('name')} />
      <ol className={classes.items} aria-label={t('fields.items')}>
        {form.values.items.map((item, index) => (
          <li key={item.key} className={classes.item}>
            <TextInput label={t('item', { number: index + 1 })} maxLength={200} {...form.getInputProps(`items.${index}.title`)} />
            <NumberInput label={t('offset', { number: index + 1 })} placeholder="-30" min={-730} max={730} allowDecimal={false} {...form.getInputProps(`items.${index}.offset`)} error={form.errors[`items.${index}.offsetDays`]} />
            <ActionIcon className={classes.remove} variant="subtle" color="red" size="lg" aria-label={t('remove', { number: index + 1 })} onClick={() => form.removeListItem('items', index)}>
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => form.insertListItem('items', newItem())}>
        {t('addItem')}
      </Button>
    </FormFrame>
  )
}
