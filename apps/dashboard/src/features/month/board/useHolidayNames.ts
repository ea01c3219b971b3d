'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { publicHolidays } from './publicHolidays'

/** The public holidays around a month, by day, in words. */
export function useHolidayNames(year: number): Record<string, string> {
  const t = useTranslations('month.holidays')
  return useMemo(() => Object.fromEntries(Object.entries({ ...publicHolidays(year), ...publicHolidays(year + 1) }).map(([day, name]) => [day, t(name)])), [year, t])
}
