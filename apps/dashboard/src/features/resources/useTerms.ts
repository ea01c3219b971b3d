'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ResourceExchange } from '@/gql/graphql'
import { formatPeriodStart, formatPlainDay } from '@/lib/dates'

interface Terms {
  exchange?: ResourceExchange | null
  price?: number | null
  priceUnit?: string | null
}

/** "Payant : 12 € par nuit": what is asked for in return, or '' where it is not said. */
export function useTerms() {
  const t = useTranslations('resources')
  const euros = useEuros()
  return ({ exchange, price, priceUnit }: Terms): string => {
    if (!exchange) return ''
    const words = t(`exchange.${exchange}`)
    if (price == null) return words
    return t('priced', { words, price: priceUnit ? t('priceFor', { price: euros(price), unit: priceUnit }) : euros(price) })
  }
}

/** "12 €", "0,35 €". */
export function useEuros() {
  const locale = useLocale()
  return (amount: number): string =>
    new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency: 'EUR', minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 }).format(amount)
}

/** "du 14 au 15 décembre 2026", or the one day. */
export function useClosureDays() {
  const t = useTranslations('resources.period')
  const locale = useLocale()
  return ({ from, until }: { from: string; until: string }): string =>
    from === until ? t('on', { day: formatPlainDay(from, locale) }) : t('both', { from: formatPeriodStart(from, until, locale), until: formatPlainDay(until, locale) })
}
