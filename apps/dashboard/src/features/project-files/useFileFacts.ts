import { useLocale, useTranslations } from 'next-intl'
import type { SentFile } from './linkOrFile'

const MEGA = 1_000_000

/** What a file is and how heavy, as people say it. */
export function useFileFacts() {
  const t = useTranslations('files')
  const locale = useLocale()
  return ({ type, size }: Pick<SentFile, 'type' | 'size'>): string => {
    const weight =
      size === undefined ? undefined
      : size < MEGA ? t('kilobytes', { size: Math.max(1, Math.round(size / 1000)).toLocaleString(locale) })
      : t('megabytes', { size: (size / MEGA).toLocaleString(locale, { maximumFractionDigits: 1 }) })
    return [type ? t(`types.${type}`) : undefined, weight].filter(Boolean).join(' · ')
  }
}
