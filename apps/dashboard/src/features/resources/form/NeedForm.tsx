'use client'

import { useTranslations } from 'next-intl'
import { DayInput } from '@/components/forms/DayInput'
import { FormFrame } from '@/components/forms/FormFrame'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import type { NeedChange, NeedPageQuery, RaiseEventNeedInput } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import type { IntentOptions } from '../options'
import { needDocuments, RaiseEventNeedDocument } from './documents'
import { IntentFields } from './IntentFields'
import { SharingSelect } from './SharingSelect'
import { useIntentRules, useIntentWords } from './useIntentForm'
import { changeBetween, fieldNames, needValues, required, withTheirs, type NeedValues } from './values'

interface NeedFormProps {
  /** The need to change; without it, a new one. */
  need?: NonNullable<NeedPageQuery['need']>
  /** The event that a new one is raised for: without days of its own, those of the event are meant. */
  event?: { id: string; href: string }
  options: IntentOptions
}

/** States a need, or changes one. */
export function NeedForm({ need, event, options }: NeedFormProps) {
  const t = useTranslations('resources')
  const { slug } = useNetwork()
  const saved = useSavedNotice()
  const thing = useThingForm({
    thing: need,
    initialValues: needValues(need),
    validate: useIntentRules(),
    documents: event ? { ...needDocuments, create: RaiseEventNeedDocument } : needDocuments,
    changeBetween: (before: NeedValues, after: NeedValues): NeedChange => changeBetween(before, after),
    toInput: (change, values): RaiseEventNeedInput => ({ ...change, ...required(values), ...(event && { event: event.id }) }) as RaiseEventNeedInput,
    fieldNames,
    withTheirs,
    onSaved: ({ id }, { title }, change) => saved(title, event?.href ?? paths.need(slug, id), change),
  })
  const { form } = thing
  return (
    <FormFrame
      of={thing} label={need ? t('editTitle', { title: need.title }) : t('need.newTitle')} isNew={!need} submitLabel={need ? t('save') : t('need.create')}
      cancelHref={need ? paths.need(slug, need.id) : (event?.href ?? paths.needs(slug))} {...useIntentWords(options, 'need')}
    >
      <IntentFields form={form} options={options} holderLabel={t('fields.needHolder')} isNew={!need} />
      <FormSection title={t('sections.when')}>
        <FieldRow>
          <DayInput label={t('fields.from')} {...form.getInputProps('from')} value={form.values.from} />
          <DayInput label={t('fields.until')} {...form.getInputProps('until')} value={form.values.until} />
        </FieldRow>
      </FormSection>
      <FormSection title={t('sections.circle')}>
        <SharingSelect form={form} label={t('fields.needSharing')} />
      </FormSection>
    </FormFrame>
  )
}
