'use client'

import { useTranslations } from 'next-intl'

/** "12 places": how much there is of something, or '' where it is not counted. */
export function useQuantity() {
  const t = useTranslations('resources')
  return ({ quantity, unit }: { quantity?: number | null; unit?: string | null }) => (quantity == null ? '' : t('quantity', { quantity, unit: unit ?? '' }).trim())
}
