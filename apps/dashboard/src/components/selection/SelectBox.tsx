'use client'

import { Checkbox } from '@mantine/core'
import { useTranslations } from 'next-intl'
import classes from './Selection.module.css'
import { useSelection } from './SelectionContext'

/** Ticks one thing of a list. */
export function SelectBox({ id, name }: { id: string; name: string }) {
  const t = useTranslations('common.selection')
  const { selected, select } = useSelection()
  return (
    <Checkbox
      className="no-print"
      classNames={{ input: classes.input }}
      size="md"
      aria-label={t('one', { name })}
      checked={selected.has(id)}
      onChange={(event) => select([id], event.currentTarget.checked)}
    />
  )
}
