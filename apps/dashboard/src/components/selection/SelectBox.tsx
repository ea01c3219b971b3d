'use client'

import { Checkbox } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import classes from './Selection.module.css'
import { useSelection } from './SelectionContext'

interface SelectBoxProps {
  id: string
  name: string
  /** Stands beside the box, and on paper without it. */
  label?: ReactNode
}

/** Ticks one thing of a list. */
export function SelectBox({ id, name, label }: SelectBoxProps) {
  const t = useTranslations('common.selection')
  const { selected, select } = useSelection()
  return (
    <Checkbox
      className={label === undefined ? 'no-print' : undefined}
      classNames={{ input: classes.input, inner: 'no-print' }}
      label={label}
      size="md"
      aria-label={t('one', { name })}
      checked={selected.has(id)}
      onChange={(event) => select([id], event.currentTarget.checked)}
    />
  )
}
