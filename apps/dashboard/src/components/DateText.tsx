'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatLongDay, formatTimeRange } from '@/lib/dates'

/** "mardi 3 novembre 2026". */
export function DateText({ value, timeZone }: { value: string; timeZone?: string }) {
  const locale = useLocale()
  return <time dateTime={value}>{formatLongDay(value, { locale, timeZone })}</time>
}

interface TimeRangeProps {
  startsAt?: string | null
  endsAt?: string | null
  /** Zone of the lieu; Europe/Paris when absent. */
  timeZone?: string
}

/** "mar. 3 nov., 14 h – 16 h 30", or that the date is still to be set. */
export function TimeRange({ startsAt, endsAt, timeZone }: TimeRangeProps) {
  const locale = useLocale()
  const t = useTranslations('common')
  if (!startsAt) return <span>{t('unscheduled')}</span>
  return <time dateTime={startsAt}>{formatTimeRange(startsAt, endsAt, { locale, timeZone })}</time>
}
