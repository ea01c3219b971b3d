'use client'

import { Button, Group } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { mentionedIn } from './commentParts'
import classes from './Conversation.module.css'
import { MentionField, type Written } from './MentionField'
import { useCommentDraft } from './useCommentDraft'

interface ComposerProps {
  /** Sends it; answers why it was refused, if it was. */
  onSend: (written: Written) => Promise<string | undefined>
}

/** Where a new comment is written. It empties at once; what could not be sent comes back into it, with the reason. */
export function Composer({ onSend }: ComposerProps) {
  const t = useTranslations('conversations')
  const [value, setValue] = useCommentDraft()
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState(false)

  const send = async () => {
    if (!value.text.trim()) return setProblem(t('empty'))
    setProblem(undefined)
    setSending(true)
    const sent = { ...value, people: mentionedIn(value.text, value.people) }
    setValue({ text: '', people: [] })
    const refused = await onSend(sent)
    setSending(false)
    if (!refused) return
    setValue(sent)
    setProblem(refused)
  }

  return (
    <Form
      className={`${classes.composer} no-print`}
      aria-label={t('write')}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <MentionField label={t('write')} value={value} onChange={setValue} error={problem} onSend={() => void send()} />
      <Group justify="flex-end" mt="xs">
        <Button type="submit" loading={sending} leftSection={<IconSend size={18} aria-hidden />}>
          {t('send')}
        </Button>
      </Group>
    </Form>
  )
}
