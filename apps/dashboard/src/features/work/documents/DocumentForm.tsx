'use client'

import { TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { useThingForm } from '@/components/forms/useThingForm'
import type { CooperationDocumentChange, WorkDocumentFragment } from '@/gql/graphql'
import { changedFields } from '@/lib/changes'
import { useSavedInPlace } from '@/components/forms/useSavedInPlace'
import { CreateDocumentDocument, DocumentAsItIsDocument, UpdateDocumentDocument } from '../work.operations'

interface DocumentValues {
  title: string
  url: string
}

const fieldsOf = ({ title, url }: DocumentValues): Record<string, unknown> => ({ title: title.trim(), url: url.trim() })
const changeBetween = (before: DocumentValues, after: DocumentValues): CooperationDocumentChange => changedFields(fieldsOf(before), fieldsOf(after))
const documents = { create: CreateDocumentDocument, update: UpdateDocumentDocument, current: DocumentAsItIsDocument }

/** A document that is written elsewhere, and where. */
export function DocumentForm({ document, project, onClose }: { document?: WorkDocumentFragment; project: string; onClose: () => void }) {
  const t = useTranslations('work')
  const saved = useSavedInPlace(onClose)
  const thing = useThingForm({
    thing: document,
    kind: 'document',
    initialValues: { title: document?.title ?? '', url: document?.url ?? '' },
    validate: { title: (title) => (title.trim() ? null : t('missing.document')), url: (url) => (url.trim() ? null : t('missing.url')) },
    documents,
    changeBetween,
    toInput: (_change, { title, url }) => ({ title: title.trim(), url: url.trim(), project }),
    fieldNames: () => ['title', 'url'],
    withTheirs: (values, field, theirs) => ({ ...values, [field]: typeof theirs === 'string' ? theirs : '' }),
    onSaved: (_saved, { title }, change) => saved(title, change),
  })
  return (
    <FormFrame of={thing} label={t('document.formTitle')} isNew={!document} submitLabel={t('save')} onCancel={onClose} labelOf={(field) => t(`fields.${field === 'title' ? 'document' : field}`)}>
      <TextInput label={t('fields.document')} withAsterisk maxLength={200} {...thing.form.getInputProps('title')} />
      <TextInput label={t('fields.url')} description={t('help.url')} type="url" withAsterisk maxLength={500} {...thing.form.getInputProps('url')} />
    </FormFrame>
  )
}
