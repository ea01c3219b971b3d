'use client'

import { useTranslations } from 'next-intl'
import type { ObservationValues } from './observationValues'

/** What must be there before anything is sent. */
export function useObservationRules() {
  const t = useTranslations('effects.missing')
  return {
    observedOn: (day: string | null) => (day ? null : t('observedOn')),
    narrative: (narrative: string, { value }: Pick<ObservationValues, 'value'>) => (narrative.trim() || value !== '' ? null : t('narrative')),
    evidence: {
      text: (text: string, _values: ObservationValues, path: string) => (text.trim() || !isQuote(_values, path) ? null : t('quote')),
      consent: (consent: boolean, _values: ObservationValues, path: string) => (consent || !isQuote(_values, path) ? null : t('consent')),
      url: (url: string, _values: ObservationValues, path: string) => (url.trim() || isQuote(_values, path) ? null : t('url')),
    },
  }
}

/** `path` is that of a field of evidence, such as `evidence.0.text`. */
const isQuote = ({ evidence }: ObservationValues, path: string) => evidence[Number(path.split('.')[1])]?.kind === 'QUOTE'
