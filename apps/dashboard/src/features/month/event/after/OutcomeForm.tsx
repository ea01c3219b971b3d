'use client'

import { useApolloClient, useMutation } from '@apollo/client/react'
import { Button, Group, NumberInput, Radio, Textarea } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConflictDialog, type Conflict, type Side } from '@/components/dialogs/ConflictDialog'
import { Form } from '@/components/forms/Form'
import { showChange } from '@/components/undo/UndoNotice'
import { UserErrors } from '@/components/UserErrors'
import type { ReportedFragment } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { changedFields } from '@/lib/changes'
import type { UserError } from '@/lib/user-errors'
import classes from './After.module.css'
import { OutcomeAsItIsDocument, ReportOutcomeDocument } from './operations'

interface OutcomeFormProps {
  occurrence: ReportedFragment
  onClose?: () => void
}

/** Says what became of one date: held or not, how many came, and a word. */
export function OutcomeForm({ occurrence: { id, outcome }, onClose }: OutcomeFormProps) {
  const t = useTranslations('preparation.outcome')
  const failed = useTranslations('preparation')
  const client = useApolloClient()
  const router = useRouter()
  const [held, setHeld] = useState<string | null>(outcome ? (outcome.held ? 'yes' : 'no') : null)
  const [attendance, setAttendance] = useState<number | ''>(outcome?.attendance ?? '')
  const [word, setWord] = useState(outcome?.word ?? '')
  const [errors, setErrors] = useState<UserError[]>([])
  const [conflicts, setConflicts] = useState<Conflict[]>([])
  const [send, { loading }] = useMutation(ReportOutcomeDocument)

  const said = { held: held === 'yes', attendance: held === 'yes' && attendance !== '' ? attendance : null, word: word.trim() || null }
  const save = async (expectedVersion: number, values: Partial<typeof said>) => {
    try {
      const answer = answered((await send({ variables: { input: { occurrence: id, expectedVersion, ...values } } })).data?.answer)
      setConflicts(answer.conflicts)
      setErrors(answer.conflicts.length > 0 ? [] : answer.userErrors)
      if (!answer.outcome) return
      showChange(t('saved'), { subject: answer.outcome.id, version: answer.outcome.version })
      onClose?.()
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('failed') }])
    }
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (!held) return setErrors([{ code: 'BLANK', message: t('sayHeld') }])
    void save(outcome?.version ?? 0, outcome ? changedFields({ held: outcome.held, attendance: outcome.attendance ?? null, word: outcome.word ?? null }, said) : said)
  }
  const resolve = async (choices: Record<string, Side>) => {
    const mine = Object.fromEntries(conflicts.filter(({ field }) => choices[field] !== 'theirs').map(({ field, mine: value }) => [field, value]))
    try {
      const { data } = await client.query({ query: OutcomeAsItIsDocument, variables: { id }, fetchPolicy: 'network-only' })
      await save(data?.occurrence?.outcome?.version ?? 0, mine)
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('failed') }])
    }
  }
  return (
    <Form className={`${classes.form} no-print`} onSubmit={submit} aria-label={t('label')}>
      <UserErrors errors={errors} />
      <Radio.Group label={t('held')} withAsterisk value={held} onChange={setHeld}>
        <Group mt={6} gap="lg">
          <Radio value="yes" label={t('yes')} />
          <Radio value="no" label={t('no')} />
        </Group>
      </Radio.Group>
      {held === 'yes' ? <NumberInput className={classes.number} label={t('attendance')} description={t('attendanceHelp')} min={0} max={100_000} allowDecimal={false} value={attendance} onChange={(value) => setAttendance(value === '' ? '' : Number(value))} /> : null}
      <Textarea label={t('word')} description={t('wordHelp')} autosize minRows={2} maxRows={10} maxLength={5000} value={word} onChange={(event) => setWord(event.currentTarget.value)} />
      <Group>
        <Button type="submit" loading={loading}>
          {failed('save')}
        </Button>
        {onClose ? (
          <Button variant="default" onClick={onClose}>
            {failed('cancel')}
          </Button>
        ) : null}
      </Group>
      <ConflictDialog conflicts={conflicts} labelOf={(field) => t(`fields.${field}`)} formatValue={(field, value) => (field === 'held' ? t(value ? 'yes' : 'no') : String(value))} onResolve={resolve} onClose={() => setConflicts([])} />
    </Form>
  )
}
