'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatPeriodStart, formatPlainDay } from '@/lib/dates'

/** "du 3 au 5 novembre 2026", or '' where a need is open. */
export function usePeriod() {
  const t = useTranslations('resources.period')
  const locale = useLocale()
  return ({ from, until }: { from?: string | null; until?: string | null }): string => {
    if (from && until) return t('both', { from: formatPeriodStart(from, until, locale), until: formatPlainDay(until, locale) })
    if (from) return t('from', { from: formatPlainDay(from, locale) })
    return until ? t('until', { until: formatPlainDay(until, locale) }) : ''
  }
}
