'use client'

import { NumberInput, Text, TextInput } from '@mantine/core'
import { TimePicker } from '@mantine/dates'
import { useLocale, useTranslations } from 'next-intl'
import { DayInput } from '@/components/forms/DayInput'
import { FormFrame } from '@/components/forms/FormFrame'
import { FieldRow } from '@/components/forms/FormSection'
import { useSavedInPlace } from '@/components/forms/useSavedInPlace'
import { useThingForm } from '@/components/forms/useThingForm'
import type { SlotFragment } from '@/gql/graphql'
import { formatTimeRange } from '@/lib/dates'
import { CreateSlotDocument, SlotAsItIsDocument, UpdateSlotDocument } from './operations'
import { plainSlot, slotChange, slotValues, withTheirs } from './slotValues'

const documents = { create: CreateSlotDocument, update: UpdateSlotDocument, current: SlotAsItIsDocument }
const FIELDS = ['title', 'startsAt', 'endsAt', 'minimum', 'maximum']

interface SlotFormProps {
  slot?: SlotFragment
  event: string
  timeZone: string
  /** The first day of the event, which a new slot begins with. */
  day: string | null
  onClose: () => void
}

/** When hands are needed, for what, and how many: to add or to change. */
export function SlotForm({ slot, event, timeZone, day, onClose }: SlotFormProps) {
  const t = useTranslations('preparation')
  const month = useTranslations('month.form')
  const locale = useLocale()
  const saved = useSavedInPlace(onClose)
  const needed = (key: 'day' | 'time') => (value: string | null) => (value ? null : t(`missing.${key}`))
  const thing = useThingForm({
    thing: slot,
    kind: 'slot',
    initialValues: slotValues(slot, timeZone, day),
    validate: {
      title: (title) => (title.trim() ? null : t('missing.slot')),
      day: needed('day'),
      start: needed('time'),
      end: needed('time'),
      maximum: (maximum, { minimum }) => (maximum === '' ? t('missing.maximum') : Number(minimum) > Number(maximum) ? t('missing.bounds') : null),
    },
    documents,
    changeBetween: slotChange(timeZone),
    toInput: (_change, values) => {
      const plain = plainSlot(values, timeZone)
      return { ...plain, event, startsAt: plain.startsAt ?? '', endsAt: plain.endsAt ?? '', maximum: plain.maximum ?? 1 }
    },
    fieldNames: () => FIELDS,
    withTheirs: withTheirs(timeZone),
    onSaved: (_saved, { title }, change) => saved(title, change),
  })
  const { form } = thing
  const clock = (field: 'start' | 'end') => ({
    label: t(`fields.${field}`),
    format: '24h' as const,
    hoursInputLabel: month('hours', { field: t(`fields.${field}`) }),
    minutesInputLabel: month('minutes', { field: t(`fields.${field}`) }),
    value: form.values[field],
    error: form.errors[field] ?? form.errors[field === 'start' ? 'startsAt' : 'endsAt'],
    onChange: (value: string) => form.setFieldValue(field, value.slice(0, 5)),
  })
  const formatValue = (field: string, value: unknown) => (field.endsWith('At') ? formatTimeRange(String(value), null, { locale, timeZone }) : String(value))
  return (
    <FormFrame of={thing} label={t('slot.formTitle')} isNew={!slot} submitLabel={t('save')} onCancel={onClose} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}>
      <TextInput label={t('fields.slot')} placeholder={t('slot.placeholder')} withAsterisk maxLength={200} {...form.getInputProps('title')} />
      <FieldRow>
        <DayInput label={t('fields.day')} {...form.getInputProps('day')} value={form.values.day} />
      </FieldRow>
      <FieldRow narrow>
        <TimePicker {...clock('start')} />
        <TimePicker {...clock('end')} />
      </FieldRow>
      <Text size="sm" c="dimmed">{t('slot.follows')}</Text>
      <FieldRow narrow>
        <NumberInput label={t('fields.minimum')} min={0} max={500} allowDecimal={false} {...form.getInputProps('minimum')} />
        <NumberInput label={t('fields.maximum')} withAsterisk min={1} max={500} allowDecimal={false} {...form.getInputProps('maximum')} />
      </FieldRow>
    </FormFrame>
  )
}
