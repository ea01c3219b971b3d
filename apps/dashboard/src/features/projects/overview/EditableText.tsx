'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Text, Textarea } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LongText } from '@/components/LongText'
import { UpdateProjectDocument } from '../form/documents'
import type { Project } from './project'
import { QuickForm } from '@/components/quick/QuickForm'
import { useQuickSave } from '@/components/quick/useQuickSave'

interface EditableTextProps {
  project: Project
  field: 'summary' | 'valueSharing'
  label: string
  /** Stands where nothing is said yet. */
  none: string
}

/** A longer text of the project, written where it is read. */
export function EditableText({ project, field, label, none }: EditableTextProps) {
  const t = useTranslations('cooperation')
  const [text, setText] = useState<string>()
  const quick = useQuickSave()
  const [update] = useMutation(UpdateProjectDocument)
  const value = project[field]
  const close = () => setText(undefined)
  if (text !== undefined) {
    const send = () => update({ variables: { input: { id: project.id, expectedVersion: project.version, change: { [field]: text.trim() || null } } } })
    return (
      <QuickForm label={label} of={quick} ready={text.trim() !== (value ?? '')} submitLabel={t('save')} onSubmit={async () => (await quick.save(send, t('saved'))) && close()} onClose={close}>
        <Textarea label={label} autosize minRows={3} maxRows={14} maxLength={5000} value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus autoFocus />
      </QuickForm>
    )
  }
  return (
    <>
      {value ? <LongText>{value}</LongText> : <Text c="dimmed">{none}</Text>}
      {project.viewerCanUpdate ? (
        <Button variant="subtle" size="compact-sm" mt="xs" leftSection={<IconPencil size={16} aria-hidden />} aria-label={t('editOf', { what: label })} onClick={() => setText(value ?? '')}>
          {t(value ? 'edit' : 'write')}
        </Button>
      ) : null}
    </>
  )
}
