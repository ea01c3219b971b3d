'use client'

import { Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { TermsSelect } from '@/components/terms/TermSelect'
import { useNetwork } from '@/lib/ViewerContext'
import type { ImpactChange } from '@/gql/graphql'
import { changedFields, plainFields } from '@/lib/changes'
import { paths } from '@/lib/paths'
import { impactDocuments } from './documents'
import type { ImpactToEdit } from './editDocuments'

interface Values {
  statement: string
  effects: string[]
}

interface ImpactFormProps {
  project: { id: string; effects: { id: string; statement: string }[] }
  /** The impact to change; without it, a new one. */
  impact?: ImpactToEdit
}

const changeBetween = (before: Values, after: Values): ImpactChange => changedFields(plainFields(before), plainFields(after))

/** Names an impact, and the effects that contribute to it. */
export function ImpactForm({ project, impact }: ImpactFormProps) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  const saved = useSavedNotice()
  const back = paths.projectEffects(slug, project.id)
  const terms = project.effects.map(({ id, statement }) => ({ code: id, label: statement }))
  const thing = useThingForm({
    thing: impact,
    initialValues: { statement: impact?.statement ?? '', effects: (impact?.effects ?? []).map(({ id }) => id) },
    validate: { statement: (statement) => (statement.trim() ? null : t('missing.statement')) },
    documents: impactDocuments,
    changeBetween,
    toInput: (_change, { statement, effects }: Values) => ({ cooperationProject: project.id, statement: statement.trim(), effects }),
    fieldNames: (values) => Object.keys(values),
    withTheirs: (values, field, theirs) => ({ ...values, [field]: field === 'effects' ? (Array.isArray(theirs) ? theirs.map(String) : []) : String(theirs) }),
    onSaved: (_saved, { statement }, change) => saved(statement, back, change),
  })
  const { form } = thing
  return (
    <FormFrame
      of={thing} label={t('impacts.form')} isNew={!impact} submitLabel={t('save')} cancelHref={back} labelOf={(field) => t(`fields.${field}`)}
      formatValue={(_field, value) => (Array.isArray(value) ? value : [value]).map((one) => terms.find(({ code }) => code === one)?.label ?? String(one)).join(' · ')}
    >
      <FormSection title={t('impacts.form')} hint={t('impacts.about')}>
        <Textarea label={t('fields.statement')} withAsterisk autosize minRows={2} maxLength={1000} {...form.getInputProps('statement')} />
        <TermsSelect label={t('fields.effects')} terms={terms} {...form.getInputProps('effects')} value={form.values.effects} />
      </FormSection>
    </FormFrame>
  )
}
