import { useTranslations } from 'next-intl'

interface OtherDatesProps {
  /** How many dates there are in all. */
  total: number
  /** How many of them are shown. */
  shown: number
  className?: string
}

/** How many dates of an event follow those that are shown; nothing where these are all. An exhibition has hundreds. */
export function OtherDates({ total, shown, className }: OtherDatesProps) {
  const t = useTranslations('common')
  return total > shown ? <span className={className}>{t('otherDates', { count: total - shown })}</span> : null
}
