'use client'

import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { DayInput } from '@/components/forms/DayInput'
import { FormFrame } from '@/components/forms/FormFrame'
import { FieldRow } from '@/components/forms/FormSection'
import { useSavedInPlace } from '@/components/forms/useSavedInPlace'
import { useThingForm } from '@/components/forms/useThingForm'
import type { EventTaskFragment } from '@/gql/graphql'
import { CreateEventTaskDocument, EventTaskAsItIsDocument, UpdateEventTaskDocument } from './operations'
import { DUE_KINDS, taskChange, taskValues, withTheirs } from './taskValues'

const documents = { create: CreateEventTaskDocument, update: UpdateEventTaskDocument, current: EventTaskAsItIsDocument }
const FIELDS = ['title', 'notes', 'assignee', 'dueOn', 'offsetDays']

interface EventTaskFormProps {
  task?: EventTaskFragment
  event: string
  people: readonly { id: string; name: string }[]
  onClose: () => void
}

/** A task of an event with all its fields, to add or to change. */
export function EventTaskForm({ task, event, people, onClose }: EventTaskFormProps) {
  const t = useTranslations('preparation')
  const saved = useSavedInPlace(onClose)
  const thing = useThingForm({
    thing: task,
    kind: 'eventTask',
    initialValues: taskValues(task),
    validate: {
      title: (title) => (title.trim() ? null : t('missing.task')),
      days: (days, { due }) => ((due === 'before' || due === 'after') && days === '' ? t('missing.days') : null),
      dueOn: (day, { due }) => (due === 'day' && !day ? t('missing.day') : null),
    },
    documents,
    changeBetween: taskChange,
    toInput: (change, { title }) => ({ ...change, title: title.trim(), event }),
    fieldNames: () => FIELDS,
    withTheirs,
    onSaved: (_saved, { title }, change) => saved(title, change),
  })
  const { form } = thing
  const { due } = form.values
  const known = task?.assignee && !people.some(({ id }) => id === task.assignee?.id) ? [...people, task.assignee] : people
  const formatValue = (field: string, value: unknown) => (field === 'assignee' ? (known.find(({ id }) => id === value)?.name ?? String(value)) : String(value))
  return (
    <FormFrame of={thing} label={t('task.formTitle')} isNew={!task} submitLabel={t('save')} onCancel={onClose} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}>
      <TextInput label={t('fields.title')} withAsterisk maxLength={200} {...form.getInputProps('title')} />
      <Select label={t('fields.assignee')} description={t('help.assignee')} data={known.map(({ id, name }) => ({ value: id, label: name }))} searchable clearable limit={50} {...form.getInputProps('assignee')} />
      <FieldRow>
        <Select label={t('fields.due')} allowDeselect={false} data={DUE_KINDS.map((kind) => ({ value: kind, label: t(`dueKind.${kind}`) }))} {...form.getInputProps('due')} />
        {due === 'before' || due === 'after' ? <NumberInput label={t('fields.offsetDays')} min={0} max={730} allowDecimal={false} {...form.getInputProps('days')} /> : null}
        {due === 'day' ? <DayInput label={t('fields.dueOn')} {...form.getInputProps('dueOn')} value={form.values.dueOn} /> : null}
      </FieldRow>
      <Textarea label={t('fields.notes')} autosize minRows={2} maxRows={10} maxLength={5000} {...form.getInputProps('notes')} />
    </FormFrame>
  )
}
