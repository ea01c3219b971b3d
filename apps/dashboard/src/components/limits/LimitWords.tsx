import { useLocale, useTranslations } from 'next-intl'
import type { Limit } from './limit'
import classes from './LimitWords.module.css'
import { LimitWarnings } from './LimitWarnings'

/** A limit as it is read: its sentence, what it is about, how much and whose it is, and what goes beyond it now. */
export function LimitWords({ limit: { statement, kind, threshold, unit, holder, warnings } }: { limit: Limit }) {
  const t = useTranslations('cooperation.limits')
  const locale = useLocale()
  const counted = threshold === null || threshold === undefined ? null : t('atMost', { number: threshold.toLocaleString(locale), unit: unit ?? '' })
  return (
    <>
      {statement}
      <span className={classes.quiet}>{[kind ? t(`kind.${kind}`) : null, counted, holder ? t('of', { name: holder.name }) : null].filter(Boolean).join(' · ')}</span>
      <LimitWarnings warnings={warnings} />
    </>
  )
}
