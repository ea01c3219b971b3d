'use client'

import { Select, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { QuickForm } from '@/components/quick/QuickForm'
import type { QuickSave } from '@/components/quick/useQuickSave'
import type { LimitKind } from '@/gql/graphql'
import type { AimItem, AimList } from './AimListHere'
import { LIMIT_KINDS } from './limitKinds'

interface AimItemFormProps {
  list: AimList
  initial?: AimItem
  label: string
  of: QuickSave
  onSubmit: (item: AimItem) => void
  onClose: () => void
}

/** One objective or limit: in words, and for a limit what it is about. */
export function AimItemForm({ list, initial, label, of, onSubmit, onClose }: AimItemFormProps) {
  const t = useTranslations('aim')
  const limits = useTranslations('cooperation.limits')
  const [statement, setStatement] = useState(initial?.statement ?? '')
  const [kind, setKind] = useState<LimitKind | null>(initial?.kind ?? null)
  const changed = statement.trim() !== (initial?.statement ?? '') || kind !== (initial?.kind ?? null)
  return (
    <QuickForm label={label} of={of} ready={statement.trim() !== '' && changed} submitLabel={t('save')} onSubmit={() => onSubmit({ statement: statement.trim(), kind })} onClose={onClose}>
      <Textarea label={t(`here.one.${list}`)} description={t(`help.${list}`)} withAsterisk autosize minRows={1} maxLength={1000} value={statement} onChange={(event) => setStatement(event.currentTarget.value)} autoFocus />
      {list === 'limits' ? (
        <Select label={limits('kindLabel')} data={LIMIT_KINDS.map((each) => ({ value: each, label: limits(`kind.${each}`) }))} value={kind} onChange={(each) => setKind(each as LimitKind | null)} clearable />
      ) : null}
    </QuickForm>
  )
}
