'use client'

import { useTranslations } from 'next-intl'
import classes from './Print.module.css'
import { usePrinting } from './usePrinting'

interface PrintedFilterProps {
  label: string
  /** In words; none where the filter is not set. */
  values: string[]
}

/** What a filter is set to, on paper: there its field is not shown. */
export function PrintedFilter({ label, values }: PrintedFilterProps) {
  const t = useTranslations('common.print')
  const printing = usePrinting()
  if (!printing || values.length === 0) return null
  return <span className={classes.filter}>{t('filter', { label, values: values.join(', ') })}</span>
}
