'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Group, Text, Textarea } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import { UserErrors } from '@/components/UserErrors'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { ExpectEffectDocument } from '../form/documents'
import type { Effect } from '../page/documents'
import { UNSAID } from './columns'
import { JoinEffects } from './JoinEffects'
import classes from './Matrix.module.css'
import { StatementEditor } from './StatementEditor'

interface CellEditorProps {
  project: string
  party: string
  partyName: string
  column: string
  columnLabel: string
  effects: Effect[]
  /** What others expect for the same people. */
  others: Effect[]
  onClose: () => void
}

/** An open cell: its effects can be rewritten, and another one added, without leaving the matrix. */
export function CellEditor({ project, party, partyName, column, columnLabel, effects, others, onClose }: CellEditorProps) {
  const t = useTranslations('effects.matrix')
  const forms = useTranslations('forms')
  const router = useRouter()
  const [statement, setStatement] = useState('')
  /** Saved, and not yet among the effects that the page has read. */
  const [saved, setSaved] = useState<{ id: string; statement: string }[]>([])
  const [errors, setErrors] = useState<UserError[]>([])
  const [expect, { loading }] = useMutation(ExpectEffectDocument)

  const add = async () => {
    const text = statement.trim()
    if (!text || loading) return
    setErrors([])
    try {
      const { data } = await expect({ variables: { input: { party, statement: text, beneficiary: column === UNSAID ? null : column } } })
      const answer = answered(data?.answer)
      const id = answer.saved?.id
      if (id === undefined) return setErrors(answer.userErrors)
      setSaved((known) => [...known, { id, statement: text }])
      setStatement('')
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: forms('failed.text') }])
    }
  }

  return (
    <div className={classes.editor}>
      {effects.map((effect) => (
        <StatementEditor key={effect.id} project={project} effect={effect} />
      ))}
      {saved
        .filter(({ id }) => !effects.some((effect) => effect.id === id))
        .map(({ id, statement: text }) => (
          <Text key={id} size="sm">
            {text}
          </Text>
        ))}
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <UserErrors errors={errors} />
        <Textarea
          label={t('expects', { party: partyName, beneficiary: columnLabel })} placeholder={t('example')} autosize minRows={2} maxLength={1000} autoFocus value={statement}
          onChange={(event) => setStatement(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            void add()
          }}
        />
        <Group gap="xs" mt="xs">
          <Button type="submit" size="compact-md" loading={loading} disabled={!statement.trim()}>
            {t('add')}
          </Button>
          <Button size="compact-md" variant="default" onClick={onClose}>
            {t('close')}
          </Button>
        </Group>
      </Form>
      <JoinEffects party={party} partyName={partyName} effects={others} />
    </div>
  )
}
