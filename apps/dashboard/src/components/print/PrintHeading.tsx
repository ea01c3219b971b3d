'use client'

import { useLocale, useTranslations } from 'next-intl'
import { dayKey, formatPlainDay } from '@/lib/dates'
import classes from './Print.module.css'
import { usePrinting } from './usePrinting'

/** The first line on paper, above the title: whose page it is, and the day of printing. */
export function PrintHeading({ name }: { name: string }) {
  const t = useTranslations('common.print')
  const locale = useLocale()
  const printing = usePrinting()
  if (!printing) return null
  return (
    <div className={classes.heading}>
      <strong>{name}</strong>
      <span>{t('on', { day: formatPlainDay(dayKey(printing.toISOString()), locale) })}</span>
    </div>
  )
}
