'use client'

import { Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Limit, limitInput } from '@/components/limits/limit'
import { LimitForm } from '@/components/limits/LimitForm'
import { QuickForm } from '@/components/quick/QuickForm'
import type { QuickSave } from '@/components/quick/useQuickSave'
import type { AimLimitInput } from '@/gql/graphql'

interface AimItemFormProps {
  /** What is changed; a new one when absent. */
  objective?: string
  limit?: Limit
  list: 'objectives' | 'limits'
  label: string
  of: QuickSave
  onSubmit: (item: AimLimitInput) => void
  onClose: () => void
}

/** One objective or limit of a network. */
export function AimItemForm({ list, objective, limit, onSubmit, ...rest }: AimItemFormProps) {
  const t = useTranslations('aim')
  if (list === 'limits') return <LimitForm {...rest} limit={limit} submitLabel={t('save')} onSubmit={(values) => onSubmit(limitInput(values))} />
  return <ObjectiveForm {...rest} initial={objective ?? ''} onSubmit={(statement) => onSubmit({ statement })} />
}

function ObjectiveForm({ initial, label, of, onSubmit, onClose }: Pick<AimItemFormProps, 'label' | 'of' | 'onClose'> & { initial: string; onSubmit: (statement: string) => void }) {
  const t = useTranslations('aim')
  const [statement, setStatement] = useState(initial)
  const written = statement.trim()
  return (
    <QuickForm label={label} of={of} ready={written !== '' && written !== initial} submitLabel={t('save')} onSubmit={() => onSubmit(written)} onClose={onClose}>
      <Textarea label={t('here.one.objectives')} description={t('help.objectives')} withAsterisk autosize minRows={1} maxLength={1000} value={statement} onChange={(event) => setStatement(event.currentTarget.value)} autoFocus />
    </QuickForm>
  )
}
