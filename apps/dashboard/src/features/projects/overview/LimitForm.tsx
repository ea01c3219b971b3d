'use client'

import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LimitKind } from '@/gql/graphql'
import type { Limit, Project } from './project'
import { QuickForm } from '@/components/quick/QuickForm'
import type { QuickSave } from '@/components/quick/useQuickSave'
import classes from './overview.module.css'

const KINDS: LimitKind[] = ['TIME', 'MONEY', 'PEOPLE', 'SPACE', 'ETHICS']

/** What the form holds: '' and null where nothing is said. */
interface LimitValues {
  statement: string
  kind: LimitKind | null
  threshold: number | ''
  unit: string
  holder: string | null
}

export const noLimit: LimitValues = { statement: '', kind: null, threshold: '', unit: '', holder: null }

export const limitValues = ({ statement, kind, threshold, unit, holder }: Limit): LimitValues => ({ statement, kind: kind ?? null, threshold: threshold ?? '', unit: unit ?? '', holder: holder?.id ?? null })

/** The values in the API's words. */
export const limitInput = ({ statement, kind, threshold, unit, holder }: LimitValues) => ({ statement: statement.trim(), kind, threshold: threshold === '' ? null : threshold, unit: unit.trim() || null, holder })

interface LimitFormProps {
  project: Project
  initial: LimitValues
  label: string
  submitLabel: string
  of: QuickSave
  onSubmit: (values: LimitValues) => void
  onClose: () => void
}

/** A limit in words, and as a number where it is one. */
export function LimitForm({ project, initial, label, submitLabel, of, onSubmit, onClose }: LimitFormProps) {
  const t = useTranslations('cooperation.limits')
  const locale = useLocale()
  const [values, setValues] = useState(initial)
  const set = (more: Partial<LimitValues>) => setValues((before) => ({ ...before, ...more }))
  const counted = values.kind !== 'ETHICS'
  const actors = project.parties.flatMap(({ actor }) => (actor ? [{ value: actor.id, label: actor.name }] : []))
  return (
    <QuickForm label={label} of={of} ready={values.statement.trim() !== ''} submitLabel={submitLabel} onSubmit={() => onSubmit(values)} onClose={onClose}>
      <Textarea label={t('statement')} description={t('statementHelp')} withAsterisk autosize minRows={1} maxLength={1000} value={values.statement} onChange={(event) => set({ statement: event.currentTarget.value })} autoFocus />
      <div className={classes.pair}>
        <Select label={t('kindLabel')} data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} value={values.kind} onChange={(kind) => set({ kind: kind as LimitKind | null })} clearable />
        <Select label={t('holder')} placeholder={t('all')} data={actors} value={values.holder} onChange={(holder) => set({ holder })} clearable />
      </div>
      {counted ? (
        <div className={classes.pair}>
          <NumberInput
            label={t('threshold')} description={t('thresholdHelp')} min={0} hideControls decimalSeparator={locale === 'fr' ? ',' : '.'} allowedDecimalSeparators={['.', ',']}
            value={values.threshold} onChange={(threshold) => set({ threshold: typeof threshold === 'number' ? threshold : threshold === '' ? '' : Number(threshold) })}
          />
          <TextInput label={t('unit')} description={t('unitHelp')} maxLength={40} value={values.unit} onChange={(event) => set({ unit: event.currentTarget.value })} />
        </div>
      ) : null}
    </QuickForm>
  )
}
