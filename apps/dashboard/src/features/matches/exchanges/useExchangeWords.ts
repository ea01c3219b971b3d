'use client'

import { useLocale, useTranslations } from 'next-intl'
import { unitFor } from '@/lib/unit'
import type { Exchange } from './flows'

/** Exchanges in words: who, to whom, what, and how far it has come. */
export function useExchangeWords() {
  const t = useTranslations('matches.exchanges')
  const locale = useLocale()
  const giver = (exchange: Exchange) => exchange.giver?.name ?? t('unknown')
  const receiver = ({ receiver: actor, project }: Exchange) => actor?.name ?? (project ? t('toProject', { title: project.title }) : t('unknown'))
  const sentence = (exchange: Exchange) => {
    const { promised, happened, labels } = exchange
    return t('sentence', { giver: giver(exchange), receiver: receiver(exchange), what: labels.join(', '), promised, happened, both: promised > 0 && happened > 0 ? 'yes' : 'no' })
  }
  const amount = ({ quantity, unit }: Exchange) => (quantity == null ? '' : t('quantity', { quantity, unit: unitFor(quantity, unit, locale) }))
  return { giver, receiver, sentence, amount }
}
