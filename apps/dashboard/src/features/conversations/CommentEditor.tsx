'use client'

import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { mentionedIn } from './commentParts'
import { MentionField, type Written } from './MentionField'

interface CommentEditorProps {
  written: Written
  /** Saves it; answers why it was refused, if it was. */
  onSave: (written: Written) => Promise<string | undefined>
  onClose: () => void
}

/** Changes one's own comment in its place. */
export function CommentEditor({ written, onSave, onClose }: CommentEditorProps) {
  const t = useTranslations('conversations')
  const [value, setValue] = useState(written)
  const [problem, setProblem] = useState<string>()
  const [saving, setSaving] = useState(false)

  const save = async () => {
    setSaving(true)
    const refused = value.text.trim() ? await onSave({ ...value, people: mentionedIn(value.text, value.people) }) : t('empty')
    setSaving(false)
    if (refused) setProblem(refused)
    else onClose()
  }
  return (
    <Form
      aria-label={t('change')}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <MentionField label={t('change')} value={value} onChange={setValue} error={problem} onSend={() => void save()} autoFocus />
      <Group justify="flex-end" mt="xs" gap="xs">
        <Button variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={saving}>
          {t('save')}
        </Button>
      </Group>
    </Form>
  )
}
