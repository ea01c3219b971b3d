'use client'

import { Checkbox } from '@mantine/core'
import { useTranslations } from 'next-intl'
import classes from './Selection.module.css'
import { useSelection } from './SelectionContext'

/** Ticks all things that the page shows of a list. */
export function SelectPage({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('common.selection')
  const { selected, select } = useSelection()
  const ticked = ids.filter((id) => selected.has(id)).length
  const all = ticked === ids.length
  return (
    <Checkbox
      className="no-print"
      classNames={{ input: classes.input, label: classes.label }}
      size="md"
      label={t('page')}
      checked={all}
      indeterminate={ticked > 0 && !all}
      onChange={() => select(ids, !all)}
    />
  )
}
