'use client'

import { useTranslations } from 'next-intl'
import { DayInput } from '@/components/forms/DayInput'
import { FormFrame } from '@/components/forms/FormFrame'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import type { NeedChange, NeedPageQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import type { IntentOptions } from '../options'
import { needDocuments } from './documents'
import { IntentFields } from './IntentFields'
import { useIntentRules, useIntentWords } from './useIntentForm'
import { changeBetween, fieldNames, needValues, required, withTheirs, type NeedValues } from './values'

interface NeedFormProps {
  /** The need to change; without it, a new one. */
  need?: NonNullable<NeedPageQuery['need']>
  options: IntentOptions
}

/** States a need, or changes one. */
export function NeedForm({ need, options }: NeedFormProps) {
  const t = useTranslations('resources')
  const { slug } = useNetwork()
  const saved = useSavedNotice()
  const thing = useThingForm({
    thing: need,
    initialValues: needValues(need),
    validate: useIntentRules(),
    documents: needDocuments,
    changeBetween: (before: NeedValues, after: NeedValues): NeedChange => changeBetween(before, after),
    toInput: (change, values) => ({ ...change, ...required(values) }),
    fieldNames,
    withTheirs,
    onSaved: ({ id }, { title }, change) => saved(title, paths.need(slug, id), change),
  })
  const { form } = thing
  return (
    <FormFrame
      of={thing} label={need ? t('editTitle', { title: need.title }) : t('need.newTitle')} isNew={!need} submitLabel={need ? t('save') : t('need.create')}
      cancelHref={need ? paths.need(slug, need.id) : paths.needs(slug)} {...useIntentWords(options)}
    >
      <IntentFields form={form} options={options} holderLabel={t('fields.needHolder')} isNew={!need} />
      <FormSection title={t('sections.when')}>
        <FieldRow>
          <DayInput label={t('fields.from')} {...form.getInputProps('from')} value={form.values.from} />
          <DayInput label={t('fields.until')} {...form.getInputProps('until')} value={form.values.until} />
        </FieldRow>
      </FormSection>
    </FormFrame>
  )
}
