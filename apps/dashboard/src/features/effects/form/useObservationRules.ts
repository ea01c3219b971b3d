'use client'

import { useTranslations } from 'next-intl'
import type { SentFile } from '@/features/project-files/linkOrFile'
import { isFile, type EvidenceValues, type ObservationValues } from './observationValues'

/** What must be there before anything is sent. */
export function useObservationRules() {
  const t = useTranslations('effects.missing')
  const files = useTranslations('files')
  return {
    observedOn: (day: string | null) => (day ? null : t('observedOn')),
    narrative: (narrative: string, { value }: Pick<ObservationValues, 'value'>) => (narrative.trim() || value !== '' ? null : t('narrative')),
    evidence: {
      text: (text: string, _values: ObservationValues, path: string) => (text.trim() || !isQuote(_values, path) ? null : t('quote')),
      consent: (consent: boolean, _values: ObservationValues, path: string) => (consent || !isQuote(_values, path) ? null : t('consent')),
      url: (url: string, _values: ObservationValues, path: string) => (url.trim() || isQuote(_values, path) || isFileAt(_values, path) ? null : t('url')),
      file: (file: SentFile | null, _values: ObservationValues, path: string) => (file || !isFileAt(_values, path) ? null : files('missing')),
    },
  }
}

/** `path` is that of a field of evidence, such as `evidence.0.text`. */
const at = ({ evidence }: ObservationValues, path: string): EvidenceValues | undefined => evidence[Number(path.split('.')[1])]
const isQuote = (values: ObservationValues, path: string) => at(values, path)?.kind === 'QUOTE'
const isFileAt = (values: ObservationValues, path: string) => isFile(at(values, path) ?? { kind: 'LINK', asFile: false })
