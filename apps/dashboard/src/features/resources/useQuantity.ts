'use client'

import { useLocale, useTranslations } from 'next-intl'
import { unitFor } from '@/lib/unit'

/** "12 places": how much there is of something, or '' where it is not counted. */
export function useQuantity() {
  const t = useTranslations('resources')
  const locale = useLocale()
  return ({ quantity, unit }: { quantity?: number | null; unit?: string | null }) => (quantity == null ? '' : t('quantity', { quantity, unit: unitFor(quantity, unit, locale) }).trim())
}
