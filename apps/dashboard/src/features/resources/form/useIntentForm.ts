'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatPlainDay } from '@/lib/dates'
import type { IntentOptions } from '../options'
import { useClosureDays } from '../useTerms'
import { closuresIn, type IntentValues, type ResourceValues } from './values'

/** What must be there before anything is sent. */
export function useIntentRules() {
  const t = useTranslations('resources.missing')
  return {
    title: (title: string) => (title.trim() ? null : t('title')),
    nature: (nature: string | null) => (nature ? null : t('nature')),
    category: (category: string | null, { nature }: IntentValues) => (category || !nature ? null : t('category')),
    holder: (holder: string | null) => (holder ? null : t('holder')),
    quantity: (quantity: number | '') => (quantity === '' || Number(quantity) > 0 ? null : t('quantity')),
  }
}

/** Closed days have a first and a last one, in this order. */
export function useClosureRules() {
  const t = useTranslations('resources.missing')
  return {
    closures: {
      from: (from: string | null) => (from ? null : t('closureFrom')),
      until: (until: string | null, { closures }: ResourceValues, path: string) => {
        if (!until) return t('closureUntil')
        const from = closures[Number(path.split('.')[1])]?.from
        return from && until < from ? t('closureOrder') : null
      },
    },
  }
}

/** Fields and values in the words of the form, to choose between what two people changed at once. */
export function useIntentWords(options: IntentOptions, kind: 'resource' | 'need') {
  const t = useTranslations('resources')
  const locale = useLocale()
  const days = useClosureDays()
  const labelOf = (field: string) => t(`fields.${kind === 'need' && field === 'sharing' ? 'needSharing' : field}`)
  const formatValue = (field: string, value: unknown): string => {
    const text = String(value)
    if (field === 'nature' || field === 'sharing' || field === 'exchange') return t(`${field}.${text}`)
    if (field === 'closures') return closuresIn(value).map(days).join(', ')
    if (field === 'category') return [...options.material, ...options.immaterial].find(({ code }) => code === text)?.label ?? text
    if (field === 'lieu') return options.lieux.find(({ id }) => id === text)?.name ?? text
    return field === 'from' || field === 'until' ? formatPlainDay(text, locale) : text
  }
  return { labelOf, formatValue }
}
