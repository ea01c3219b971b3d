'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Text, Textarea } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { QuickForm } from '@/components/quick/QuickForm'
import { useQuickSave } from '@/components/quick/useQuickSave'
import classes from './Aim.module.css'
import { UpdateAimDocument } from './aim.operations'
import type { Aim } from './AimListHere'

/** What the network wants together, written where it is read. */
export function AimStatementHere({ aim: { id, version, statement }, mayChange }: { aim: Aim; mayChange: boolean }) {
  const t = useTranslations('aim')
  const [text, setText] = useState<string>()
  const quick = useQuickSave()
  const [update] = useMutation(UpdateAimDocument)
  const close = () => setText(undefined)
  if (text !== undefined) {
    const send = () => update({ variables: { input: { id, expectedVersion: version, change: { statement: text.trim() || null } } } })
    return (
      <QuickForm label={t('fields.statement')} of={quick} ready={text.trim() !== statement} submitLabel={t('save')} onSubmit={async () => (await quick.save(send, t('here.saved'))) && close()} onClose={close}>
        <Textarea label={t('fields.statement')} description={t('help.statement')} autosize minRows={3} maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} autoFocus />
      </QuickForm>
    )
  }
  return (
    <>
      {statement ? <p className={classes.statement}>{statement}</p> : <Text c="dimmed">{t('noStatement')}</Text>}
      {mayChange ? (
        <Button className="no-print" variant="subtle" size="compact-sm" mt="xs" leftSection={<IconPencil size={16} aria-hidden />} aria-label={t('here.editOf', { what: t('fields.statement') })} onClick={() => setText(statement)}>
          {t('here.edit')}
        </Button>
      ) : null}
    </>
  )
}
