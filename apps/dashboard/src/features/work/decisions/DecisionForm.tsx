'use client'

import { Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DayInput } from '@/components/forms/DayInput'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useThingForm } from '@/components/forms/useThingForm'
import type { DecisionFragment } from '@/gql/graphql'
import { useSavedInPlace } from '@/components/forms/useSavedInPlace'
import { CreateDecisionDocument, DecisionAsItIsDocument, UpdateDecisionDocument } from '../work.operations'
import { ObjectionsEditor } from './ObjectionsEditor'
import { changeBetween, fieldNames, objectionsIn, valuesOf, withTheirs } from './values'

const documents = { create: CreateDecisionDocument, update: UpdateDecisionDocument, current: DecisionAsItIsDocument }

interface DecisionFormProps {
  decision?: DecisionFragment
  project: string
  today: string
  onClose: () => void
}

/** A decision with the objections that were raised, to add or to change. */
export function DecisionForm({ decision, project, today, onClose }: DecisionFormProps) {
  const t = useTranslations('work')
  const saved = useSavedInPlace(onClose)
  const [names, setNames] = useState<Record<string, string>>(Object.fromEntries((decision?.objections ?? []).flatMap(({ by }) => (by ? [[by.id, by.name]] : []))))
  const learn = (more: Record<string, string>) => setNames((known) => ({ ...known, ...more }))
  const thing = useThingForm({
    thing: decision,
    kind: 'decision',
    initialValues: valuesOf(decision, today),
    validate: {
      title: (title) => (title.trim() ? null : t('missing.decision')),
      decidedOn: (day) => (day ? null : t('missing.decidedOn')),
      objections: { statement: (statement: string) => (statement.trim() ? null : t('missing.objection')) },
    },
    documents,
    changeBetween,
    toInput: (change, { title, decidedOn }) => ({ ...change, title: title.trim(), decidedOn: decidedOn ?? today, project }),
    fieldNames,
    withTheirs,
    names: { known: names, learn },
    onSaved: (_saved, { title }, change) => saved(title, change),
  })
  const { form } = thing
  const formatValue = (field: string, value: unknown) => (field === 'objections' ? objectionsIn(value).map(({ statement }) => statement).join(' · ') : String(value))
  return (
    <FormFrame of={thing} label={t('decision.formTitle')} isNew={!decision} submitLabel={t('save')} onCancel={onClose} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}>
      <TextInput label={t('fields.decision')} withAsterisk maxLength={200} {...form.getInputProps('title')} />
      <DayInput label={t('fields.decidedOn')} {...form.getInputProps('decidedOn')} value={form.values.decidedOn} />
      <Textarea label={t('fields.outcome')} autosize minRows={2} maxRows={12} maxLength={5000} {...form.getInputProps('outcome')} />
      <FormSection title={t('fields.objections')} hint={t('help.objections')}>
        <ObjectionsEditor form={form} names={names} onActor={({ id, name }) => learn({ [id]: name })} />
      </FormSection>
    </FormFrame>
  )
}
