'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Textarea } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { QuickForm } from '@/components/quick/QuickForm'
import { useQuickSave } from '@/components/quick/useQuickSave'
import type { ThreadFragment } from '@/gql/graphql'
import { WriteThreadHereDocument } from './thread.operations'
import classes from './Thread.module.css'

/** The sentence of a thread, written where it is read. */
export function SentenceHere({ thread: { id, version, sentence, viewerCanUpdate } }: { thread: ThreadFragment }) {
  const t = useTranslations('filRouge')
  const [text, setText] = useState<string>()
  const quick = useQuickSave()
  const [write] = useMutation(WriteThreadHereDocument)
  const close = () => setText(undefined)
  if (text !== undefined) {
    const send = () => write({ variables: { input: { id, expectedVersion: version, change: { sentence: text.trim() || null } } } })
    return (
      <QuickForm label={t('fields.sentence')} of={quick} ready={text.trim() !== sentence} submitLabel={t('save')} onSubmit={async () => (await quick.save(send, t('sentenceSaved'))) && close()} onClose={close}>
        <Textarea label={t('fields.sentence')} description={t('sentenceHelp')} autosize minRows={2} maxLength={300} value={text} onChange={(event) => setText(event.currentTarget.value)} autoFocus />
      </QuickForm>
    )
  }
  return (
    <div className={classes.said}>
      <p className={classes.sentence}>{sentence || t('noSentence')}</p>
      {viewerCanUpdate ? (
        <Button className="no-print" variant="subtle" size="compact-sm" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setText(sentence)}>
          {t('editSentence')}
        </Button>
      ) : null}
    </div>
  )
}
