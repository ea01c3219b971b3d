'use client'

import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import type { ResourcePageQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import type { IntentOptions } from '../options'
import { resourceDocuments } from './documents'
import { IntentFields } from './IntentFields'
import { TermsFields } from './TermsFields'
import { useClosureRules, useIntentRules, useIntentWords } from './useIntentForm'
import { required, resourceChange, resourceFieldNames, resourceValues, withTheirs } from './values'

interface ResourceFormProps {
  /** The resource to change; without it, a new one. */
  resource?: NonNullable<ResourcePageQuery['resource']>
  options: IntentOptions
}

/** Offers a resource, or changes an offer. */
export function ResourceForm({ resource, options }: ResourceFormProps) {
  const t = useTranslations('resources')
  const { slug } = useNetwork()
  const saved = useSavedNotice()
  const thing = useThingForm({
    thing: resource,
    initialValues: resourceValues(resource),
    validate: { ...useIntentRules(), ...useClosureRules() },
    documents: resourceDocuments,
    changeBetween: resourceChange,
    toInput: (change, values) => ({ ...change, ...required(values) }),
    fieldNames: resourceFieldNames,
    withTheirs,
    onSaved: ({ id }, { title }, change) => saved(title, paths.resource(slug, id), change),
  })
  const { form } = thing
  return (
    <FormFrame
      of={thing} label={resource ? t('editTitle', { title: resource.title }) : t('resource.newTitle')} isNew={!resource} submitLabel={resource ? t('save') : t('resource.create')}
      cancelHref={resource ? paths.resource(slug, resource.id) : paths.resources(slug)} {...useIntentWords(options, 'resource')}
    >
      <IntentFields form={form} options={options} holderLabel={t('fields.holder')} isNew={!resource} />
      <TermsFields form={form} />
    </FormFrame>
  )
}
