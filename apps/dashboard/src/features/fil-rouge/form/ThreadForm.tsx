'use client'

import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import type { ThreadFormFragment } from '@/gql/graphql'
import { threadDocuments } from './documents'
import { MilestonesEditor } from './MilestonesEditor'
import { changeBetween, fieldNames, milestonesIn, valuesOf, withTheirs, type ThreadValues } from './values'

export type ThreadFormOf = UseFormReturnType<ThreadValues>

interface ThreadFormProps {
  /** Absent where none was written yet. */
  thread?: ThreadFormFragment
  /** The project or network that it holds together. */
  of: { id: string; name: string }
  href: string
  /** Milestones stand for the eight phases of a network. */
  phases?: boolean
}

/** The sentence and the milestones of a fil rouge. */
export function ThreadForm({ thread, of, href, phases = false }: ThreadFormProps) {
  const t = useTranslations('filRouge')
  const saved = useSavedNotice()
  const thing = useThingForm({
    thing: thread,
    initialValues: valuesOf(thread),
    validate: { milestones: { title: (title: string) => (title.trim() ? null : t('missing.title')) } },
    documents: threadDocuments,
    changeBetween,
    toInput: (change) => ({ id: of.id, expectedVersion: 0, change }),
    fieldNames,
    withTheirs,
    onSaved: (_saved, _values, change) => saved(t('historyOf', { name: of.name }), href, change),
  })
  const formatValue = (field: string, value: unknown) => (field === 'milestones' ? milestonesIn(value).map(({ title }) => title).join(' · ') : String(value))
  return (
    <FormFrame of={thing} label={t('formTitle', { name: of.name })} isNew={!thread} submitLabel={t('save')} cancelHref={href} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}>
      <FormSection title={t('fields.sentence')} hint={t('sentenceHelp')}>
        <TextInput label={t('fields.sentence')} maxLength={300} {...thing.form.getInputProps('sentence')} />
      </FormSection>
      <FormSection title={t('fields.milestones')} hint={t('milestonesHelp')}>
        <MilestonesEditor form={thing.form} phases={phases} />
      </FormSection>
    </FormFrame>
  )
}
