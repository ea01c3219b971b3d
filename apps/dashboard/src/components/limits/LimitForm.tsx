'use client'

import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActorSelect } from '@/components/forms/ActorSelect'
import { QuickForm } from '@/components/quick/QuickForm'
import type { QuickSave } from '@/components/quick/useQuickSave'
import type { LimitKind } from '@/gql/graphql'
import { type Limit, type LimitValues, limitValues, noLimit } from './limit'
import classes from './LimitForm.module.css'
import { LIMIT_KINDS } from './limitKinds'

interface LimitFormProps {
  limit?: Limit
  /** Whose limit it can be; anybody of the network when absent. */
  holders?: readonly { id: string; name: string }[]
  label: string
  submitLabel: string
  of: QuickSave
  onSubmit: (values: LimitValues) => void
  onClose: () => void
}

/** A limit in words, and as a number where it is one. */
export function LimitForm({ limit, holders, label, submitLabel, of, onSubmit, onClose }: LimitFormProps) {
  const t = useTranslations('cooperation.limits')
  const locale = useLocale()
  const [values, setValues] = useState(limit ? limitValues(limit) : noLimit)
  const set = (more: Partial<LimitValues>) => setValues((before) => ({ ...before, ...more }))
  const counted = values.kind !== 'ETHICS'
  const holder = { label: t('holder'), value: values.holder, onChange: (id: string | null) => set({ holder: id }), clearable: true }
  return (
    <QuickForm label={label} of={of} ready={values.statement.trim() !== ''} submitLabel={submitLabel} onSubmit={() => onSubmit(values)} onClose={onClose}>
      <Textarea label={t('statement')} description={t('statementHelp')} withAsterisk autosize minRows={1} maxLength={1000} value={values.statement} onChange={(event) => set({ statement: event.currentTarget.value })} autoFocus />
      <div className={classes.pair}>
        <Select label={t('kindLabel')} data={LIMIT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} value={values.kind} onChange={(kind) => set({ kind: kind as LimitKind | null })} clearable />
        {holders ? (
          <Select {...holder} placeholder={t('all')} data={holders.map(({ id, name }) => ({ value: id, label: name }))} />
        ) : (
          <ActorSelect {...holder} placeholder={t('allOfNetwork')} names={limit?.holder ? { [limit.holder.id]: limit.holder.name } : {}} />
        )}
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
