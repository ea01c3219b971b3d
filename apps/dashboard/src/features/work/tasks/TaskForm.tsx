'use client'

import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { DayInput } from '@/components/forms/DayInput'
import { FormFrame } from '@/components/forms/FormFrame'
import { useThingForm } from '@/components/forms/useThingForm'
import type { CooperationTaskChange, TaskFragment } from '@/gql/graphql'
import { changedFields, plainFields } from '@/lib/changes'
import { useSavedInPlace } from '@/components/forms/useSavedInPlace'
import { CreateTaskDocument, TaskAsItIsDocument, UpdateTaskDocument } from '../work.operations'

interface TaskValues {
  title: string
  notes: string
  dueOn: string | null
  assignee: string | null
}

const valuesOf = (task?: TaskFragment): TaskValues => ({ title: task?.title ?? '', notes: task?.notes ?? '', dueOn: task?.dueOn ?? null, assignee: task?.assignee?.id ?? null })
const changeBetween = (before: TaskValues, after: TaskValues): CooperationTaskChange => changedFields(plainFields(before), plainFields(after))
const FIELDS = Object.keys(valuesOf())
const documents = { create: CreateTaskDocument, update: UpdateTaskDocument, current: TaskAsItIsDocument }

interface TaskFormProps {
  task?: TaskFragment
  project: string
  people: { id: string; name: string }[]
  onClose: () => void
}

/** A task with all its fields, to add or to change. */
export function TaskForm({ task, project, people, onClose }: TaskFormProps) {
  const t = useTranslations('work')
  const saved = useSavedInPlace(onClose)
  const thing = useThingForm({
    thing: task,
    kind: 'task',
    initialValues: valuesOf(task),
    validate: { title: (title) => (title.trim() ? null : t('missing.title')) },
    documents,
    changeBetween,
    toInput: (change, { title }) => ({ ...change, title: title.trim(), project }),
    fieldNames: () => FIELDS,
    withTheirs: (values, field, theirs) => ({ ...values, [field]: theirs ?? (field === 'dueOn' || field === 'assignee' ? null : '') }),
    onSaved: (_saved, { title }, change) => saved(title, change),
  })
  const { form } = thing
  const known = task?.assignee && !people.some(({ id }) => id === task.assignee?.id) ? [...people, task.assignee] : people
  const formatValue = (field: string, value: unknown) => (field === 'assignee' ? (known.find(({ id }) => id === value)?.name ?? String(value)) : String(value))
  return (
    <FormFrame of={thing} label={t('task.formTitle')} isNew={!task} submitLabel={t('save')} onCancel={onClose} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}>
      <TextInput label={t('fields.task')} withAsterisk maxLength={200} {...form.getInputProps('title')} />
      <Select label={t('fields.assignee')} description={t('help.assignee')} data={known.map(({ id, name }) => ({ value: id, label: name }))} searchable clearable limit={50} {...form.getInputProps('assignee')} />
      <DayInput label={t('fields.dueOn')} {...form.getInputProps('dueOn')} value={form.values.dueOn} />
      <Textarea label={t('fields.notes')} autosize minRows={2} maxRows={10} maxLength={5000} {...form.getInputProps('notes')} />
    </FormFrame>
  )
}
