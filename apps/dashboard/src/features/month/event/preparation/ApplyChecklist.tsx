'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Select } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ApplyChecklistDocument } from './operations'
import classes from './Preparation.module.css'
import { useAction } from './useAction'

interface ApplyChecklistProps {
  events: readonly string[]
  checklists: readonly { id: string; name: string; items: readonly { title: string }[] }[]
  onDone?: () => void
}

/** Adds the lines of a checklist to events as tasks; what they have already is not added twice. */
export function ApplyChecklist({ events, checklists, onDone }: ApplyChecklistProps) {
  const t = useTranslations('preparation.checklist')
  const [chosen, setChosen] = useState<string | null>(null)
  const [apply] = useMutation(ApplyChecklistDocument)
  const { act, pending } = useAction()
  const run = async () => {
    if (!chosen) return
    const answer = await act(async () => (await apply({ variables: { input: { checklist: chosen, events: [...events] } } })).data?.answer)
    if (!answer) return
    notifications.show({ message: t('applied', { count: answer.tasks.length }) })
    setChosen(null)
    onDone?.()
  }
  return (
    <div className={`${classes.actions} no-print`}>
      <Select label={t('choose')} placeholder={t('placeholder')} data={checklists.map(({ id, name, items }) => ({ value: id, label: t('option', { name, count: items.length }) }))} value={chosen} onChange={setChosen} searchable clearable />
      <Button variant="light" loading={pending} disabled={!chosen} onClick={run}>
        {t('apply')}
      </Button>
    </div>
  )
}
