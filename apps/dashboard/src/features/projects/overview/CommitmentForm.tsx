'use client'

import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CommitmentKind, CommitmentState } from '@/gql/graphql'
import type { Commitment, Project } from './project'
import { QuickForm } from '@/components/quick/QuickForm'
import type { QuickSave } from '@/components/quick/useQuickSave'
import classes from './overview.module.css'

export const STATES: CommitmentState[] = ['PROPOSED', 'AGREED', 'KEPT', 'NOT_KEPT']
const KINDS: CommitmentKind[] = ['IN_KIND', 'EXPENSE']

/** What the form holds: '' and null where nothing is said. */
interface CommitmentValues {
  party: string | null
  statement: string
  kind: CommitmentKind
  amount: number | ''
  unit: string
  state: CommitmentState
}

export const noCommitment = (project: Project): CommitmentValues => ({ party: project.parties.length === 1 ? (project.parties[0]?.id ?? null) : null, statement: '', kind: 'IN_KIND', amount: '', unit: '', state: 'PROPOSED' })

export const commitmentValues = (party: string, { statement, kind, share, state }: Commitment): CommitmentValues => ({ party, statement, kind, amount: share?.amount ?? '', unit: share?.unit ?? '', state })

/** The values in the API's words. */
export const commitmentInput = ({ statement, kind, amount, unit, state }: CommitmentValues) => ({
  statement: statement.trim(), kind, state, share: amount === '' ? null : { amount, unit: kind === 'EXPENSE' ? '€' : unit.trim() },
})

interface CommitmentFormProps {
  project: Project
  initial: CommitmentValues
  /** It is made by that party already. */
  fixed?: boolean
  label: string
  submitLabel: string
  of: QuickSave
  onSubmit: (values: CommitmentValues) => void
  onClose: () => void
}

/** What a party gives, in kind or in money. */
export function CommitmentForm({ project, initial, fixed = false, label, submitLabel, of, onSubmit, onClose }: CommitmentFormProps) {
  const t = useTranslations('cooperation.commitments')
  const hidden = useTranslations('cooperation.parties')('hidden')
  const locale = useLocale()
  const [values, setValues] = useState(initial)
  const set = (more: Partial<CommitmentValues>) => setValues((before) => ({ ...before, ...more }))
  const whole = values.amount === '' || values.kind === 'EXPENSE' || values.unit.trim() !== ''
  return (
    <QuickForm label={label} of={of} ready={values.party !== null && values.statement.trim() !== '' && whole} submitLabel={submitLabel} onSubmit={() => onSubmit(values)} onClose={onClose}>
      {fixed ? null : (
        <Select label={t('party')} withAsterisk data={project.parties.map(({ id, actor }) => ({ value: id, label: actor?.name ?? hidden }))} value={values.party} onChange={(party) => set({ party })} />
      )}
      <Textarea label={t('statement')} placeholder={t('statementHint')} withAsterisk autosize minRows={1} maxLength={1000} value={values.statement} onChange={(event) => set({ statement: event.currentTarget.value })} />
      <div className={classes.pair}>
        <Select label={t('kindLabel')} data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} value={values.kind} onChange={(kind) => set({ kind: (kind as CommitmentKind | null) ?? 'IN_KIND' })} allowDeselect={false} />
        <Select label={t('stateLabel')} data={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))} value={values.state} onChange={(state) => set({ state: (state as CommitmentState | null) ?? 'PROPOSED' })} allowDeselect={false} />
      </div>
      <div className={classes.pair}>
        <NumberInput
          label={t('amount')} min={0} hideControls decimalSeparator={locale === 'fr' ? ',' : '.'} allowedDecimalSeparators={['.', ',']}
          value={values.amount} onChange={(amount) => set({ amount: typeof amount === 'number' ? amount : amount === '' ? '' : Number(amount) })}
        />
        {values.kind === 'EXPENSE' ? (
          <TextInput label={t('unit')} value="€" readOnly />
        ) : (
          <TextInput label={t('unit')} placeholder={t('unitHint')} maxLength={40} value={values.unit} onChange={(event) => set({ unit: event.currentTarget.value })} />
        )}
      </div>
    </QuickForm>
  )
}
