'use client'

import { TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { useThingForm } from '@/components/forms/useThingForm'
import type { CooperationDocumentChange, WorkDocumentFragment } from '@/gql/graphql'
import { linkOrFile, linkOrFileValues, type LinkOrFileValues } from '@/features/project-files/linkOrFile'
import { LinkOrFile } from '@/features/project-files/LinkOrFile'
import { changedFields } from '@/lib/changes'
import { useSavedInPlace } from '@/components/forms/useSavedInPlace'
import { CreateDocumentDocument, DocumentAsItIsDocument, UpdateDocumentDocument } from '../work.operations'

interface DocumentValues extends LinkOrFileValues {
  title: string
}

const fieldsOf = (values: DocumentValues) => ({ title: values.title.trim(), ...linkOrFile(values) })
const changeBetween = (before: DocumentValues, after: DocumentValues): CooperationDocumentChange => changedFields(fieldsOf(before), fieldsOf(after))
/** What somebody else has made of it: a link where they say one, a file where they say that. */
function withTheirs(values: DocumentValues, field: string, theirs: unknown): DocumentValues {
  const text = typeof theirs === 'string' ? theirs : ''
  if (field === 'file') return { ...values, asFile: text !== '', file: text ? { id: text } : null }
  if (field === 'url') return { ...values, url: text, asFile: text === '' }
  return { ...values, [field]: text }
}

const documents = { create: CreateDocumentDocument, update: UpdateDocumentDocument, current: DocumentAsItIsDocument }

/** A document of a project: a link to where it is written, or a file. */
export function DocumentForm({ document, project, onClose }: { document?: WorkDocumentFragment; project: string; onClose: () => void }) {
  const t = useTranslations('work')
  const files = useTranslations('files')
  const saved = useSavedInPlace(onClose)
  const thing = useThingForm({
    thing: document,
    kind: 'document',
    initialValues: { title: document?.title ?? '', ...linkOrFileValues(document) },
    validate: { title: (title) => (title.trim() ? null : t('missing.document')), url: (url, { asFile }) => (asFile || url.trim() ? null : t('missing.url')), file: (file, { asFile }) => (file || !asFile ? null : files('missing')) },
    documents,
    changeBetween,
    toInput: (_change, values) => ({ ...fieldsOf(values), project }),
    fieldNames: () => ['title', 'url', 'file'],
    withTheirs,
    onSaved: (_saved, { title }, change) => saved(title, change),
  })
  return (
    <FormFrame of={thing} label={t('document.formTitle')} isNew={!document} submitLabel={t('save')} onCancel={onClose} labelOf={(field) => t(`fields.${field === 'title' ? 'document' : field}`)} formatValue={(field, value) => (field === 'file' ? files('file') : String(value))}>
      <TextInput label={t('fields.document')} withAsterisk maxLength={200} {...thing.form.getInputProps('title')} />
      <LinkOrFile
        project={project} value={thing.form.values} onChange={(part) => thing.form.setValues(part)} urlLabel={t('fields.url')} urlHelp={t('help.url')} errors={{ url: thing.form.errors.url, file: thing.form.errors.file }}
      />
    </FormFrame>
  )
}
